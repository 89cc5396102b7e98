package org.cbamchecker.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Row;

/** All changes of one cell of a row: of what it decides by, of what it says, and of its dates. */
final class RowChanges {
    private final CellChanges changes;

    RowChanges(List<Row> rows) {
        changes = new CellChanges(new ColumnWords(rows));
    }

    /** In the order of the columns, the dates last. */
    List<Mutant> of(Row row) {
        List<Mutant> mutants = new ArrayList<>();
        for (Column column : row.schema().columns()) {
            Cell cell = row.cell(column.heading());
            for (Cell change : changes.of(column, cell)) {
                mutants.add(mutant(row, with(row, column, change), column.heading(), change.canonical()));
            }
        }
        addDates(row, mutants);
        return mutants;
    }

    private static Mutant mutant(Row row, Row changed, String heading, String became) {
        return new Mutant(row, changed, heading, row.cell(heading).canonical(), became);
    }

    private static Row with(Row row, Column column, Cell change) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(row.schema().indexOf(column.heading()), change);
        return new Row(row.schema(), row.reference(), row.validity(), cells);
    }

    private static void addDates(Row row, List<Mutant> mutants) {
        Period text = row.validity().text();
        Period applies = row.validity().applies();
        for (int days : List.of(-1, 1)) {
            addDate(row, new Dated(LawColumns.TEXT_VALID_FROM, text.from(), days), mutants);
            addDate(row, new Dated(LawColumns.TEXT_VALID_TO, text.to(), days), mutants);
            addDate(row, new Dated(LawColumns.APPLIES_FROM, applies.from(), days), mutants);
            addDate(row, new Dated(LawColumns.APPLIES_TO, applies.to(), days), mutants);
        }
    }

    /** A date that is moved by some days; an open end stays open. */
    private record Dated(String heading, LocalDate was, int days) {
        boolean isOpen() {
            return was.equals(LocalDate.MIN) || was.equals(LocalDate.MAX);
        }

        LocalDate became() {
            return was.plusDays(days);
        }

        LocalDate of(String column, LocalDate stands) {
            return heading.equals(column) ? became() : stands;
        }
    }

    private static void addDate(Row row, Dated date, List<Mutant> mutants) {
        if (date.isOpen()) {
            return;
        }
        Row.Validity validity = row.validity();
        LocalDate textFrom = date.of(LawColumns.TEXT_VALID_FROM, validity.text().from());
        LocalDate textTo = date.of(LawColumns.TEXT_VALID_TO, validity.text().to());
        LocalDate from = date.of(LawColumns.APPLIES_FROM, validity.applies().from());
        LocalDate to = date.of(LawColumns.APPLIES_TO, validity.applies().to());
        if (!textTo.isBefore(textFrom) && !to.isBefore(from)) {
            Row.Validity moved = new Row.Validity(
                    new Period(textFrom, textTo), new Period(from, to), validity.source(), validity.checkedOn());
            Row changed = new Row(row.schema(), row.reference(), moved, row.cells());
            String became = date.became().toString();
            mutants.add(new Mutant(row, changed, date.heading(), date.was().toString(), became));
        }
    }
}
