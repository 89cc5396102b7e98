package org.cbamchecker.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;

/** Makes a row of a table from a row of a sheet, or reports everything that keeps it from being one. */
final class RowBuilder {
    private final TableSchema schema;
    private final List<Column> columns;
    private final SheetFaults faults;
    private final boolean from1904;
    /** Equal cells, and equal periods of law, come again from row to row: of those, one is kept. */
    private final Map<Cell, Cell> knownCells = new HashMap<>();

    private final Map<Row.Validity, Row.Validity> knownValidities = new HashMap<>();

    RowBuilder(TableSchema schema, SheetFaults faults, boolean from1904) {
        this.schema = schema;
        this.columns = LawColumns.sheetColumns(schema);
        this.faults = faults;
        this.from1904 = from1904;
    }

    /**
     * A row as far as it could be read.
     *
     * @param row cells with a fault are blank in it, and periods with one are without end
     * @param isWhole whether it has no fault
     */
    record Built(Row row, boolean isWhole) {}

    Built build(RawRow raw, Headings headings) {
        Map<String, Cell> cells = new HashMap<>();
        boolean whole = true;
        for (Column column : columns) {
            int position = headings.positionOf(column);
            Optional<Cell> cell = position < 0
                    ? Optional.empty()
                    : CellReader.read(new CellSite(faults, column, raw.at(position), from1904));
            whole &= cell.isPresent();
            cells.put(
                    column.heading(),
                    cell.map(read -> knownCells.computeIfAbsent(read, each -> each))
                            .orElse(Cell.BLANK));
        }
        return row(raw, headings, cells, whole);
    }

    private Built row(RawRow raw, Headings headings, Map<String, Cell> cells, boolean whole) {
        List<Cell> own = new ArrayList<>(schema.columns().size());
        for (Column column : schema.columns()) {
            own.add(cells.get(column.heading()));
        }
        if (!schema.law()) {
            return new Built(new Row(schema, reference(raw, keyOf(own), ""), Row.Validity.UNDATED, own), whole);
        }
        String basis = cells.get(LawColumns.LEGAL_BASIS).canonical();
        RowReference reference = reference(raw, cells.get(LawColumns.ROW_ID).canonical(), basis);
        Optional<Period> text = period(raw, headings, cells, true);
        Optional<Period> applies = period(raw, headings, cells, false);
        var validity = new Row.Validity(
                text.orElse(Period.ALWAYS),
                applies.orElse(Period.ALWAYS),
                cells.get(LawColumns.SOURCE).canonical(),
                dayOrNull(cells.get(LawColumns.CHECKED_ON)));
        boolean dated = text.isPresent() && applies.isPresent();
        Row row = new Row(schema, reference, knownValidities.computeIfAbsent(validity, each -> each), own);
        return new Built(row, whole && dated);
    }

    /** Tables without law name their rows by the first key column. */
    private String keyOf(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (schema.columns().get(i).role() == Column.Role.KEY) {
                return cells.get(i).canonical();
            }
        }
        return "";
    }

    private RowReference reference(RawRow raw, String id, String basis) {
        return new RowReference(schema.name(), faults.file(), faults.sheet(), raw.number(), id, basis);
    }

    private Optional<Period> period(RawRow raw, Headings headings, Map<String, Cell> cells, boolean text) {
        LocalDate from = dayOrNull(cells.get(text ? LawColumns.TEXT_VALID_FROM : LawColumns.APPLIES_FROM));
        String end = text ? LawColumns.TEXT_VALID_TO : LawColumns.APPLIES_TO;
        LocalDate to = dayOrNull(cells.get(end));
        if (from == null || to == null || !to.isBefore(from)) {
            return Optional.of(Period.between(from, to));
        }
        int position = columns.stream()
                .filter(column -> column.heading().equals(end))
                .mapToInt(headings::positionOf)
                .findFirst()
                .orElse(-1);
        Map<String, String> values = Map.of("read", to.toString(), "allowed", from.toString());
        faults.refuse("PERIOD-ENDS-BEFORE-IT-BEGINS", faults.place(raw.number(), position, end), values);
        return Optional.empty();
    }

    private static LocalDate dayOrNull(Cell cell) {
        return cell instanceof Cell.Day day ? day.value() : null;
    }
}
