package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Codes;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Phase;
import io.newsfold.model.TypeEvidence;
import io.newsfold.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes of an event in public schemes: PLOVER event types, CAMEO (its manual, version 1.1b3) and IPTC Media Topics. They
 * follow the type, the phase, and the words of the reports that told the type: an arrest is no verdict, a strike no
 * march. Null where a scheme has no word for it. The table is {@code codes.tsv}.
 */
final class TypeCodes {
    private static final String TABLE = "codes.tsv";
    private static final String ANY = "*";
    private static final String NONE = "-";
    private static final int WORDS = 5;
    private static final List<Line> LINES = load();

    private TypeCodes() {}

    /** A line of the table; {@code phase} is null for any. */
    private record Line(EventType type, @Nullable Phase phase, Codes codes, List<Beginning> words) {
        boolean fits(String folded) {
            return words.isEmpty() || words.stream().anyMatch(word -> word.isIn(folded));
        }
    }

    /** The line that most reports of the type fit, one that asks for words before one that does not. */
    static Codes of(EventType type, Phase phase, List<MemberReport> best) {
        var lines = LINES.stream()
                .filter(line -> line.type() == type && (line.phase() == null || line.phase() == phase))
                .toList();
        var vote = new Vote<Line>();
        for (var told : best) {
            if (told.article().type() == type) {
                var line = first(lines, words(told));
                vote.add(line, line.words().isEmpty() ? 0 : told.votes() + 1);
            }
        }
        return (vote.isEmpty() ? first(lines, " ") : vote.winner()).codes();
    }

    private static Line first(List<Line> lines, String folded) {
        for (var line : lines) {
            if (line.fits(folded)) {
                return line;
            }
        }
        throw new IllegalStateException(TABLE + " has no line for all of a type");
    }

    /** The words that told the type and those of the title, each behind a space; marks stand between phrases. */
    private static String words(MemberReport member) {
        var article = member.article();
        var folded = new StringBuilder(" ");
        var told = article.typeEvidence();
        for (var evidence : told == null ? List.<TypeEvidence>of() : told) {
            append(folded, evidence.surface());
        }
        append(folded, article.text(Field.TITLE));
        return folded.toString();
    }

    private static void append(StringBuilder folded, String text) {
        for (var word : Words.of(Fold.key(text))) {
            folded.append(word).append(' ');
        }
        folded.append(". ");
    }

    private static List<Line> load() {
        try (var in = TypeCodes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            var lines = new ArrayList<Line>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.add(line(List.of(line.split("\t", -1)))));
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    private static Line line(List<String> cells) {
        return new Line(
                EventType.valueOf(cells.get(0)),
                cells.get(1).equals(ANY) ? null : Phase.valueOf(cells.get(1)),
                new Codes(code(cells.get(2)), code(cells.get(3)), code(cells.get(4))),
                cells.subList(WORDS, cells.size()).stream().map(Beginning::of).toList());
    }

    private static @Nullable String code(String cell) {
        return cell.equals(NONE) ? null : cell;
    }
}
