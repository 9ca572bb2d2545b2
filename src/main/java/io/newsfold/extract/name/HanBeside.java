package io.newsfold.extract.name;

/** What stands behind a name in a text without spaces, and how much it speaks for a person. */
final class HanBeside {
    static final int AGE = 3;
    private static final int SPEECH = 2;
    static final String CLOSING = "，,、。；;：:）)」』”】〕/!！?？…—";

    private final HanLexicon lexicon;

    HanBeside(Tables tables) {
        this.lexicon = tables.han().lexicon();
    }

    /** 0 where nothing speaks for it. */
    int after(HanPage page, int end) {
        if (isAge(page, end)) {
            return AGE;
        }
        if (lexicon.begins(page.text, end, page.size, HanLexicon.SAY)) {
            return SPEECH;
        }
        if (lexicon.longest(page.text, end, page.size, HanLexicon.TITLE) > end + 1 || page.at(end) == '氏') {
            return SPEECH;
        }
        boolean isOpen = end >= page.size
                || page.at(end) == ' '
                || Character.isDigit(page.at(end))
                || CLOSING.indexOf(page.at(end)) >= 0
                || lexicon.begins(page.text, end, page.size, HanLexicon.ACT | HanLexicon.STOP);
        return isOpen ? 1 : 0;
    }

    /** {@code （45岁）}, {@code ，45岁}. */
    private static boolean isAge(HanPage page, int end) {
        if ("（(，,".indexOf(page.at(end)) < 0) {
            return false;
        }
        int i = end + 1;
        while (i < end + 4 && Character.isDigit(page.at(i))) {
            i++;
        }
        return i > end + 1 && (page.at(i) == '岁' || page.at(i) == '歳');
    }
}
