package io.newsfold.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which currency a name means that several countries share ({@code pesos}, {@code dinars}), by the countries of the article. */
final class Currencies {
    /** By name, the first without any country; {@code -} stands for none. */
    private static final Map<String, List<String>> SHARED = Map.ofEntries(
            Map.entry("dollar", List.of("USD", "CAD", "AUD", "NZD", "HKD", "TWD", "SGD")),
            Map.entry("pound", List.of("GBP", "EGP", "LBP", "SYP", "SDG")),
            Map.entry("guinea", List.of("EGP", "SDG", "GBP")),
            Map.entry("lira", List.of("TRY", "LBP", "SYP")),
            Map.entry("franc", List.of("CHF", "XOF", "XAF", "CDF")),
            Map.entry("peso", List.of("-", "MXN", "ARS", "COP", "CLP", "PHP", "UYU", "CUP")),
            Map.entry("dinar", List.of("-", "JOD", "KWD", "IQD", "DZD", "TND", "RSD", "LYD", "BHD")),
            Map.entry("dirham", List.of("AED", "MAD")),
            Map.entry("riyal", List.of("SAR", "QAR", "IRR", "OMR", "YER")),
            Map.entry("rupee", List.of("INR", "PKR", "LKR", "NPR")),
            Map.entry("crown", List.of("-", "SEK", "NOK", "DKK", "CZK", "ISK")),
            Map.entry("shilling", List.of("KES", "TZS", "UGX")),
            Map.entry("won", List.of("-", "KRW", "KPW")),
            Map.entry("ruble", List.of("RUB", "BYN")),
            Map.entry("yuan", List.of("CNY", "TWD")));

    private static final int TOLD_IN_FULL = 5;

    private final Map<String, Integer> near = new HashMap<>();

    private Currencies() {}

    static Currencies of(List<CuedText> texts) {
        var currencies = new Currencies();
        for (var text : texts) {
            if (text.has(Cue.CURRENCY)) {
                texts.forEach(currencies::count);
                break;
            }
        }
        return currencies;
    }

    private void count(CuedText text) {
        for (int i = text.next(0); i < text.words().size(); i = text.next(i + 1)) {
            var code = text.value(i, Cue.NEAR);
            if (code != null) {
                near.merge(code, 1, Integer::sum);
            }
            var told = text.value(i, Cue.CURRENCY);
            if (told != null && text.matchLength(i) > 1) {
                near.merge(told, TOLD_IN_FULL, Integer::sum);
            }
        }
    }

    /** The code that a name of the table stands for here, or null. */
    @Nullable
    String code(String name) {
        var shared = SHARED.get(name);
        if (shared == null) {
            return name;
        }
        var best = shared.get(0);
        int most = Math.max(near.getOrDefault(best, 0), best.equals("USD") || best.equals("GBP") ? 1 : 0);
        for (var code : shared) {
            int count = near.getOrDefault(code, 0);
            if (count > most) {
                most = count;
                best = code;
            }
        }
        return best.equals("-") ? null : best;
    }
}
