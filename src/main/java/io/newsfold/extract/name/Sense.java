package io.newsfold.extract.name;

/** What a form in the lexicon may mean. */
sealed interface Sense permits Entity, Ministry, Nationality, Office, OrganisationHead {}
