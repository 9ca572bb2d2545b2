package io.newsfold.extract.place;

/** How the words beside a place say that it stands to what happened, with how much that speaks for the event's place. */
enum Standing {
    /** {@code the crash in Ankara}, {@code Ankara'da düzenlenen}: the word for what happened stands beside it. */
    HELD(2.4),
    /** {@code in Ankara}, {@code Ankara'da}: something happened there. */
    LOCATED(2.0),
    /** {@code the town of X}, {@code X ilçesi}: told as a place, no more. */
    TOLD(1.0),
    /** {@code Antalya 5. Ağır Ceza Mahkemesi}: a court or an authority of the place acts. */
    SEAT(1.3),
    /** {@code the port of Lobito}: something belongs to it. */
    OF(0.7),
    /** {@code will travel to Ankara}: where somebody is expected. */
    VISITED(1.5),
    /** {@code 40 km north of Ankara}: a mark for a place that has no name. */
    BESIDE(0.9),
    /** {@code to Ankara}. */
    TO(0.7),
    /** No word beside it tells. */
    PLAIN(0.7),
    /** {@code from Ankara}: where somebody or something comes from. */
    ORIGIN(0.2),
    /** {@code Brussels said}, {@code with Ankara}: a government. */
    GOVERNMENT(0.15),
    /** {@code the war in Ukraine}: a subject of talks. */
    TOPIC(0.25),
    /** {@code taken to hospital in Chur}. */
    CARE(0.4),
    /** Where the report was written. */
    DATELINE(0);

    final double weight;

    Standing(double weight) {
        this.weight = weight;
    }
}
