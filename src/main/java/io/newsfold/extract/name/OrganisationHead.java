package io.newsfold.extract.name;

/**
 * A word that makes the words beside it an organisation.
 *
 * @param side where those words stand
 * @param base the word itself without an ending of case, for ids
 */
record OrganisationHead(Side side, String base) implements Sense {
    /** Where the words stand that it makes an organisation. */
    enum Side {
        /** Before it: {@code X University}. */
        BEFORE,
        /** After it: {@code Ministry of X}. */
        AFTER,
        /** After it, and it may be written small: {@code tribunal de X}. */
        AFTER_SMALL,
        /** After it, and it is no part of the name: {@code the retailer X}. */
        KIND,
        /** Before it, as Turkish has it, and it is no part of the name: {@code X şirketi}. */
        KIND_BEHIND
    }
}
