package org.cbamchecker.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that hold numbers. The stored value counts, never what the format shows. */
final class NumberCells {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9][0-9.,' ]*,[0-9.,' ]*");
    private static final Pattern PERCENT = Pattern.compile("(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?) ?%");
    private static final int LONGEST_STORED = 40;
    /** Longer text is no number, and would keep the patterns busy for long. */
    private static final int LONGEST_WRITTEN = 100;

    private static final double LARGEST = 1e18;
    private static final double SMALLEST = 1e-18;
    /** What Excel shows and keeps; further digits are noise of the binary form. */
    private static final int EXCEL_DIGITS = 15;

    private static final int BINARY_DIGITS = 17;

    private NumberCells() {}

    static Optional<Cell> read(CellSite site) {
        return switch (site.raw().kind()) {
            case NUMBER -> ofNumberCell(site);
            case TEXT -> ofText(site);
            default -> site.refuse("CELL-NOT-A-NUMBER");
        };
    }

    private static Optional<Cell> ofNumberCell(CellSite site) {
        if (site.raw().format() == CellFormats.Format.DATE) {
            return site.refuse("CELL-DATE-IN-NUMBER");
        }
        if (site.raw().format() == CellFormats.Format.PERCENT && site.column().type() != Column.Type.PERCENTAGE) {
            site.warn("CELL-PERCENT-FORMAT");
        }
        return stored(site).flatMap(number -> checked(site, number));
    }

    private static Optional<Cell> ofText(CellSite site) {
        String text = site.text();
        if (text.length() > LONGEST_WRITTEN) {
            return site.refuse("CELL-NOT-A-NUMBER");
        }
        if (site.column().type() == Column.Type.PERCENTAGE
                && PERCENT.matcher(text).matches()) {
            String digits = text.substring(0, text.length() - 1).strip();
            return checked(site, new BigDecimal(digits).movePointLeft(2));
        }
        if (PLAIN.matcher(text).matches()) {
            return checked(site, new BigDecimal(text));
        }
        return site.refuse(WITH_COMMA.matcher(text).matches() ? "CELL-DECIMAL-COMMA" : "CELL-NOT-A-NUMBER");
    }

    private static Optional<Cell> checked(CellSite site, BigDecimal written) {
        BigDecimal number = plain(written);
        Column column = site.column();
        if (number.precision() > EXCEL_DIGITS) {
            site.warn("CELL-MANY-DIGITS");
        }
        if (column.type() == Column.Type.WHOLE_NUMBER && number.scale() > 0) {
            return site.refuse("CELL-NOT-WHOLE");
        }
        if (column.role() == Column.Role.CONDITION
                && column.type() == Column.Type.DECIMAL
                && number.scale() > column.scale()) {
            return site.refuse("CELL-TOO-FINE", Map.of("allowed", Integer.toString(column.scale())));
        }
        return Optional.of(new Cell.Number(number));
    }

    /** The number of a number cell: the shortest decimal that is the same binary number. */
    static Optional<BigDecimal> stored(CellSite site) {
        Optional<BigDecimal> number = decimal(site.raw().text());
        if (number.isEmpty()) {
            site.refuse("CELL-NUMBER-OUT-OF-RANGE");
        }
        return number;
    }

    /** The shortest decimal that is the binary number of a cell; nothing where it is unreadable or beyond all bounds. */
    static Optional<BigDecimal> decimal(String text) {
        try {
            double value = text.length() > LONGEST_STORED ? Double.NaN : Double.parseDouble(text);
            double size = Math.abs(value);
            boolean bounded = value == 0 || size >= SMALLEST && size <= LARGEST;
            return bounded ? Optional.of(plain(shortest(new BigDecimal(text), value))) : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static BigDecimal shortest(BigDecimal stored, double value) {
        for (int digits = EXCEL_DIGITS; digits < BINARY_DIGITS; digits++) {
            BigDecimal rounded = stored.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return stored.round(new MathContext(BINARY_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
