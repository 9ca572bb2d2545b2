package io.newsfold.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.codec.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up reports of made-up events, the same for one seed: three outlets tell of each event in sentences of their own
 * choice, with people, places, dates and figures, some 3,000 characters long, one in four in Turkish. For measuring speed;
 * too regular for measuring quality.
 */
final class SyntheticNews {
    /** How long a body is, to within a sentence. */
    static final int LENGTH = 3_000;

    /** Of a script that writes a word in one or two characters: it tells as much. */
    private static final int LENGTH_OF_LOGOGRAMS = 1_000;

    private static final int REPORTS_AN_EVENT = 3;
    private static final int DAYS = 28;
    private static final List<String> CITIES = words(
            "Ankara Lyon Valencia Porto Leipzig Bursa Gdansk Turin Malmö Cork Izmir Utrecht Graz Plovdiv Trabzon Nantes");
    private static final List<String> PLACES =
            words("Portugal Bavaria Marmara Slovenia Antalya Scotland Tunisia Brussels Vienna Georgia Adana Finland");
    private static final List<String> FIRST =
            words("Ada Marta Selin Jonas Emre Lucia Piet Nora Kemal Iris Tomas Defne Elif Marco Anna Hasan");
    private static final List<String> LAST = words(
            "Kandel Orhan Vestergaard Mirelli Aksoy Dorsey Lindqvist Tezcan Moreau Baran Pohl Castellan Yıldız Hartmann");
    private static final Map<String, List<String>> BODIES = Map.of(
            "en", List.of("European Union", "World Bank", "Grain Council", "Red Cross", "NATO", "United Nations"),
            "tr", List.of("Avrupa Birliği", "Dünya Bankası", "Kızılay", "NATO", "Birleşmiş Milletler", "Tahıl Kurulu"));
    private static final Map<String, List<String>> WEEKDAYS = Map.of(
            "en", words("Monday Tuesday Wednesday Thursday Friday"),
            "tr", words("pazartesi salı çarşamba perşembe cuma"));
    private static final Map<String, List<String>> MONTHS =
            Map.of("en", words("January March June September November"), "tr", words("Ocak Mart Haziran Eylül Kasım"));

    private final Templates templates = Templates.load("sentences.txt");
    private final SplittableRandom random;
    private int made;
    private Event event = new Event("", "", "", "", 0);

    private record Event(String person, String other, String city, String place, int number) {}

    SyntheticNews(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next raw article; each third is of a new event. */
    byte[] next() {
        return next(random.nextInt(4) == 0 ? "tr" : "en");
    }

    /** The next raw article, in one language. */
    byte[] next(String language) {
        if (made % REPORTS_AN_EVENT == 0) {
            event = new Event(name(), name(), pick(CITIES), pick(PLACES), 20 + random.nextInt(9_000));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("url", String.format(Locale.ROOT, "https://outlet%d.example/%d", made % REPORTS_AN_EVENT, made));
        json.put("outlet", "Outlet " + made % REPORTS_AN_EVENT);
        json.put("publishedAt", String.format(Locale.ROOT, "2025-06-%02dT09:30:00+03:00", 1 + random.nextInt(DAYS)));
        json.put("title", sentence(language));
        json.put("body", body(language));
        made++;
        return Json.bytes(json);
    }

    private String body(String language) {
        int length = isOfLogograms(language) ? LENGTH_OF_LOGOGRAMS : LENGTH;
        var body = new StringBuilder(length + 200);
        while (body.length() < length) {
            body.append(sentence(language)).append(random.nextInt(5) == 0 ? "\n" : " ");
        }
        return body.toString();
    }

    private String sentence(String language) {
        return templates.fill(pick(templates.of(language)), slot -> value(slot, language));
    }

    private static boolean isOfLogograms(String language) {
        return language.equals("zh") || language.equals("ja");
    }

    private String value(String slot, String language) {
        var own = templates.values(language, slot);
        if (!own.isEmpty()) {
            boolean isOfEvent = !slot.equals("day") && !slot.equals("body");
            return isOfEvent ? own.get(event.number() % own.size()) : pick(own);
        }
        return switch (slot) {
            case "person" -> event.person();
            case "other" -> event.other();
            case "city" -> event.city();
            case "place" -> event.place();
            case "day" -> pick(WEEKDAYS.getOrDefault(language, List.of("")));
            case "date" -> date(language);
            case "number" -> String.valueOf(random.nextInt(3) == 0 ? 2 + random.nextInt(500) : event.number());
            case "few" -> String.valueOf(2 + random.nextInt(30));
            case "money" -> random.nextInt(900) + (language.equals("tr") ? "," : ".") + random.nextInt(10);
            case "percent" -> String.valueOf(1 + random.nextInt(60));
            case "body" -> pick(BODIES.getOrDefault(language, List.of("")));
            default -> throw new IllegalArgumentException("no value for {" + slot + "}");
        };
    }

    private String date(String language) {
        int day = 1 + random.nextInt(DAYS);
        var own = templates.values(language, "month");
        if (!own.isEmpty()) {
            boolean isFirst = isOfLogograms(language);
            boolean isYearTold = random.nextBoolean();
            return isFirst
                    ? (isYearTold ? "2024年" : "") + pick(own) + day + "日"
                    : day + " " + pick(own) + (isYearTold ? " 2024" : "");
        }
        var month = pick(MONTHS.getOrDefault(language, List.of("")));
        boolean full = random.nextBoolean();
        return language.equals("tr")
                ? day + " " + month + (full ? " 2024" : "")
                : month + " " + day + (full ? ", 2024" : "");
    }

    private String name() {
        return pick(FIRST) + " " + pick(LAST);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
