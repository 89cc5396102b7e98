package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cbamchecker.tables.ForeignWorkbook;

/**
 * Where the columns of a sheet stand, found by what their headings say and never by their position.
 *
 * @param headingRow as Excel shows it, from 1
 * @param positions from 0
 * @param years positions of the columns with mark-up, which only the first layout of default values has
 */
record SheetColumns(int headingRow, Map<Meaning, Integer> positions, List<Integer> years) {
    private static final Pattern MARKED_UP = Pattern.compile("\\d{4}\\b.*mark-?up");

    /** Longer text is no heading. */
    private static final int LONGEST_HEADING = 500;

    /** What a column says of goods. */
    enum Meaning {
        CODE("\\bcn code\\b"),
        DESCRIPTION("\\bdescription\\b"),
        DIRECT("(?<!in)direct emissions"),
        INDIRECT("indirect emissions"),
        TOTAL("\\btotal\\b"),
        BENCHMARK_A("column a\\b(?!.*indicator)"),
        INDICATOR_A("column a\\b.*indicator"),
        BENCHMARK_B("column b\\b(?!.*indicator)"),
        INDICATOR_B("column b\\b.*indicator"),
        ROUTE("^(?!column).*production route");

        private final Pattern pattern;

        Meaning(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    SheetColumns {
        positions = Map.copyOf(positions);
        years = List.copyOf(years);
    }

    /** The columns of the first row that has one for codes of goods. */
    static Optional<SheetColumns> find(ForeignWorkbook.Sheet sheet) {
        return sheet.lines().stream()
                .map(SheetColumns::of)
                .filter(columns -> columns.positions.containsKey(Meaning.CODE))
                .findFirst();
    }

    private static SheetColumns of(ForeignWorkbook.Line line) {
        Map<Meaning, Integer> positions = new EnumMap<>(Meaning.class);
        List<Integer> years = new ArrayList<>();
        for (ForeignWorkbook.Cell cell : line.cells()) {
            if (cell.text().length() > LONGEST_HEADING) {
                continue;
            }
            String heading = cell.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (MARKED_UP.matcher(heading).find()) {
                years.add(cell.column());
            } else {
                meaning(heading).ifPresent(meaning -> positions.putIfAbsent(meaning, cell.column()));
            }
        }
        return new SheetColumns(line.number(), positions, years);
    }

    private static Optional<Meaning> meaning(String heading) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning.pattern.matcher(heading).find()) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    boolean has(Meaning meaning) {
        return positions.containsKey(meaning);
    }

    /** @throws NullPointerException where the sheet has no such column */
    ForeignWorkbook.Cell cell(ForeignWorkbook.Line line, Meaning meaning) {
        return line.at(positions.get(meaning));
    }

    /** Those of the wanted columns that the sheet does not have. */
    List<Meaning> lacking(Set<Meaning> wanted) {
        return wanted.stream().filter(meaning -> !has(meaning)).sorted().toList();
    }

    /** Whether a column was recognised, so that a value in it is one of the table. */
    boolean covers(int column) {
        return positions.containsValue(column) || years.contains(column);
    }
}
