package org.cbamchecker.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cbamchecker.law.Period;

/**
 * Reads a table without the rule engine: which cells of each row hold, which fail, and on what value. Tells why a row
 * did not apply, and checks the engine.
 */
public final class NearestRow {
    /**
     * What the table is asked.
     *
     * @param lawDate day whose wording applies
     * @param day import date
     * @param fields value of a fact by its name ({@link Column#fact}): a text, or a whole number of minor units or days;
     *     null where unknown
     */
    public record Asked(LocalDate lawDate, LocalDate day, Function<String, Object> fields) {}

    /** One cell: what it wants, what was seen, whether that holds. */
    public record CellVerdict(String heading, String wanted, String seen, boolean holds) {}

    /** One row with its cells, the two clocks last. */
    public record RowVerdict(Row row, List<CellVerdict> cells) {
        public RowVerdict {
            cells = List.copyOf(cells);
        }

        /** Whether the row applies. */
        public boolean holds() {
            return cells.stream().allMatch(CellVerdict::holds);
        }

        public List<CellVerdict> failing() {
            return cells.stream().filter(cell -> !cell.holds()).toList();
        }
    }

    private NearestRow() {}

    /**
     * All rows, nearest first: fewest failing cells, then fewest cells about which nothing was said, then the longest CN
     * prefix that holds, then the table's order.
     */
    public static List<RowVerdict> rank(Table table, Asked asked) {
        return table.rows().stream()
                .map(row -> judge(row, asked))
                .sorted(Comparator.comparingInt(
                                (RowVerdict verdict) -> verdict.failing().size())
                        .thenComparingLong(NearestRow::unanswered)
                        .thenComparing(Comparator.comparingInt(NearestRow::prefixLength)
                                .reversed()))
                .toList();
    }

    /** One row, cell by cell. */
    public static RowVerdict judge(Row row, Asked asked) {
        List<CellVerdict> cells = new ArrayList<>();
        for (Column column : row.schema().deciding()) {
            Cell cell = row.cell(column.heading());
            Object seen = asked.fields().apply(column.fact());
            String shown = seen == null ? "" : String.valueOf(seen);
            cells.add(new CellVerdict(column.heading(), cell.canonical(), shown, holds(column, cell, seen)));
        }
        cells.add(clock(LawColumns.TEXT_VALID_FROM, row.validity().text(), asked.lawDate()));
        cells.add(clock(LawColumns.APPLIES_FROM, row.validity().applies(), asked.day()));
        return new RowVerdict(row, cells);
    }

    /** Whether a row applies; the same as the verdict says, and sooner. */
    public static boolean holds(Row row, Asked asked) {
        if (!row.holds(asked.lawDate(), asked.day())) {
            return false;
        }
        List<Column> columns = row.schema().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.isDeciding()
                    && !holds(column, row.cells().get(i), asked.fields().apply(column.fact()))) {
                return false;
            }
        }
        return true;
    }

    private static CellVerdict clock(String heading, Period period, LocalDate day) {
        return new CellVerdict(heading, period.toString(), day.toString(), period.contains(day));
    }

    /** Whether one cell holds of a fact, null where it is unknown. */
    public static boolean holds(Column column, Cell cell, Object seen) {
        if (cell instanceof Cell.Any) {
            return true;
        }
        if (cell instanceof Cell.None || cell instanceof Cell.Blank) {
            return seen == null;
        }
        if (cell instanceof Cell.Number number) {
            return seen instanceof Number value && compares(column, number.value(), value.longValue());
        }
        if (cell instanceof Cell.Day day) {
            BigDecimal wanted = BigDecimal.valueOf(day.value().toEpochDay());
            return seen instanceof Number value && compares(column, wanted, value.longValue());
        }
        return seen != null && wordHolds(column, cell, String.valueOf(seen));
    }

    private static boolean wordHolds(Column column, Cell cell, String seen) {
        List<String> words = List.of();
        if (cell instanceof Cell.Texts list) {
            words = list.values();
        } else if (cell instanceof Cell.Text text) {
            words = List.of(text.value());
        }
        return column.type() == Column.Type.CN_PREFIX
                ? words.stream().anyMatch(seen::startsWith)
                : words.contains(seen);
    }

    private static boolean compares(Column column, BigDecimal wanted, long seen) {
        int order = BigDecimal.valueOf(seen).compareTo(wanted.movePointRight(column.scale()));
        return switch (column.operator()) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
        };
    }

    private static long unanswered(RowVerdict verdict) {
        return verdict.failing().stream().filter(cell -> cell.seen().isEmpty()).count();
    }

    private static int prefixLength(RowVerdict verdict) {
        int longest = 0;
        for (Column column : verdict.row().schema().conditions()) {
            boolean prefix = column.type() == Column.Type.CN_PREFIX;
            Cell cell = verdict.row().cell(column.heading());
            boolean holding =
                    verdict.cells().stream().anyMatch(one -> one.heading().equals(column.heading()) && one.holds());
            longest = prefix && holding && cell instanceof Cell.Text text
                    ? Math.max(longest, text.value().length())
                    : longest;
        }
        return longest;
    }
}
