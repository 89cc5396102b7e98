package org.cbamchecker.tables;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of a string item: its runs joined, without fonts and without phonetic readings. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads from the start of an {@code si} or {@code is} element to its end. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        String item = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(item))) {
            if (xml.isStartElement() && xml.getLocalName().equals("t") && !phonetic) {
                text.append(xml.getElementText());
            } else if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                phonetic = xml.isStartElement();
            }
        }
        return unescape(text.toString());
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
