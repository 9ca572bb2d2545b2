package io.newsfold.extract.name;

import io.newsfold.model.Field;
import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text of an article while its names are being found: which word belongs to which mention or office. */
final class Page {
    final Field field;
    final Words words;
    final int language;
    private final @Nullable Mention[] mentions;
    private final @Nullable Mention[] inside;
    private final byte[] clitics;
    private final byte[] tails;
    private final int[] officeEnds;
    private final int[] officeStarts;
    private final long[] stems;

    Page(Field field, Words words, int language) {
        this.field = field;
        this.words = words;
        this.language = language;
        this.mentions = new Mention[words.size];
        this.inside = new Mention[words.size];
        this.tails = new byte[words.size];
        this.clitics = new byte[words.size];
        this.officeEnds = new int[words.size];
        this.officeStarts = new int[words.size];
        this.stems = new long[words.size];
    }

    /** The hash of the stem of a word, worked out once. */
    long stem(Stems of, int word) {
        if (stems[word] == 0) {
            stems[word] = of.hash(words.text.text(), words.start(word), words.end(word));
        }
        return stems[word];
    }

    /** Leaves so many letters in front of a word out of the name that begins with it. */
    void putClitic(int word, int letters) {
        clitics[word] = (byte) letters;
    }

    /** Leaves so many letters at the end of a word out of the name that ends with it. */
    void putTail(int word, int letters) {
        tails[word] = (byte) letters;
    }

    /** Where the name ends in the text. */
    int end(Mention mention) {
        return words.end(mention.last()) - tails[mention.last()];
    }

    int clitic(int word) {
        return clitics[word];
    }

    /** Where the name begins in the text. */
    int start(Mention mention) {
        return words.start(mention.first()) + clitics[mention.first()];
    }

    /** Takes the words of the mention, which must be free or of mentions that lie wholly inside it. */
    void put(Mention mention) {
        for (int word = mention.first(); word <= mention.last(); word++) {
            var other = mentions[word];
            if (other != null) {
                remove(other);
                keepInside(mention, other);
            }
            mentions[word] = mention;
        }
    }

    /** Court of {@code Antwerp}: the place in the name of an organisation that no table knows is still told. */
    private void keepInside(Mention outer, Mention inner) {
        boolean isPlace = inner.kind() == NameKind.PLACE || inner.kind() == NameKind.COUNTRY;
        if (isPlace && outer.kind() == NameKind.ORGANISATION && outer.entity() == null) {
            inside[inner.first()] = inner;
        }
    }

    /** The places in the name of an organisation, in order. */
    List<Mention> inside(Mention outer) {
        var found = new ArrayList<Mention>(2);
        for (int word = outer.first(); word <= outer.last(); word++) {
            var inner = inside[word];
            if (inner != null && inner.first() == word && inner.last() <= outer.last()) {
                found.add(inner);
            }
        }
        return found;
    }

    void remove(Mention mention) {
        for (int word = mention.first(); word <= mention.last(); word++) {
            if (mention.equals(mentions[word])) {
                mentions[word] = null;
            }
        }
    }

    @Nullable
    Mention at(int word) {
        return word >= 0 && word < mentions.length ? mentions[word] : null;
    }

    boolean isFree(int word) {
        return word >= 0 && word < mentions.length && mentions[word] == null;
    }

    /** Notes an office: beside it may stand a person. */
    void putOffice(int first, int last) {
        officeEnds[first] = last + 1;
        officeStarts[last] = first + 1;
    }

    /** The last word of the office that begins at the word, or -1. */
    int officeFrom(int word) {
        return word >= 0 && word < officeEnds.length ? officeEnds[word] - 1 : -1;
    }

    /** The first word of the office that ends at the word, or -1. */
    int officeTo(int word) {
        return word >= 0 && word < officeStarts.length ? officeStarts[word] - 1 : -1;
    }

    boolean isOffice(int word) {
        for (int first = Math.max(0, word - LONGEST_OFFICE); first <= word; first++) {
            if (officeEnds[first] > word) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_OFFICE = 6;

    List<Mention> mentions() {
        var found = new ArrayList<Mention>();
        for (int word = 0; word < mentions.length; ) {
            var mention = mentions[word];
            if (mention != null) {
                found.add(mention);
                word = mention.last() + 1;
            } else {
                word++;
            }
        }
        return found;
    }
}
