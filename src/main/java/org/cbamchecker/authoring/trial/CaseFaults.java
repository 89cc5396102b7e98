package org.cbamchecker.authoring.trial;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.NearestRow.CellVerdict;
import org.cbamchecker.tables.NearestRow.RowVerdict;
import org.cbamchecker.tables.NearestWord;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.WorkbookContent;

/** Tells at its cell what a case expected, what came, and which cell of the nearest row stood in the way. */
final class CaseFaults {
    private static final String CASE_FAULTS = "TEST-";

    private final WorkbookContent content;
    private final Diagnostics sink;

    CaseFaults(WorkbookContent content, Diagnostics sink) {
        this.content = content;
        this.sink = sink;
    }

    List<Diagnostic> list() {
        return sink.list();
    }

    static boolean isFailure(Diagnostic remark) {
        return remark.code().startsWith(CASE_FAULTS);
    }

    /** Whether a case can be put to the table; a row that does not exist is a slip in the case, not in the table. */
    boolean areSound(TrialCase one) {
        if (one.situations().isEmpty()) {
            String code = one.extent() == TrialCase.Extent.IMPOSSIBLE ? "TEST-IMPOSSIBLE" : "TEST-TOO-WIDE";
            Map<String, String> values =
                    Map.of("read", one.name(), "allowed", String.valueOf(TrialCase.MOST_SITUATIONS));
            sink.add(Diagnostic.error(code, content.place(one.row(), CompanionSheet.CASE), values));
            return false;
        }
        List<String> known =
                content.rows().stream().map(row -> row.reference().id()).toList();
        List<String> unknown = one.expectation().rowIds().stream()
                .filter(id -> !known.contains(id))
                .toList();
        unknown.forEach(id -> unknownRow(one, id, known));
        return unknown.isEmpty();
    }

    private void unknownRow(TrialCase one, String id, List<String> known) {
        Map<String, String> values = new HashMap<>(Map.of("read", id, "case", one.name()));
        NearestWord.of(id, known).ifPresent(nearest -> values.put("nearest", nearest));
        sink.add(Diagnostic.error("TEST-ROW-UNKNOWN", content.place(one.row(), CompanionSheet.EXPECTED_ROW), values));
    }

    void failed(TrialCase one, Situation situation, Shortfall shortfall) {
        Map<String, String> values = new HashMap<>();
        values.put("case", one.name());
        values.put("given", situation.given());
        values.put("read", shortfall.came());
        values.put("expected", shortfall.wanted());
        Place place = content.place(one.row(), shortfall.heading());
        sink.add(Diagnostic.error(codeOf(one, situation, shortfall, values), place, values));
    }

    private String codeOf(TrialCase one, Situation situation, Shortfall shortfall, Map<String, String> values) {
        return switch (shortfall.kind()) {
            case SEVERAL_ROWS -> "TEST-SEVERAL-ROWS";
            case ROW_UNEXPECTED -> "TEST-ROW-UNEXPECTED";
            case MORE_ROWS -> "TEST-MORE-ROWS";
            case OTHER_OUTCOME -> {
                values.put("row", ids(shortfall.rows()));
                yield "TEST-OTHER-OUTCOME";
            }
            case ROW_MISSED -> missed(one, situation, shortfall, values);
        };
    }

    private String missed(TrialCase one, Situation situation, Shortfall shortfall, Map<String, String> values) {
        Optional<RowVerdict> nearest = nearest(one, situation, shortfall);
        if (nearest.isEmpty()) {
            return "TEST-ROW-BEHIND";
        }
        Row row = nearest.get().row();
        CellVerdict cell = nearest.get().failing().get(0);
        values.put("row", row.reference().id());
        values.put("condition", cell.heading());
        values.put("wanted", cell.wanted());
        values.put("seen", seen(row, cell));
        Place place = content.place(row, cell.heading());
        values.put("where", place.sheet() + "!" + place.cell());
        return shortfall.rows().isEmpty() ? "TEST-NO-ROW" : "TEST-OTHER-ROW";
    }

    /** What was seen, in the unit of the column. */
    private static String seen(Row row, CellVerdict cell) {
        if (cell.seen().isEmpty()) {
            return Cell.NONE.canonical();
        }
        return row.schema()
                .column(cell.heading())
                .filter(column -> row.cell(cell.heading()) instanceof Cell.Number)
                .map(column -> new BigDecimal(cell.seen())
                        .movePointLeft(column.scale())
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse(cell.seen());
    }

    /** The nearest of the rows that were to answer and do not hold; empty where they hold and another goes before. */
    private Optional<RowVerdict> nearest(TrialCase one, Situation situation, Shortfall shortfall) {
        List<String> sought = one.expectation().rowIds().stream()
                .filter(id -> shortfall.rows().stream()
                        .noneMatch(row -> row.reference().id().equals(id)))
                .toList();
        return NearestRow.rank(content.table(), situation.asked()).stream()
                .filter(verdict -> !verdict.holds())
                .filter(verdict -> sought.isEmpty()
                        || sought.contains(verdict.row().reference().id()))
                .findFirst();
    }

    private static String ids(List<Row> rows) {
        return rows.stream().map(row -> row.reference().id()).collect(Collectors.joining(";"));
    }

    void untestedTable() {
        Place place = new Place(
                content.file(), CompanionSheet.TESTS.schemaFor(content.schema()).sheet(), "", "");
        sink.add(Diagnostic.error(
                "TABLE-UNTESTED", place, Map.of("read", content.schema().name())));
    }

    /** @param declared combinations declared impossible that leave nothing of the row */
    void unreachedRow(Row row, List<Row> declared) {
        if (!declared.isEmpty()) {
            sink.add(Impossible.remark(row, declared, content));
            return;
        }
        String id = row.reference().id();
        Place place = content.place(row, content.schema().columns().get(0).heading());
        sink.add(Diagnostic.warning(TableTrial.ROW_UNTESTED, place, Map.of("read", id, "row", id)));
    }
}
