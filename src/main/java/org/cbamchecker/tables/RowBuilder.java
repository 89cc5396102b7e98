package org.cbamchecker.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    RowBuilder(TableSchema schema, SheetFaults faults, boolean from1904) {
        this.schema = schema;
        this.columns = LawColumns.sheetColumns(schema);
        this.faults = faults;
        this.from1904 = from1904;
    }

    Optional<Row> build(RawRow raw, Headings headings) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            int position = headings.positionOf(column);
            if (position >= 0) {
                CellReader.read(new CellSite(faults, column, raw.at(position), from1904))
                        .ifPresent(cell -> cells.put(column.heading(), cell));
            }
        }
        return cells.size() == columns.size() ? row(raw, headings, cells) : Optional.empty();
    }

    private Optional<Row> row(RawRow raw, Headings headings, Map<String, Cell> cells) {
        List<Cell> own = new ArrayList<>();
        for (Column column : schema.columns()) {
            own.add(cells.get(column.heading()));
        }
        if (!schema.law()) {
            return Optional.of(new Row(schema, reference(raw, keyOf(own), ""), Row.Validity.UNDATED, own));
        }
        String basis = cells.get(LawColumns.LEGAL_BASIS).canonical();
        RowReference reference = reference(raw, cells.get(LawColumns.ROW_ID).canonical(), basis);
        return validity(raw, headings, cells).map(validity -> new Row(schema, reference, validity, own));
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

    private Optional<Row.Validity> validity(RawRow raw, Headings headings, Map<String, Cell> cells) {
        Optional<Period> text = period(raw, headings, cells, true);
        Optional<Period> applies = period(raw, headings, cells, false);
        if (text.isEmpty() || applies.isEmpty()) {
            return Optional.empty();
        }
        String source = cells.get(LawColumns.SOURCE).canonical();
        LocalDate checkedOn = dayOrNull(cells.get(LawColumns.CHECKED_ON));
        return Optional.of(new Row.Validity(text.get(), applies.get(), source, checkedOn));
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
