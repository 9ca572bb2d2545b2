package io.newsfold.intake.repair;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of HTML: blocks apart by line feeds, without scripts, styles and forms. */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|a|b|i|u|em|strong|span|ul|ol|li|h[1-6]|img|script|style|table|tr|td|th|blockquote|figure"
                    + "|figcaption|article|section|header|footer|aside|iframe|html|body|head|sub|sup|font|center|hr|q|cite)"
                    + "(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "blockquote",
            "figure",
            "figcaption",
            "article",
            "section",
            "header",
            "footer",
            "aside",
            "hr",
            "dd",
            "dt",
            "pre",
            "main",
            "nav",
            "address");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "iframe", "svg", "form", "button", "head", "nav");

    private Markup() {}

    /** Whether a tag stands in it; {@code x < y} is none. */
    static boolean isIn(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            boolean maybe = next == '/' || (next < 128 && Character.isLetter(next));
            if (maybe && TAG.matcher(text).region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    static String text(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var text = new StringBuilder(html.length());
        body.traverse(new Collector(text));
        return text.toString().strip();
    }

    /** Entities as characters, those of doubly encoded text too. */
    static String withoutEntities(String text) {
        var decoded = text;
        for (int round = 0; round < 2 && decoded.indexOf('&') >= 0 && decoded.indexOf(';') >= 0; round++) {
            decoded = ENTITY.matcher(decoded)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                            withoutSurrogate(found.group(), Parser.unescapeEntities(found.group(), true))));
        }
        return decoded;
    }

    private static String withoutSurrogate(String entity, String decoded) {
        boolean isWhole =
                decoded.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return isWhole ? decoded : entity;
    }

    /** Writes the text of nodes as they come; blanks collapse. */
    private static final class Collector implements NodeVisitor {
        private final StringBuilder text;
        private int skipped;

        Collector(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && SKIPPED.contains(element.normalName())) {
                skipped++;
            } else if (skipped == 0 && node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (isBlock(node)) {
                breakLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && SKIPPED.contains(element.normalName())) {
                skipped--;
            } else if (isBlock(node)) {
                breakLine();
            }
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && BLOCKS.contains(element.normalName());
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (!Character.isWhitespace(c)) {
                    text.append(c);
                } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        private void breakLine() {
            int length = text.length();
            if (length > 0 && text.charAt(length - 1) == ' ') {
                text.setLength(--length);
            }
            if (length > 0 && text.charAt(length - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
