package io.newsfold.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.codec.Json;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Made-up reports of made-up events, the same for one seed: three outlets tell of each event in words of their own
 * order, some 3,000 characters long, one in four in Turkish. For measuring speed; too regular for measuring quality.
 */
final class SyntheticNews {
    private static final int REPORTS_AN_EVENT = 3;
    private static final int LENGTH = 3_000;
    private static final List<String> CITIES = List.of(
            "Ankara",
            "Lyon",
            "Valencia",
            "Porto",
            "Leipzig",
            "Bursa",
            "Gdansk",
            "Turin",
            "Malmö",
            "Cork",
            "Izmir",
            "Utrecht",
            "Graz",
            "Plovdiv",
            "Trabzon",
            "Nantes");
    private static final List<String> FIRST = List.of(
            "Ada", "Marta", "Selin", "Jonas", "Emre", "Lucia", "Piet", "Nora", "Kemal", "Iris", "Tomas", "Defne");
    private static final List<String> LAST = List.of(
            "Kandel",
            "Orhan",
            "Vestergaard",
            "Mirelli",
            "Aksoy",
            "Dorsey",
            "Lindqvist",
            "Tezcan",
            "Moreau",
            "Baran",
            "Pohl",
            "Castellan");
    private static final List<String> ENGLISH = List.of(
            "The mayor of %2$s, %1$s, met engineers on %4$s after water reached %3$d houses near the river.",
            "Rescue teams in %2$s said %3$d people had left their homes since %4$s and slept in schools.",
            "Repairs of the bridge will cost %3$d million euros, %1$s told the council of %2$s.",
            "On %4$s the Ministry of Transport sent %3$d workers to %2$s to clear the railway line.",
            "%1$s thanked the fire brigade and asked the government for help with the dams above %2$s.",
            "Schools stay closed until %4$s, and %3$d pupils are taught in neighbouring towns.");
    private static final List<String> TURKISH = List.of(
            "%2$s Belediye Başkanı %1$s, %4$s günü nehir kıyısındaki %3$d eve su girdiğini söyledi.",
            "%2$s kentinde kurtarma ekipleri %3$d kişiyi okullara yerleştirdi.",
            "%1$s, köprünün onarımının %3$d milyon avroya mal olacağını belediye meclisine bildirdi.",
            "Ulaştırma Bakanlığı demiryolunu açmak için %4$s günü %2$s kentine %3$d işçi gönderdi.",
            "%1$s itfaiyeye teşekkür etti ve hükümetten barajlar için destek istedi.");

    private final SplittableRandom random;
    private int made;
    private Event event = new Event("", "", 0, "");

    private record Event(String person, String city, int number, String day) {}

    SyntheticNews(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next raw article; each third is of a new event. */
    byte[] next() {
        if (made % REPORTS_AN_EVENT == 0) {
            event = new Event(
                    pick(FIRST) + " " + pick(LAST),
                    pick(CITIES),
                    20 + random.nextInt(9_000),
                    pick(List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")));
        }
        boolean turkish = random.nextInt(4) == 0;
        var json = JsonNodeFactory.instance.objectNode();
        json.put("url", String.format(Locale.ROOT, "https://outlet%d.example/%d", made % REPORTS_AN_EVENT, made));
        json.put("outlet", "Outlet " + made % REPORTS_AN_EVENT);
        json.put("title", sentence(turkish ? TURKISH : ENGLISH));
        json.put("body", body(turkish ? TURKISH : ENGLISH));
        made++;
        return Json.bytes(json);
    }

    private String body(List<String> templates) {
        var body = new StringBuilder(LENGTH + 200);
        while (body.length() < LENGTH) {
            body.append(sentence(templates)).append(random.nextInt(5) == 0 ? "\n" : " ");
        }
        return body.toString();
    }

    private String sentence(List<String> templates) {
        int number = random.nextInt(3) == 0 ? 2 + random.nextInt(500) : event.number();
        return String.format(Locale.ROOT, pick(templates), event.person(), event.city(), number, event.day());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
