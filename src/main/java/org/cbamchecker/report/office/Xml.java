package org.cbamchecker.report.office;

import java.util.regex.Pattern;

/** Text as XML 1.0 and Office Open XML can hold it. */
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** What Office Open XML would take for an escaped character. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final char FIRST_PRINTABLE = ' ';
    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /** Appends text between tags or in an attribute; what XML cannot hold becomes the replacement character. */
    static void append(StringBuilder xml, String text) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (Character.isHighSurrogate(next)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                xml.append(next).append(text.charAt(++at));
            } else {
                append(xml, next);
            }
        }
    }

    private static void append(StringBuilder xml, char next) {
        switch (next) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\t', '\n' -> xml.append(next);
            case '\r' -> xml.append("&#13;");
            default -> xml.append(canBeHeld(next) ? next : REPLACEMENT);
        }
    }

    private static boolean canBeHeld(char next) {
        return next >= FIRST_PRINTABLE && !Character.isSurrogate(next) && next < '\uFFFE';
    }

    /** Text whose own underscores cannot be taken for an escape. */
    static String literal(String text) {
        return text.indexOf('_') < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    static String escaped(String text) {
        var xml = new StringBuilder(text.length() + 16);
        append(xml, text);
        return xml.toString();
    }
}
