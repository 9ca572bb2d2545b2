package io.newsfold.extract.name;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/** Han characters: traditional and Japanese forms as simplified ones, character by character, and their sound in Pinyin. */
final class HanScript {
    private static final int FIRST = 0x3400;
    private static final int END = 0xa000;
    private static final String JAPANESE =
            "黒黑広广沢泽辺边斎斋浜滨関关経经済济図图発发総总訳译駅驿竜龙仏佛楽乐気气伝传労劳団团圧压変变実实戦战検检県县区区権权歩步残残満满様样選选郷乡録录険险陥陷増增徳德"
                    + "応应恵惠戸户揺摇摂摄栄荣桜樱穂穗粛肃絵绘継继縄绳聴听脳脑臓脏薬药読读転转軽轻釈释鉄铁銭钱鋳铸静静顔颜験验髪发鶏鸡麺面黙默齢龄塩盐嶋岛﨑崎斉齐渋涩瀬濑弥弥蔵藏亀龟覇霸児儿両两";
    private static final @Nullable String[] PINYIN = new String[END - FIRST];

    /** Made when a Chinese text is first read: a tenth of a second. */
    private static final class Simple {
        static final char[] OF = simple();
    }

    private static final class Sounds {
        static final Transliterator INSTANCE = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    }

    private HanScript() {}

    /** Whether the character is of the script of Chinese; its repetition mark too. */
    static boolean isHan(char c) {
        return (c >= FIRST && c < END) || c == '々';
    }

    static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30ff && c != '・';
    }

    /** The simplified form of a character; other characters as they are. */
    static char simple(char c) {
        return c >= FIRST && c < END ? Simple.OF[c - FIRST] : c;
    }

    static String simple(String text) {
        var simple = text.toCharArray();
        for (int i = 0; i < simple.length; i++) {
            simple[i] = simple(simple[i]);
        }
        return new String(simple);
    }

    /** How Pinyin writes the character, without its tone. */
    static String pinyin(char c) {
        if (c < FIRST || c >= END) {
            return String.valueOf(c);
        }
        var known = PINYIN[c - FIRST];
        if (known == null) {
            synchronized (PINYIN) {
                known = Sounds.INSTANCE.transliterate(String.valueOf(c)).strip();
                PINYIN[c - FIRST] = known;
            }
        }
        return known;
    }

    /** Whether some character of a text is Han, Kana or Hangul. */
    static boolean isEastern(String text) {
        return isEastern(text.toCharArray(), 0, text.length());
    }

    /** The same of the characters {@code from..to}. */
    static boolean isEastern(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= 0x3041 && (isHan(c) || isKana(c) || (c >= 0xac00 && c <= 0xd7a3))) {
                return true;
            }
        }
        return false;
    }

    private static char[] simple() {
        var lines = new StringBuilder((END - FIRST) * 2);
        for (char c = FIRST; c < END; c++) {
            lines.append(c).append('\n');
        }
        var mapped = Transliterator.getInstance("Hant-Hans")
                .transliterate(lines.toString())
                .split("\n", -1);
        var simple = new char[END - FIRST];
        for (int i = 0; i < simple.length; i++) {
            simple[i] = mapped[i].length() == 1 ? mapped[i].charAt(0) : (char) (FIRST + i);
        }
        for (int i = 0; i + 1 < JAPANESE.length(); i += 2) {
            char c = JAPANESE.charAt(i);
            if (c >= FIRST && c < END) {
                simple[c - FIRST] = JAPANESE.charAt(i + 1);
            }
        }
        return simple;
    }
}
