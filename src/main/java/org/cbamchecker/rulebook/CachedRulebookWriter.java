package org.cbamchecker.rulebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/**
 * Writes a rulebook in the form {@link CachedRulebookReader} reads. Texts, cells, periods and validities that occur
 * again are written once and referred to by number; of a row, only what differs from the row above it.
 */
final class CachedRulebookWriter {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<Row.Validity, Integer> validities = new HashMap<>();
    private final Map<Period, Integer> periods = new HashMap<>();

    CachedRulebookWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Loaded.Ready ready) throws IOException {
        Rulebook rulebook = ready.rulebook();
        Manifest manifest = rulebook.manifest();
        text(manifest.id());
        text(manifest.title());
        text(manifest.jurisdiction());
        text(rulebook.digest());
        number(rulebook.rules().size());
        for (RuleSource rule : rulebook.rules()) {
            text(rule.file());
            text(rule.text());
        }
        number(manifest.tables().size());
        for (TableSchema schema : manifest.tables()) {
            schema(schema);
            rows(rulebook.table(schema.name()));
        }
        warnings(ready.warnings());
    }

    private void schema(TableSchema schema) throws IOException {
        text(schema.name());
        text(schema.title());
        textList(schema.workbooks());
        text(schema.kind().name());
        text(schema.hitPolicy().name());
        text(schema.question());
        out.writeBoolean(schema.law());
        out.writeBoolean(schema.mayBeEmpty());
        number(schema.columns().size());
        for (Column column : schema.columns()) {
            column(column);
        }
    }

    private void column(Column column) throws IOException {
        text(column.heading());
        text(column.type().name());
        text(column.role().name());
        text(column.field());
        text(column.operator().name());
        textList(column.allowed());
        out.writeBoolean(column.marks().required());
        out.writeBoolean(column.marks().any());
        out.writeBoolean(column.marks().none());
        out.writeBoolean(column.marks().many());
        number(column.scale());
    }

    private void rows(Table table) throws IOException {
        number(table.rows().size());
        List<Object> above = List.of();
        for (Row row : table.rows()) {
            List<Object> parts = CachedRow.partsOf(row);
            number(row.reference().row());
            int latest = -1;
            for (int i = 0; i < parts.size(); i++) {
                if (above.isEmpty() || !parts.get(i).equals(above.get(i))) {
                    number(i - latest);
                    part(parts.get(i));
                    latest = i;
                }
            }
            number(0);
            above = parts;
        }
    }

    private void part(Object part) throws IOException {
        if (part instanceof Cell cell) {
            cell(cell);
        } else if (part instanceof Row.Validity validity) {
            validity(validity);
        } else {
            text((String) part);
        }
    }

    private void validity(Row.Validity validity) throws IOException {
        if (isNew(validities, validity)) {
            period(validity.text());
            period(validity.applies());
            text(validity.source());
            out.writeBoolean(validity.checkedOn() != null);
            if (validity.checkedOn() != null) {
                day(validity.checkedOn());
            }
        }
    }

    private void period(Period period) throws IOException {
        if (isNew(periods, period)) {
            day(period.from());
            day(period.to());
        }
    }

    private void day(LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }

    private void cell(Cell cell) throws IOException {
        if (!isNew(cells, cell)) {
            return;
        }
        CachedCell kind = CachedCell.of(cell);
        out.writeByte(kind.ordinal());
        if (cell instanceof Cell.Text text) {
            text(text.value());
        } else if (cell instanceof Cell.Texts list) {
            textList(list.values());
        } else if (cell instanceof Cell.Number number) {
            text(number.value().toPlainString());
        } else if (cell instanceof Cell.Day day) {
            day(day.value());
        }
    }

    private void warnings(List<Diagnostic> warnings) throws IOException {
        number(warnings.size());
        for (Diagnostic warning : warnings) {
            text(warning.code());
            textList(List.of(
                    warning.place().file(),
                    warning.place().sheet(),
                    warning.place().cell(),
                    warning.place().column()));
            textList(List.copyOf(warning.values().keySet()));
            textList(List.copyOf(warning.values().values()));
        }
    }

    private void textList(List<String> list) throws IOException {
        number(list.size());
        for (String text : list) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        if (isNew(texts, text)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.write(bytes);
        }
    }

    /** Writes 0 for what comes for the first time, and its number from 1 afterwards. */
    private <T> boolean isNew(Map<T, Integer> known, T value) throws IOException {
        Integer earlier = known.putIfAbsent(value, known.size() + 1);
        number(earlier == null ? 0 : earlier);
        return earlier == null;
    }

    /** Seven bits a byte, lowest first. */
    private void number(int value) throws IOException {
        int rest = value;
        while (rest > 0x7F) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
