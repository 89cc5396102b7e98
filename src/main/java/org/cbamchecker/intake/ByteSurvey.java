package org.cbamchecker.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Goes over the bytes of a file once: its digest, how it begins, and whether it is text. */
final class ByteSurvey {
    private static final int BUFFER = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final MessageDigest digest = sha256();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer letters = CharBuffer.allocate(BUFFER);
    private byte[] head = new byte[0];
    private boolean isUtf8 = true;
    private boolean holdsNul;

    static ByteSurvey of(Path file) throws IOException {
        var survey = new ByteSurvey();
        try (InputStream in = Files.newInputStream(file)) {
            survey.read(in);
        }
        return survey;
    }

    private void read(InputStream in) throws IOException {
        byte[] bytes = new byte[BUFFER];
        ByteBuffer left = ByteBuffer.allocate(BUFFER + 8);
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            if (head.length == 0) {
                head = java.util.Arrays.copyOf(bytes, Math.min(count, 1024));
            }
            digest.update(bytes, 0, count);
            lookForNul(bytes, count);
            left.put(bytes, 0, count).flip();
            decode(left, false);
            left.compact();
            if (!isUtf8) {
                left.clear();
            }
        }
        decode(left.flip(), true);
    }

    private void lookForNul(byte[] bytes, int count) {
        for (int i = 0; i < count && !holdsNul; i++) {
            holdsNul = bytes[i] == 0;
        }
    }

    private void decode(ByteBuffer bytes, boolean atEnd) {
        CoderResult result = CoderResult.OVERFLOW;
        while (isUtf8 && result.isOverflow()) {
            letters.clear();
            result = utf8.decode(bytes, letters, atEnd);
            isUtf8 = !result.isError();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** In hexadecimal; to be asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean isEmpty() {
        return head.length == 0;
    }

    boolean isZip() {
        return startsWith('P', 'K', 3, 4);
    }

    /** The container of old Excel files and of encrypted workbooks. */
    boolean isOle2() {
        return startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Neither a byte-order mark of UTF-16 nor text without NUL bytes. */
    boolean isBinary() {
        return holdsNul && !isUtf16();
    }

    private boolean isUtf16() {
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    boolean isKnownEncoding() {
        return isUtf16() || isUtf8;
    }

    /** By the byte-order mark, or UTF-8 where all bytes are valid, or the Western European code page of Windows. */
    Charset charset() {
        if (startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8 ? StandardCharsets.UTF_8 : WESTERN;
    }

    boolean beginsLikeJson() {
        String text = Wording.trimmed(new String(head, charset()));
        return text.startsWith("{") || text.startsWith("[");
    }

    private boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
