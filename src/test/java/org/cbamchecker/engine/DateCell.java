package org.cbamchecker.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.drools.util.DateUtils;

/** Prints the text that Drools' reader of decision tables makes of a date cell. */
public final class DateCell {
    private DateCell() {}

    public static void main(String[] args) {
        var noon = LocalDate.of(2026, 3, 15).atTime(12, 0).toInstant(ZoneOffset.UTC);
        byte[] text = DateUtils.format(Date.from(noon)).getBytes(StandardCharsets.UTF_8);
        System.out.writeBytes(text);
    }
}
