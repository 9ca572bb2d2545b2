package io.newsfold.match.encoder;

import io.newsfold.event.Report;
import java.util.List;

/**
 * An encoder that is asked where the signals leave it in doubt whether a report tells an event. What it says is a function of the
 * reports' texts; desks and threads may share it.
 */
public final class Adviser {
    /** The likeness that speaks neither for nor against: two events of one kind come near to it. */
    private static final double EVEN = 0.85;

    /** The most that it can say for one event, and the least. */
    static final double MOST = Yardstick.MOST - EVEN;

    static final double LEAST = Yardstick.LEAST - EVEN;

    private static final double STEPS = 1000;

    private final RememberingEncoder encoder;
    private final Yardstick yardstick;

    private Adviser(RememberingEncoder encoder, Yardstick yardstick) {
        this.encoder = encoder;
        this.yardstick = yardstick;
    }

    /**
     * Measures what the encoder's cosines mean: some 40 texts.
     *
     * @throws IllegalArgumentException if they mean nothing
     */
    public static Adviser of(Encoder encoder) {
        return new Adviser(new RememberingEncoder(encoder), Yardstick.of(encoder));
    }

    /** The encoder's name, which tells its content, too. */
    public String name() {
        return encoder.name();
    }

    /**
     * Whether what it says could turn a decision, which falls at 0.
     *
     * @param weight what it adds for each unit
     */
    public static boolean canTurn(double logOdds, double weight) {
        return logOdds >= -weight * MOST && logOdds <= -weight * LEAST;
    }

    /**
     * How much more like the reports of an event a report is than tells nothing, on average: {@link #LEAST} to
     * {@link #MOST}, and 0 for languages that the encoder does not read.
     */
    public double of(Report report, List<Report> event) {
        double sum = 0;
        int asked = 0;
        for (var other : event) {
            if (canRead(report) && canRead(other)) {
                boolean isOneLanguage = language(report).equals(language(other));
                double cosine = Yardstick.cosine(vector(report), vector(other));
                sum += yardstick.likeness(isOneLanguage, cosine) - EVEN;
                asked++;
            }
        }
        // In steps: what two kinds of machine differ by seldom shows.
        return asked == 0 ? 0 : StrictMath.rint(sum / event.size() * STEPS) / STEPS;
    }

    private boolean canRead(Report report) {
        return yardstick.reads(language(report));
    }

    private static String language(Report report) {
        return report.article().language().tag();
    }

    private float[] vector(Report report) {
        return encoder.encode(ReportText.of(report.article()));
    }

    /** How many texts it has encoded: each report that it was asked about once, unless that is long ago. */
    public long encoded() {
        return encoder.encoded();
    }
}
