package org.cbamchecker.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    EMPTY,
    ZIP,
    OLD_EXCEL,
    ENCRYPTED,
    TEXT,
    UNKNOWN;

    private static final int HEAD = 512;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                return EMPTY;
            }
            if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
                return ZIP;
            }
            if (startsWith(head, OLE2)) {
                return holdsEncryptedStream(file) ? ENCRYPTED : OLD_EXCEL;
            }
            return looksLikeText(head) ? TEXT : UNKNOWN;
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** A protected workbook is an OLE2 file with a stream of this name in its directory. */
    private static boolean holdsEncryptedStream(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                byte value = (byte) next;
                matched = value == ENCRYPTED_STREAM[matched] ? matched + 1 : value == ENCRYPTED_STREAM[0] ? 1 : 0;
                if (matched == ENCRYPTED_STREAM.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean looksLikeText(byte[] head) {
        for (byte value : head) {
            if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
                return false;
            }
        }
        return true;
    }
}
