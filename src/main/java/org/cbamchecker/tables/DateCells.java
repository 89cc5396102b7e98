package org.cbamchecker.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that hold days: real date cells, or ISO text. Text that could be read in two ways is refused. */
final class DateCells {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MIDNIGHT = Pattern.compile("(T00:00(:00(\\.0+)?)?Z?)?");
    private static final int ISO_LENGTH = 10;
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    /** Before this serial Excel counts a 29 February 1900 that never was. */
    private static final int FIRST_SOUND_SERIAL = 61;
    /** 31 December 9999. */
    private static final int LAST_SERIAL = 2_958_465;

    private DateCells() {}

    static Optional<Cell> read(CellSite site) {
        return switch (site.raw().kind()) {
            case TEXT -> ofText(site);
            case NUMBER -> ofSerial(site);
            case ISO_DATE -> ofIsoCell(site);
            default -> site.refuse("CELL-NOT-A-DATE");
        };
    }

    private static Optional<Cell> ofText(CellSite site) {
        String text = site.text();
        return ISO.matcher(text).matches() ? ofIso(site, text) : site.refuse("CELL-DATE-AMBIGUOUS");
    }

    private static Optional<Cell> ofIsoCell(CellSite site) {
        String text = site.text();
        boolean whole = text.length() >= ISO_LENGTH
                && ISO.matcher(text.substring(0, ISO_LENGTH)).matches();
        if (!whole) {
            return site.refuse("CELL-NOT-A-DATE");
        }
        return MIDNIGHT.matcher(text.substring(ISO_LENGTH)).matches()
                ? ofIso(site, text.substring(0, ISO_LENGTH))
                : site.refuse("CELL-DATE-WITH-TIME");
    }

    private static Optional<Cell> ofIso(CellSite site, String text) {
        try {
            return Optional.of(new Cell.Day(LocalDate.parse(text)));
        } catch (DateTimeException noSuchDay) {
            return site.refuse("CELL-NO-SUCH-DAY");
        }
    }

    private static Optional<Cell> ofSerial(CellSite site) {
        Optional<BigDecimal> stored = NumberCells.stored(site);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal serial = stored.get();
        if (site.raw().format() != CellFormats.Format.DATE) {
            return site.refuse("CELL-NUMBER-IN-DATE");
        }
        if (serial.scale() > 0) {
            return site.refuse("CELL-DATE-WITH-TIME");
        }
        boolean sound = serial.compareTo(BigDecimal.valueOf(FIRST_SOUND_SERIAL)) >= 0
                && serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
        if (!sound) {
            return site.refuse("CELL-NO-SUCH-DAY", Map.of());
        }
        LocalDate base = site.from1904() ? BASE_1904 : BASE_1900;
        return Optional.of(new Cell.Day(base.plusDays(serial.longValueExact())));
    }
}
