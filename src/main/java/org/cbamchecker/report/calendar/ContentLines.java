package org.cbamchecker.report.calendar;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Writes lines of a calendar as RFC 5545 wants them: at most 75 bytes of UTF-8 each, ended by CR and LF. */
final class ContentLines implements Closeable {
    private static final int BYTES = 75;
    private static final String END = "\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

    private final Writer out;

    /** @param out writes in UTF-8 */
    ContentLines(Writer out) {
        this.out = out;
    }

    /** A property whose value is text of any kind. */
    void text(String name, String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        String oneLine = LINE_END.matcher(escaped).replaceAll("\\\\n");
        line(name + ":" + CONTROL.matcher(oneLine).replaceAll(" "));
    }

    /** A line that is known to be well-formed. */
    void line(String line) {
        var folded = new StringBuilder(line.length() + 16);
        int used = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            if (used + bytes(letter) > BYTES) {
                folded.append(END).append(' ');
                used = 1;
            }
            folded.appendCodePoint(letter);
            used += bytes(letter);
        }
        write(folded.append(END));
    }

    /** Bytes of a letter in UTF-8. */
    private static int bytes(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    private void write(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
