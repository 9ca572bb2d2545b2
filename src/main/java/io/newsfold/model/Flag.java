package io.newsfold.model;

/** What was repaired, assumed or noticed in an article or an event. */
public enum Flag {
    BODY_CUT,
    COERCED,
    COPY,
    DATE_IMPLAUSIBLE,
    DATE_INFERRED,
    LANGUAGE_MISDECLARED,
    HTML_EXTRACTED,
    MOJIBAKE_REPAIRED,
    MULTI_EVENT,
    NORMALISED,
    OPINION,
    OUTLET_INFERRED,
    OUTLET_UNKNOWN,
    TITLE_MISSING,
    TRIMMED,
    ZONE_ASSUMED
}
