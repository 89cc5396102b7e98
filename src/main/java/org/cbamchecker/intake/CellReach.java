package org.cbamchecker.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks for cells in columns no spreadsheet has. The streaming reader makes room for every column up to the one a cell
 * names, so that one cell in column ZZZZZZ would take all memory.
 */
final class CellReach {
    /** XFD is the last column. */
    private static final int MOST_LETTERS = 3;

    private static final String ATTRIBUTE = " r=";

    private boolean inTag;
    private int matched;
    private int letters = -1;

    /** Name of a part with such a cell. */
    static Optional<String> partOutOfReach(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().endsWith(".xml") && isOutOfReach(zip, entry)) {
                    return Optional.of(entry.getName());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOutOfReach(ZipFile zip, ZipEntry entry) throws IOException {
        CellReach reach = new CellReach();
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                for (int i = 0; i < count; i++) {
                    if (reach.exceededBy((char) bytes[i])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Follows the characters inside tags: the attribute r, a quotation mark, and the letters behind it. */
    private boolean exceededBy(char next) {
        if (next == '<' || next == '>') {
            inTag = next == '<';
            matched = 0;
            letters = -1;
        } else if (letters >= 0) {
            letters = Character.isLetter(next) ? letters + 1 : -1;
        } else if (inTag) {
            follow(Character.isWhitespace(next) ? ' ' : next);
        }
        return letters > MOST_LETTERS;
    }

    private void follow(char next) {
        if (matched == ATTRIBUTE.length()) {
            letters = next == '"' || next == '\'' ? 0 : -1;
            matched = letters < 0 && next == ' ' ? matched : 0;
        } else if (next == ATTRIBUTE.charAt(matched)) {
            matched++;
        } else if (next != ' ' || matched == 0) {
            matched = 0;
        }
    }
}
