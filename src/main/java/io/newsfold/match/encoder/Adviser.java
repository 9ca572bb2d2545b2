package io.newsfold.match.encoder;

import io.newsfold.event.Report;
import java.util.List;

/**
 * An encoder that is asked where the signals leave a report and an event in doubt. What it says is a function of the
 * reports' texts; desks and threads may share it.
 */
public final class Adviser {
    /** Log-odds to either side of as likely as not that are doubt. */
    private static final double DOUBT = 2.5;

    /** The likeness that speaks neither for nor against: two events of one kind come near to it. */
    private static final double EVEN = 0.85;

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

    /** Whether it is asked: log-odds of 0 are as likely as not. */
    public static boolean isDoubtful(double logOdds) {
        return Math.abs(logOdds) <= DOUBT;
    }

    /**
     * How much more like the reports of an event a report is than tells nothing, on average: -1.35 to 0.65, and 0 for
     * languages that the encoder does not read.
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
