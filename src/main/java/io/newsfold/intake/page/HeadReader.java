package io.newsfold.intake.page;

import io.newsfold.intake.page.Phrases.Use;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.intake.stamp.DeclaredDate;
import io.newsfold.model.Cut.Reason;
import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what stands before the running text: labels, title, lead, byline, stamps, the title again, the dateline. */
final class HeadReader {
    private static final int MOST_LINES = 14;
    private static final int MOST_CONTENT = 3;
    private static final int LONGEST_CONTENT = 1_200;
    private static final int LONGEST_DESCRIPTION = 700;
    private static final int LONGEST_CAPTION_REST = 15;
    private static final Pattern CRAWLER = Pattern.compile(
            "^(?:date|pubdate|published|tarih)[: ]\\s*(\\d{4}-\\d{2}-\\d{2})(?:\\s+|$)", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final DateContext context;
    private final Findings findings;
    private final List<Line> content = new ArrayList<>();
    private String title;
    private boolean isDescribed;

    HeadReader(String title, List<Line> lines, DateContext context, Findings findings) {
        this.title = title;
        this.lines = lines;
        this.context = context;
        this.findings = findings;
    }

    /** How many lines the head has; lines of the article's own text among them are not cut. */
    int read() {
        int head = 0;
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            var line = withoutCrawlerDate(lines.get(i));
            if (line.length() == 0 || isFurniture(line, i)) {
                head = i + 1;
                describe();
            } else if (title.isEmpty() && content.isEmpty() && isTitle(line, i)) {
                title = line.text();
                findings.title = title;
                findings.cut(line, Reason.REPEATED_TITLE);
                head = i + 1;
            } else {
                content.add(line);
                if (content.size() > MOST_CONTENT || contentLength() > LONGEST_CONTENT) {
                    break;
                }
            }
        }
        datelines(head);
        return head;
    }

    private boolean isTitle(Line line, int index) {
        return line.isHeadline() && (index + 1 < lines.size() || index == 0);
    }

    private Line withoutCrawlerDate(Line line) {
        var date = line.length() < 10 ? null : CRAWLER.matcher(line.text());
        if (date == null || !date.find()) {
            return line;
        }
        findings.cut(line.start(), line.start() + date.end(), Reason.STAMP);
        var read = DeclaredDate.read(date.group(1), context);
        findings.published = findings.published == null ? read : findings.published;
        return line.from(date.end());
    }

    private boolean isFurniture(Line line, int index) {
        return isStamp(line)
                || isRepeatedTitle(line)
                || isAlone(line)
                || isSection(line, index)
                || isOther(line, index);
    }

    private boolean isAlone(Line line) {
        boolean isAlone = Furniture.isAlone(line.text());
        if (isAlone) {
            findings.cut(line, Reason.AGENCY_NOTICE);
        }
        return isAlone;
    }

    private boolean isStamp(Line line) {
        var stamp = StampLine.of(line, context);
        if (stamp == null) {
            return false;
        }
        Stamps.lift(stamp, findings);
        findings.cut(line, Reason.STAMP);
        return true;
    }

    private boolean isRepeatedTitle(Line line) {
        if (title.isEmpty() || line.length() > title.length() + 200) {
            return false;
        }
        var key = bare(line.text());
        var titleKey = bare(title);
        if (titleKey.length() < 8 || !key.startsWith(titleKey)) {
            return false;
        }
        boolean isSame = key.length() == titleKey.length();
        var rest = key.substring(titleKey.length()).strip();
        boolean isCaption = !isSame && rest.split(" ", -1).length <= LONGEST_CAPTION_REST && !line.endsSentence();
        if (isSame || isCaption) {
            findings.cut(line, isSame ? Reason.REPEATED_TITLE : Reason.CAPTION);
        }
        return isSame || isCaption;
    }

    private static String bare(String text) {
        return Fold.key(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private boolean isSection(Line line, int index) {
        if (!content.isEmpty() || index > 3 || line.length() > 60 || line.endsSentence()) {
            return false;
        }
        for (var part : line.text().split("[,/|>›»·•]", -1)) {
            if (!part.isBlank() && !Phrases.is(Use.SECTION, Fold.key(part.strip()))) {
                return false;
            }
        }
        findings.cut(line, Reason.SECTION_LABEL);
        return true;
    }

    private boolean isOther(Line line, int index) {
        var place = content.size() <= 1 && index + 1 < lines.size() ? Dateline.placeLine(line) : null;
        if (place != null && !(title.isEmpty() && content.isEmpty())) {
            findings.dateline = findings.dateline == null ? place : findings.dateline;
            findings.cut(line, Reason.STAMP);
            return true;
        }
        var furniture = content.size() <= 2 && line.isShort() && (index > 0 || !title.isEmpty())
                ? Furniture.of(line, Furniture.Position.HEAD)
                : null;
        if (furniture != null && !furniture.isOpen()) {
            Stamps.lift(furniture, line, findings);
            return true;
        }
        return isOutletLine(line, index) || isBareByline(line, index);
    }

    /** A person's name alone between the title and the stamp. */
    private boolean isBareByline(Line line, int index) {
        boolean mayBe = !title.isEmpty() && content.size() <= 1 && line.words() >= 2 && line.words() <= 4;
        if (!mayBe || line.endsSentence() || index + 1 >= lines.size() || !Names.areNames(line.text(), 4)) {
            return false;
        }
        if (StampLine.of(lines.get(index + 1), context) == null) {
            return false;
        }
        findings.addAuthors(line.text());
        findings.cut(line, Reason.BYLINE);
        return true;
    }

    /** A paper's or an agency's name as a line of its own. */
    private boolean isOutletLine(Line line, int index) {
        boolean mayBe = content.size() <= 2 && line.length() <= 50 && line.words() <= 5 && index + 1 < lines.size();
        if (!mayBe || !Names.areNames(line.text(), 5) || line.endsSentence()) {
            return false;
        }
        boolean isAgency = Agencies.agency(line.text()).isPresent();
        boolean hasWord = false;
        for (var word : Fold.key(line.text()).split("\\s+", -1)) {
            hasWord |= Phrases.is(Use.OUTLETWORD, word);
        }
        if (!isAgency && !(hasWord && line.words() > 1)) {
            return false;
        }
        findings.outlet = findings.outlet == null ? Agencies.agency(line.text()).orElse(line.text()) : findings.outlet;
        findings.cut(line, Reason.BYLINE);
        return true;
    }

    /** The lines between title and furniture are the description. */
    private void describe() {
        if (!isDescribed && !title.isEmpty() && !content.isEmpty() && content.size() <= 2) {
            var text = String.join(" ", content.stream().map(Line::text).toList());
            findings.description = text.length() <= LONGEST_DESCRIPTION ? text : null;
            isDescribed = true;
        }
    }

    private int contentLength() {
        return content.stream().mapToInt(Line::length).sum();
    }

    /** The inline dateline of one of the first paragraphs. */
    private void datelines(int head) {
        for (int i = 0; i < Math.min(lines.size(), head + 3); i++) {
            var line = lines.get(i);
            if (findings.isCut(line) || line.words() < 6) {
                continue;
            }
            var dateline = Dateline.in(line.text(), context);
            if (dateline != null) {
                Stamps.lift(dateline, context, findings);
                findings.cut(line.start(), line.start() + dateline.end(), Reason.STAMP);
                return;
            }
        }
    }
}
