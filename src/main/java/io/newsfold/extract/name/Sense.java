package io.newsfold.extract.name;

/** What a form in the lexicon may mean. */
sealed interface Sense permits Entity, NationalBody, Nationality, Office, OrganisationHead {}
