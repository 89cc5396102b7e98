package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.authoring.official.DefaultValue.Goods;
import org.cbamchecker.authoring.official.SheetColumns.Meaning;
import org.cbamchecker.tables.ForeignWorkbook;

/**
 * Reads the sheet of benchmarks (Annex to Implementing Regulation (EU) 2025/2620). A row can hold a benchmark of each
 * column; rows below it that leave the code blank go on with the same goods.
 */
final class BenchmarkSheet {
    static final Set<Meaning> WANTED = Set.of(
            Meaning.CODE,
            Meaning.DESCRIPTION,
            Meaning.BENCHMARK_A,
            Meaning.INDICATOR_A,
            Meaning.BENCHMARK_B,
            Meaning.INDICATOR_B);

    private static final String PERIODS = ";IR-2025-2620:Annexindicators(1)(2)";
    private static final Column A = new Column("A", Meaning.BENCHMARK_A, Meaning.INDICATOR_A, "IR-2025-2620:Annex3Eq2");
    private static final Column B =
            new Column("B", Meaning.BENCHMARK_B, Meaning.INDICATOR_B, "IR-2025-2620:Art.3+Annex4Eq6");

    private final ForeignWorkbook.Sheet sheet;
    private final SheetColumns columns;
    private final SheetCells cells;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private Optional<Goods> goods = Optional.empty();

    BenchmarkSheet(ForeignWorkbook.Sheet sheet, SheetColumns columns, SheetCells cells) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = cells;
    }

    /** One of the two columns, and the provision by which it is used. */
    private record Column(String name, Meaning benchmark, Meaning indicator, String basis) {}

    /**
     * A benchmark in t CO2e per tonne.
     *
     * @param row as Excel shows it, from 1
     * @param cells of the rulebook's own columns, by heading
     */
    record Benchmark(int row, String id, String basis, Map<String, String> cells) {}

    List<Benchmark> read() {
        for (ForeignWorkbook.Line line : sheet.lines()) {
            if (line.number() > columns.headingRow()) {
                read(line);
            }
        }
        cells.tellStrayCells();
        return List.copyOf(benchmarks);
    }

    private void read(ForeignWorkbook.Line line) {
        String written = cells.text(line, Meaning.CODE);
        if (!written.isEmpty()) {
            String description = cells.text(line, Meaning.DESCRIPTION);
            goods = cells.code(line).map(code -> new Goods(code, description));
        }
        if (goods.isPresent()) {
            read(line, A);
            read(line, B);
        } else if (cells.tellsOfGoods(line, Meaning.BENCHMARK_A, Meaning.BENCHMARK_B)) {
            cells.error("OFFICIAL-CODE-UNREADABLE", line, Meaning.CODE, Map.of("read", written));
        }
    }

    private void read(ForeignWorkbook.Line line, Column column) {
        Figure figure = cells.figure(line, column.benchmark());
        SheetCells.Indicator indicator = cells.indicator(line, column.indicator());
        if (figure instanceof Figure.Value value) {
            add(line, column, indicator, cells.tally().asPrinted(value.exact()));
        } else if (!indicator.asPublished().isEmpty() && figure.isAbsent(AbsentValue.BLANK)) {
            Map<String, String> values = Map.of("read", indicator.asPublished());
            cells.error("OFFICIAL-INDICATOR-WITHOUT-FIGURE", line, column.indicator(), values);
        }
    }

    private void add(ForeignWorkbook.Line line, Column column, SheetCells.Indicator indicator, String printed) {
        Goods its = goods.orElseThrow();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("CN code", its.code());
        row.put("Column", column.name());
        row.put("Production route", indicator.route().isEmpty() ? "none" : indicator.route());
        // Indicator (1): produced in 2026 or 2027; (2): from 2028; the benchmarks are printed up to 2030.
        row.put("Produced from (year)", indicator.period().equals("(2)") ? "2028" : "2026");
        row.put("Produced to (year)", indicator.period().equals("(1)") ? "2027" : "2030");
        row.put("Benchmark (t CO2e/t)", printed);
        row.put("Indicator as published", indicator.asPublished());
        row.put("Description", its.description());
        String basis = column.basis() + (indicator.period().isEmpty() ? "" : PERIODS);
        String id = id(row, indicator);
        Integer earlier = seen.putIfAbsent(id, line.number());
        if (earlier == null) {
            benchmarks.add(new Benchmark(line.number(), id, basis, row));
        } else {
            Map<String, String> values = Map.of("read", its.code(), "other", Integer.toString(earlier));
            cells.error("OFFICIAL-ROW-TWICE", line, column.benchmark(), values);
        }
    }

    private static String id(Map<String, String> row, SheetCells.Indicator indicator) {
        String letter = indicator.route().replaceAll("[()]", "");
        List<String> parts = new ArrayList<>(List.of(row.get("CN code"), row.get("Column")));
        if (!letter.isEmpty()) {
            parts.add(letter);
        }
        parts.add(row.get("Produced from (year)"));
        return Edition.BENCHMARKS.idBegin() + String.join("-", parts);
    }
}
