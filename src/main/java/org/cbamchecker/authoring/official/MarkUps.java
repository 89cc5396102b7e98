package org.cbamchecker.authoring.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.tables.ForeignWorkbook;

/**
 * The columns with mark-up, which the first layout prints for each year. They are not taken in, since the mark-up is a
 * table of its own; they show where a line is at odds with itself.
 */
final class MarkUps {
    private static final Pattern SHARE = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*%");
    /** Half of the last decimal that the Official Journal prints. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0005");

    private static final int PRINTED_DECIMALS = 3;

    private final List<Integer> columns;
    private final Map<Integer, BigDecimal> shares = new HashMap<>();

    MarkUps(SheetColumns columns) {
        this.columns = columns.years();
    }

    /** A banner of a sector gives the mark-up of the goods below it; where a cell is blank, it is not known. */
    void begin(ForeignWorkbook.Line banner) {
        shares.clear();
        for (int column : columns) {
            Matcher matcher = SHARE.matcher(banner.at(column).text());
            if (matcher.find()) {
                String percent = matcher.group(1).replace(',', '.');
                shares.put(column, new BigDecimal(percent).movePointLeft(2));
            }
        }
    }

    List<Figure> figures(ForeignWorkbook.Line line) {
        return columns.stream().map(column -> SheetCells.read(line.at(column))).toList();
    }

    /** What stands in the columns, as far as it is text or printed figure. */
    String printed(ForeignWorkbook.Line line) {
        return String.join(
                ", ", columns.stream().map(column -> printed(line.at(column))).toList());
    }

    private static String printed(ForeignWorkbook.Cell cell) {
        return SheetCells.read(cell).value().map(MarkUps::rounded).orElse(cell.text());
    }

    private static String rounded(BigDecimal exact) {
        return exact.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** The figures that follow from the total, where those printed are others or are missing. */
    Optional<String> differing(ForeignWorkbook.Line line, BigDecimal total) {
        boolean differs = false;
        List<String> following = new ArrayList<>();
        for (int column : columns) {
            BigDecimal share = shares.get(column);
            if (share != null) {
                BigDecimal expected = total.add(total.multiply(share));
                following.add(rounded(expected));
                differs |= SheetCells.read(line.at(column))
                        .value()
                        .map(printed -> printed.subtract(expected).abs().compareTo(TOLERANCE) > 0)
                        .orElse(true);
            }
        }
        return differs ? Optional.of(String.join(", ", following)) : Optional.empty();
    }
}
