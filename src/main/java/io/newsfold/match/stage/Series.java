package io.newsfold.match.stage;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which marks belong to one series, and how much they tell of two events. */
final class Series {
    static final String ORDINAL = "ordinal";
    static final String MONTH = "month";
    static final String RESULTS = "results";
    static final String ANOTHER = "another";
    /** The text tells of an older one, weeks or months ago. */
    static final String SEQUEL = "sequel";

    static final String APPEAL = "appeal";

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> COURT = List.of("arrest", "indictment", "trial", "verdict", "sentence", "appeal");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("runoff", "round"),
            Map.entry(SEQUEL, ANOTHER),
            Map.entry("quarterfinal", "cup"),
            Map.entry("semifinal", "cup"),
            Map.entry("final", "cup"),
            Map.entry("arrest", "court"),
            Map.entry("indictment", "court"),
            Map.entry("trial", "court"),
            Map.entry("verdict", "court"),
            Map.entry("sentence", "court"),
            Map.entry("appeal", "court"),
            Map.entry("reading", "law"),
            Map.entry("committee", "law"),
            Map.entry("plenary", "law"),
            Map.entry("ratification", "law"),
            Map.entry("resumption", "course"),
            Map.entry("extension", "course"),
            Map.entry("postponement", "course"),
            Map.entry("cancellation", "course"));

    /** How much a mark tells where the other side has none of its series. */
    private static final Map<String, Double> ALONE = Map.ofEntries(
            Map.entry("aftershock", 0.5),
            Map.entry("anniversary", 0.5),
            Map.entry("appeal", 0.5),
            Map.entry("rematch", 0.5),
            Map.entry("runoff", 0.5),
            Map.entry("funeral", 0.4),
            Map.entry("trial", 0.3),
            Map.entry("quake", 0.3),
            Map.entry(ANOTHER, 0.2),
            Map.entry(SEQUEL, 0.2),
            Map.entry(ORDINAL, 0.2),
            Map.entry("resumption", 0.1));

    /** Numbers that an article may well leave out. */
    private static final Set<String> UNTOLD =
            Set.of("day", "term", "week", "phase", MONTH, RESULTS, "edition", "hearing");

    private static final double NUMBERED = 0.2;

    /** Marks without a number that few events of a kind have. */
    private static final Set<String> STRONG =
            Set.of("aftershock", "anniversary", APPEAL, "rematch", "runoff", "quarterfinal", "semifinal");

    private static final Set<String> STEPS = Set.of(
            "round", "package", "phase", "wave", "leg", "game", "attempt", "cup", "court", "law", "course", "hearing");
    private static final Set<String> LATER_STEPS =
            Set.of("aftershock", "anniversary", APPEAL, "trial", "verdict", "sentence", "rematch", "runoff", "funeral");

    private static final Set<String> WEAK = Set.of(ANOTHER, SEQUEL, ORDINAL, "term");
    /** Parts of one long event: a strike of three days is one strike. */
    private static final Set<String> LONG = Set.of("day", "week");
    /** Series that tell little where two numbers differ. */
    private static final double WEAK_PAIR = 0.4;

    private Series() {}

    static String month(int number) {
        return MONTH + ":" + MONTHS.get(number - 1);
    }

    /** The mark without its number. */
    static String stem(String mark) {
        int colon = mark.indexOf(':');
        return colon < 0 ? mark : mark.substring(0, colon);
    }

    /** What a mark is compared within. */
    static String of(String mark) {
        var stem = stem(mark);
        return NAMES.getOrDefault(stem, stem);
    }

    /** How much a mark speaks against an event that has no mark of its series, 0 to 1. */
    static double alone(String mark) {
        if (mark.endsWith(":1")) {
            return mark.startsWith("anniversary") ? 0.5 : 0;
        }
        var stem = stem(mark);
        return ALONE.getOrDefault(stem, stem.equals(mark) || UNTOLD.contains(stem) ? 0 : NUMBERED);
    }

    /** Whether other marks of its series are other steps of one course, not the same again. */
    static boolean isStep(String mark) {
        return STEPS.contains(of(mark));
    }

    /** Whether the mark alone tells that something went before. */
    static boolean isLaterStep(String mark) {
        return LATER_STEPS.contains(stem(mark));
    }

    /** How much two marks of one series agree, 0 to 1. */
    static double agreement(String one, String other) {
        if (!one.equals(other) && !areSame(one, other)) {
            return 0;
        }
        if (isWeak(one)) {
            return WEAK_PAIR / 2;
        }
        return one.indexOf(':') > 0 || STRONG.contains(one) ? 1 : WEAK_PAIR;
    }

    /** How much two marks of one series speak against one event, 0 to 1. */
    static double conflict(String one, String other) {
        if (one.equals(other) || areSame(one, other)) {
            return 0;
        }
        var first = stem(one);
        var second = stem(other);
        var series = of(one);
        if (series.equals("court")) {
            return court(first, second);
        }
        if (series.equals(ANOTHER)) {
            return 0;
        }
        if (series.equals("course")) {
            return WEAK_PAIR;
        }
        boolean unnumbered = first.equals(second) && (one.equals(first) || other.equals(second));
        if (unnumbered) {
            return 0;
        }
        if (LONG.contains(first)) {
            return WEAK_PAIR / 2;
        }
        return isWeak(one) ? WEAK_PAIR : 1;
    }

    private static double court(String one, String other) {
        int early = Math.min(COURT.indexOf(one), COURT.indexOf(other));
        int late = Math.max(COURT.indexOf(one), COURT.indexOf(other));
        if (COURT.get(late).equals("appeal")) {
            return 1;
        }
        int distance = late - early;
        return distance > 1 ? 0.8 : WEAK_PAIR;
    }

    private static boolean areSame(String one, String other) {
        return isPair(one, other, "runoff", "round:2")
                || isPair(one, other, "verdict", "sentence")
                || isPair(one, other, ANOTHER, SEQUEL);
    }

    private static boolean isPair(String one, String other, String first, String second) {
        return (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
    }

    private static boolean isWeak(String mark) {
        return WEAK.contains(stem(mark));
    }
}
