package org.cbamchecker.tables;

import java.text.Normalizer;

/** Text without the characters nobody sees: no-break spaces become spaces, zero-width characters go. */
final class CleanText {
    private CleanText() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").chars().forEach(character -> append(clean, (char) character));
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    /** Most cells are; they are told from the others letter by letter, since a stream costs more than its work. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F || text.charAt(i) == '\r') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder clean, char character) {
        if (isOddSpace(character)) {
            clean.append(' ');
        } else if (character == '\r') {
            clean.append('\n');
        } else if (!isInvisible(character)) {
            clean.append(character);
        }
    }

    static boolean hasInvisible(String text) {
        return !isPlain(text)
                && text.chars().anyMatch(character -> isOddSpace((char) character) || isInvisible((char) character));
    }

    private static boolean isOddSpace(char character) {
        return character > 0x7F && Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(char character) {
        return Character.getType(character) == Character.FORMAT;
    }

    /** Control characters other than a line break cannot be seen, typed or explained. */
    static boolean hasControl(String text) {
        return !isVisible(text) && text.codePoints().anyMatch(CleanText::isControl);
    }

    /** Whether every letter is one of those that English is printed in, as in most cells. */
    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F || text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return character != '\n'
                && (type == Character.CONTROL
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
    }
}
