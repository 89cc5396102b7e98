package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.KeyIndex;
import org.cbamchecker.tables.Row;

/**
 * The neutral table as a reference table of a rulebook of this checker, which is what long tables are there: read from
 * a workbook, and found by the product's own index of exact texts and of days. What else a row asks is tested on the few
 * rows found, in Java that knows this table, as the look-ups of the product's reference tables do.
 */
final class OwnReferenceTable implements Contestant {
    private static final String RULEBOOK =
            """
            id: neutral
            title: Neutral table
            jurisdiction: none
            rules: []
            tables:
              - name: coverage
                title: Coverage
                workbook: coverage.xlsx
                kind: reference
                hit-policy: first
                law: true
                columns:
                  - {heading: Plan, type: code, role: key, required: true}
                  - {heading: Service, type: code, role: key, required: true}
                  - {heading: Place, type: code, role: key, any: true, required: true}
                  - {heading: Network, type: code, role: key, any: true, required: true}
                  - {heading: Age from, type: whole-number, role: key, any: true, required: true}
                  - {heading: Age to, type: whole-number, role: key, any: true, required: true}
                  - {heading: Covered, type: code, role: outcome, required: true}
                  - {heading: Copay, type: decimal, role: outcome, required: true}
                  - {heading: Coinsurance, type: decimal, role: outcome, required: true}
            """;

    private KeyIndex rows;
    private List<Asked> questions;

    /** A question in the form of the look-up. */
    private record Asked(List<String> key, String place, String network, int age, LocalDate day) {
        static Asked of(List<Object> question) {
            int day = (int) question.get(5);
            return new Asked(
                    List.of((String) question.get(0), (String) question.get(1)),
                    (String) question.get(2),
                    (String) question.get(3),
                    (int) question.get(4),
                    LocalDate.of(day / 10_000, day / 100 % 100, day % 100));
        }

        boolean fits(Row row) {
            return isOrAny(row.cell("Place"), place)
                    && isOrAny(row.cell("Network"), network)
                    && row.number("Age from").map(from -> from.intValueExact() <= age).orElse(true)
                    && row.number("Age to").map(to -> age <= to.intValueExact()).orElse(true);
        }

        private static boolean isOrAny(Cell cell, String value) {
            return cell instanceof Cell.Any || cell.canonical().equals(value);
        }
    }

    @Override
    public void write(Task task, Path folder) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (DecisionTable.Row row : task.model().tables().get(0).rows()) {
            if (!row.appliesToAll()) {
                cells.add(cells("R" + cells.size(), row));
            }
        }
        OwnCoverage.write(RULEBOOK, cells, folder);
    }

    private static List<String> cells(String name, DecisionTable.Row row) {
        List<String> cells = new ArrayList<>();
        for (Test test : row.tests().subList(0, 4)) {
            cells.add(test instanceof Test.OneOf some ? some.values().get(0) : "*");
        }
        boolean ofAnyAge = !(row.tests().get(4) instanceof Test.Between);
        cells.addAll(ofAnyAge ? List.of("*", "*") : ends((Test.Between) row.tests().get(4)));
        cells.addAll(row.results());
        cells.addAll(List.of(name, "made up", "made up", "", "", ""));
        ends((Test.Between) row.tests().get(5)).forEach(day -> cells.add(dashed(day)));
        return cells;
    }

    private static List<String> ends(Test.Between range) {
        return List.of(String.valueOf(range.from()), String.valueOf(range.to()));
    }

    private static String dashed(String day) {
        return day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
    }

    @Override
    public void take(Task task) {
        questions = task.questions().stream().map(Asked::of).toList();
    }

    @Override
    public void build(Path folder) {
        rows = KeyIndex.of(
                OwnRulebook.read(OwnCoverage.in(folder)).table("coverage"), "Plan", "Service");
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<?> decide(int from, int to) {
        return questions.subList(from, to).stream().map(this::find).toList();
    }

    private Optional<Row> find(Asked asked) {
        return rows.rows(asked.key(), CbamDecision.LAW_DATE, asked.day()).stream()
                .filter(asked::fits)
                .findFirst();
    }

    @Override
    public Map<String, ?> read(Object result) {
        return ((Optional<?>) result).map(Row.class::cast).map(OwnCoverage::answers).orElse(Map.of());
    }
}
