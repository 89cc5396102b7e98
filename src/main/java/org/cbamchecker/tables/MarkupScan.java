package org.cbamchecker.tables;

import java.nio.charset.StandardCharsets;

/** Watches the bytes of an XML part go by, for a document type and for encodings that would hide one. */
final class MarkupScan {
    private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private int matched;
    private boolean documentType;
    private boolean eightBit = true;
    private long seen;

    void next(byte[] buffer, int count) {
        if (seen == 0 && count > 0) {
            eightBit = startsAsMarkup(buffer, count);
        }
        seen += count;
        for (int i = 0; i < count && !documentType; i++) {
            byte value = buffer[i];
            matched = value == DOCUMENT_TYPE[matched] ? matched + 1 : value == DOCUMENT_TYPE[0] ? 1 : 0;
            if (matched == DOCUMENT_TYPE.length) {
                documentType = true;
                matched = 0;
            }
        }
    }

    /** After an optional UTF-8 mark and white space comes an opening bracket, and no zero byte beside it. */
    private static boolean startsAsMarkup(byte[] buffer, int count) {
        int at = 0;
        while (at < BYTE_ORDER_MARK.length && at < count && buffer[at] == BYTE_ORDER_MARK[at]) {
            at++;
        }
        while (at < count && buffer[at] > 0 && buffer[at] <= ' ') {
            at++;
        }
        return at < count && buffer[at] == '<' && (at + 1 >= count || buffer[at + 1] != 0);
    }

    boolean declaresDocumentType() {
        return documentType;
    }

    boolean isEightBit() {
        return eightBit;
    }
}
