package org.cbamchecker.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file that can be read at all.
 *
 * @param name file name without folders
 * @param charset of a text file; null for a workbook
 * @param sha256 digest of its bytes, in hexadecimal
 */
record SourceFile(Path path, String name, Kind kind, Charset charset, String sha256) {
    /** What the file is. */
    enum Kind {
        WORKBOOK,
        JSON,
        TEXT
    }
}
