package io.newsfold.intake.page;

import io.newsfold.intake.page.Furniture.Position;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.model.Cut.Reason;
import java.util.List;

/** Reads what stands between and after the paragraphs: links to other articles, captions, bylines, notices, counters. */
final class TailReader {
    private static final int TAIL = 6;
    private static final int FEW = 12;
    private static final int LEAST_HEADLINES = 3;
    private static final int LEAST_PROSE = 2;
    private static final int LONGEST_RUN = 3_000;

    private final List<Line> lines;
    private final int head;
    private final DateContext context;
    private final Findings findings;

    TailReader(List<Line> lines, int head, DateContext context, Findings findings) {
        this.lines = lines;
        this.head = head;
        this.context = context;
        this.findings = findings;
    }

    void read() {
        for (int i = head; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isShort() && !findings.isCut(line) && !isStamp(line, i)) {
                var furniture = Furniture.of(line, position(i));
                if (furniture != null) {
                    Stamps.lift(furniture, line, findings);
                    i = furniture.reason() == Reason.OTHER_HEADLINES ? follow(i, furniture.isOpen()) : i;
                }
            }
        }
        int last = lastOwnLine();
        if (!isListOfHeadlines(last)) {
            runOfHeadlines(last);
        }
    }

    private Position position(int index) {
        return index >= lines.size() - TAIL && index > 0 ? Position.TAIL : Position.MIDDLE;
    }

    private boolean isStamp(Line line, int index) {
        var stamp = StampLine.of(line, context);
        boolean counts = stamp != null && (stamp.isLabelled() || stamp.isPageDate() || index >= lines.size() - 3);
        if (!counts || stamp == null) {
            return false;
        }
        Stamps.lift(stamp, findings);
        findings.cut(line, Reason.STAMP);
        return true;
    }

    /** The headlines after a label; gives the last line of them. */
    private int follow(int label, boolean isOpen) {
        int end = label;
        while (end + 1 < lines.size() && end - label < FEW && isHeadline(lines.get(end + 1))) {
            end++;
        }
        boolean isToTheEnd = end == lines.size() - 1;
        if (!isOpen && !isToTheEnd) {
            return label;
        }
        for (int i = label + 1; i <= end; i++) {
            findings.cut(lines.get(i), Reason.OTHER_HEADLINES);
        }
        return end;
    }

    private static boolean isHeadline(Line line) {
        return line.isHeadline()
                || (line.length() <= 120 && "-–•*»".indexOf(line.text().charAt(0)) >= 0);
    }

    private int lastOwnLine() {
        int last = lines.size() - 1;
        while (last >= head && findings.isCut(lines.get(last))) {
            last--;
        }
        return last;
    }

    /** Several lines without full stops after running text. */
    private boolean isListOfHeadlines(int last) {
        int first = last + 1;
        int exclaiming = 0;
        while (first - 1 >= head && isListed(lines.get(first - 1))) {
            first--;
            exclaiming += lines.get(first).endsSentence() ? 1 : 0;
        }
        int count = last - first + 1;
        if (count < LEAST_HEADLINES || exclaiming * 3 > count || prose(first) < LEAST_PROSE) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            findings.cut(lines.get(i), Reason.OTHER_HEADLINES);
        }
        return true;
    }

    private static boolean isListed(Line line) {
        return line.isHeadline() && line.words() >= 4 && !Seams.hasStop(line.text());
    }

    /** A last paragraph in which headline follows headline without a stop. */
    private void runOfHeadlines(int last) {
        if (last < head) {
            return;
        }
        var line = lines.get(last);
        boolean shaped = !line.endsSentence() && !line.text().endsWith(":") && line.length() <= LONGEST_RUN;
        if (shaped && prose(last) >= LEAST_PROSE && Seams.isRun(line.text())) {
            findings.cut(line, Reason.OTHER_HEADLINES);
        }
    }

    private int prose(int end) {
        int prose = 0;
        for (int i = 0; i < end; i++) {
            prose += lines.get(i).isProse() ? 1 : 0;
        }
        return prose;
    }
}
