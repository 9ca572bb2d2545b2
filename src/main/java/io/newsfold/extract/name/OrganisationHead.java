package io.newsfold.extract.name;

/**
 * Words that make the capitalised words beside them an organisation.
 *
 * @param isFirst whether it stands before them ({@code Ministry of}) and not after ({@code University})
 */
record OrganisationHead(boolean isFirst) implements Sense {}
