package org.cbamchecker.report.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.cbamchecker.report.Notation;

/**
 * Writes XHTML that is HTML at the same time. Text and values of attributes are escaped here and nowhere else, so that
 * nothing submitted can become an element, an attribute or a script. Not safe for use by several threads.
 */
public final class Markup {
    private static final Set<String> EMPTY = Set.of("br", "col", "link", "meta");

    /** Elements that begin a line of text of their own, so that two reports can be compared with ordinary tools. */
    private static final Set<String> ON_LINES_OF_THEIR_OWN = Set.of(
            "head", "body", "header", "main", "footer", "nav", "section", "article", "table", "thead", "tbody", "tr",
            "ul", "ol", "li", "dl", "dt", "p", "h1", "h2", "h3", "h4", "figure", "svg", "details", "div");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final int USUAL_LENGTH = 1 << 16;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

    /** An element with whatever the content writes within. */
    public Markup put(Tag tag, Runnable content) {
        open(tag);
        content.run();
        close(tag);
        return this;
    }

    /** An element without attributes, with whatever the content writes within. */
    public Markup put(String name, Runnable content) {
        return put(Tag.of(name), content);
    }

    /** An element with text. */
    public Markup put(Tag tag, String text) {
        open(tag);
        text(text);
        close(tag);
        return this;
    }

    /** An element with text and without attributes. */
    public Markup put(String name, String text) {
        return put(Tag.of(name), text);
    }

    /** An element without content. */
    public Markup put(Tag tag) {
        return put(tag, () -> {});
    }

    /** Text without control characters; the digits of a number stay together on one line. */
    public Markup text(String text) {
        escape(BETWEEN_DIGITS.matcher(Notation.plain(text)).replaceAll("\u00A0"), false);
        return this;
    }

    /**
     * Style sheets, which are not escaped.
     *
     * @throws IllegalArgumentException where a sheet could end its own element
     */
    public Markup style(String sheets) {
        if (sheets.indexOf('<') >= 0 || sheets.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet holds < or &");
        }
        out.append("<style>\n").append(sheets).append("</style>\n");
        return this;
    }

    /** What was written, as a whole document. */
    public String document() {
        return "<!DOCTYPE html>\n" + out;
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void open(Tag tag) {
        if (ON_LINES_OF_THEIR_OWN.contains(tag.name()) && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('<').append(tag.name());
        tag.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(Notation.plain(value), true);
            out.append('"');
        });
        out.append(EMPTY.contains(tag.name()) ? " />" : ">");
    }

    private void close(Tag tag) {
        if (!EMPTY.contains(tag.name())) {
            out.append("</").append(tag.name()).append('>');
        }
    }

    private void escape(String text, boolean quoted) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                default -> out.appendCodePoint(isOfXml(character) ? character : '\uFFFD');
            }
        });
    }

    /** Half of a surrogate pair and the two non-characters have no place in a document. */
    private static boolean isOfXml(int character) {
        return (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
