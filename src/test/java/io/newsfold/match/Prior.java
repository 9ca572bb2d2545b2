package io.newsfold.match;

import java.util.Map;

/**
 * What one would give each signal before seeing any set: likeness of words first, of the whole text most, and the same
 * in every setting. A fit alone learns how its sets were made; drawn towards this it holds on sets of other kinds.
 */
final class Prior {
    private static final double CONSTANT = -2.7;
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("titleInLead", 2.0),
            Map.entry("leadWords", 2.0),
            Map.entry("bodyWords", 5.0),
            Map.entry("kind", -0.5),
            Map.entry("kindOfHeadline", 0.3),
            Map.entry("kindAcrossLanguages", 0.5),
            Map.entry("nearestBody", 9.0),
            Map.entry("sharedPeople", 0.3),
            Map.entry("sharedPlaces", 0.3),
            Map.entry("otherPeople", -0.4),
            Map.entry("otherPlaces", -0.4),
            Map.entry("sharedNumbers", 1.0),
            Map.entry("publicationGap", -4.0),
            Map.entry("publicationGapLong", -0.5),
            Map.entry("undated", -1.8),
            Map.entry("sameEventDay", 0.4),
            Map.entry("otherEventDay", -0.2),
            Map.entry("samePlace", 0.4),
            Map.entry("otherPlace", -0.2),
            Map.entry("sameType", 0.2),
            Map.entry("otherType", -0.5),
            Map.entry("sameFigure", 0.6),
            Map.entry("sameText", 2.0),
            Map.entry("standsOut", 2.0),
            Map.entry("standsOutLead", 1.0));

    private Prior() {}

    /** Between the prior and a fit, by how much the fit counts; {@code more} is added to the constant. */
    static Weights drawn(Weights fitted, double share, double more) {
        double[] weights = new double[Signals.SIZE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = share * fitted.of(i) + (1 - share) * of(Signals.names().get(i));
        }
        return new Weights("study", share * fitted.constant() + (1 - share) * CONSTANT + more, weights);
    }

    private static double of(String signal) {
        var own = WEIGHTS.get(signal);
        return own != null ? own : WEIGHTS.getOrDefault(anySetting(signal), 0.0);
    }

    private static String anySetting(String signal) {
        return signal.replace("OfHeadline", "").replace("AcrossLanguages", "");
    }
}
