package org.cbamchecker.tables;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Text of a string item: its runs joined, without phonetic readings.
 *
 * @param inks colours of runs that have one of their own
 */
record RichText(String text, Set<String> inks) {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Reads from the start of an {@code si} or {@code is} element to its end. */
    static RichText read(XMLStreamReader xml) throws XMLStreamException {
        String item = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        Set<String> inks = Set.of();
        String ink = "";
        boolean phonetic = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(item))) {
            if (xml.isStartElement() && xml.getLocalName().equals("t") && !phonetic) {
                String run = xml.getElementText();
                text.append(run);
                inks = ink.isEmpty() || run.isBlank() ? inks : with(inks, ink);
                ink = "";
            } else if (xml.isStartElement() && xml.getLocalName().equals("color")) {
                ink = CellColours.colour(xml);
            } else if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                phonetic = xml.isStartElement();
            }
        }
        return new RichText(unescape(text.toString()), inks);
    }

    private static Set<String> with(Set<String> inks, String ink) {
        Set<String> all = new TreeSet<>(inks);
        all.add(ink);
        return all;
    }

    /** The file format writes characters XML cannot hold as {@code _x000D_}. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
