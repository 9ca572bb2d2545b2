package io.newsfold.extract.name;

/**
 * What every country has: a ministry, a police, a parliament. Whose it is, is told beside it in a text.
 *
 * @param id without the country
 * @param isGeneric whether the word alone tells too little: it takes a country beside it or a capital that tells
 */
record NationalBody(String id, boolean isGeneric) implements Sense {
    /** What the id of a mention ends with while it is open whether the word is a name. */
    static final String VAGUE = "?";

    /** The id for a mention that was just found. */
    String openId() {
        return isGeneric ? id + VAGUE : id;
    }
}
