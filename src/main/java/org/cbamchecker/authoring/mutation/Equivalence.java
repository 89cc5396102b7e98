package org.cbamchecker.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.trial.Answering;
import org.cbamchecker.authoring.trial.Impossible;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.NearestRow.Asked;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;

/**
 * Tells whether a change makes any difference: whether there are facts and days on which the table would answer
 * otherwise. Where an earlier row takes everything that a change adds, or nothing of it can occur, no case could ever
 * notice it.
 */
final class Equivalence {
    /** Beyond that a change counts as one that makes a difference. */
    private static final int MOST_SITUATIONS = 100_000;

    private final TableSchema schema;
    private final List<Row> rows;
    private final Answering answering;
    private final Impossible impossible;

    Equivalence(WorkbookContent content) {
        schema = content.schema();
        rows = content.rows();
        answering = new Answering(schema);
        impossible = Impossible.declaredIn(content);
    }

    boolean makesNoDifference(Mutant mutant) {
        List<Asked> situations = situations(mutant);
        return !situations.isEmpty() && situations.stream().noneMatch(asked -> differs(mutant, asked));
    }

    /** Every combination that the row takes before or after the change; none where there would be too many. */
    private List<Asked> situations(Mutant mutant) {
        List<Row> both = new ArrayList<>(rows);
        both.add(mutant.changed());
        List<LocalDate> lawDates = days(both, row -> row.validity().text());
        List<LocalDate> importDates = days(both, row -> row.validity().applies());
        long days = (long) lawDates.size() * importDates.size();
        List<Map<String, Object>> facts = List.of(Map.of());
        for (Map.Entry<String, List<Column>> fact : columnsByFact().entrySet()) {
            List<Object> open = openValues(mutant, fact.getValue(), both);
            if (facts.size() * days * open.size() > MOST_SITUATIONS) {
                return List.of();
            }
            facts = facts.stream()
                    .flatMap(some -> open.stream().map(value -> with(some, fact.getKey(), value)))
                    .toList();
        }
        List<Asked> situations = new ArrayList<>();
        for (Map<String, Object> some : facts) {
            for (LocalDate lawDate : lawDates) {
                importDates.forEach(day -> situations.add(new Asked(lawDate, day, some::get)));
            }
        }
        return situations;
    }

    private Map<String, List<Column>> columnsByFact() {
        return schema.deciding().stream()
                .collect(Collectors.groupingBy(Column::fact, LinkedHashMap::new, Collectors.toList()));
    }

    /** Days that no row can tell apart are tried once. */
    private static List<LocalDate> days(List<Row> rows, Function<Row, Period> clock) {
        Map<List<Boolean>, LocalDate> unlike = new LinkedHashMap<>();
        for (LocalDate day : TurningPoints.of(rows.stream().map(clock).toList())) {
            unlike.putIfAbsent(
                    rows.stream().map(row -> clock.apply(row).contains(day)).toList(), day);
        }
        return List.copyOf(unlike.values());
    }

    /** Values of one fact that the row takes before or after the change; those that no row can tell apart, once. */
    private static List<Object> openValues(Mutant mutant, List<Column> columns, List<Row> rows) {
        Set<Object> values = new LinkedHashSet<>();
        for (Column column : columns) {
            List<Cell> cells =
                    rows.stream().map(row -> row.cell(column.heading())).toList();
            values.addAll(TurningPoints.of(column, cells));
        }
        values.removeIf(value -> !takes(mutant.original(), columns, value) && !takes(mutant.changed(), columns, value));
        Map<List<Boolean>, Object> unlike = new LinkedHashMap<>();
        for (Object value : values) {
            List<Boolean> verdicts = rows.stream()
                    .flatMap(row ->
                            columns.stream().map(column -> NearestRow.holds(column, row.cell(column.heading()), value)))
                    .toList();
            unlike.putIfAbsent(verdicts, value);
        }
        return new ArrayList<>(unlike.values());
    }

    private static boolean takes(Row row, List<Column> columns, Object value) {
        return columns.stream().allMatch(column -> NearestRow.holds(column, row.cell(column.heading()), value));
    }

    private static Map<String, Object> with(Map<String, Object> some, String fact, Object value) {
        Map<String, Object> more = new HashMap<>(some);
        more.put(fact, value);
        return more;
    }

    private boolean differs(Mutant mutant, Asked asked) {
        boolean held = NearestRow.holds(mutant.original(), asked);
        boolean holds = NearestRow.holds(mutant.changed(), asked);
        if (!held && !holds || impossible.covers(asked)) {
            return false;
        }
        List<Row> before =
                rows.stream().filter(row -> NearestRow.holds(row, asked)).toList();
        List<Row> after = new ArrayList<>(before);
        after.remove(mutant.original());
        if (holds) {
            after.add(mutant.changed());
            after.sort(Comparator.comparing(Row::reference));
        }
        return !said(answering.among(before, asked)).equals(said(answering.among(after, asked)));
    }

    /** Which rows answer, and what they say. */
    private List<List<String>> said(List<Row> answers) {
        return answers.stream().map(this::said).toList();
    }

    private List<String> said(Row row) {
        List<String> said = new ArrayList<>(List.of(row.reference().id()));
        CompanionSheet.outcomes(schema)
                .forEach(column -> said.add(row.cell(column.heading()).canonical()));
        return said;
    }
}
