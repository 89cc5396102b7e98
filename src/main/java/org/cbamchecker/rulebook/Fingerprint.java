package org.cbamchecker.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells apart what caches hold: two checksums of 32 bits each over a sequence of parts. Every processor reckons them
 * hundreds of times as fast as a digest while a program is starting. They tell changes apart, not forgeries; what
 * results are vouched for with is the digest of the {@link Rulebook}.
 */
public final class Fingerprint {
    private final Checksum[] sums = {new CRC32(), new CRC32C()};

    public Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Length first, so that no two sequences of parts run together into the same bytes. */
    public Fingerprint add(byte[] part) {
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array();
        for (Checksum sum : sums) {
            sum.update(length);
            sum.update(part);
        }
        return this;
    }

    /** Sixteen hexadecimal digits, of all parts so far. */
    public String hexadecimal() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits((int) sums[0].getValue()) + digits.toHexDigits((int) sums[1].getValue());
    }
}
