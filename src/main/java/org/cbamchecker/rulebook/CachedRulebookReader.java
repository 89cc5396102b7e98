package org.cbamchecker.rulebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/** Reads what {@link CachedRulebookWriter} wrote; throws some runtime exception where the bytes are damaged. */
final class CachedRulebookReader {
    private static final CachedCell[] CELLS = CachedCell.values();

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Row.Validity> validities = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final Supplier<String> nextText = this::nextText;
    private final Supplier<Cell> nextCell = this::nextCell;
    private int at;

    /** @param from place of the first byte to be read */
    CachedRulebookReader(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
    }

    Loaded.Ready read() {
        String id = text();
        String title = text();
        String jurisdiction = text();
        String digest = text();
        List<RuleSource> rules = list(() -> new RuleSource(text(), text()));
        List<Table> tables = list(this::table);
        Map<String, Table> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        List<TableSchema> schemas = tables.stream().map(Table::schema).toList();
        Manifest manifest = new Manifest(
                id, title, jurisdiction, rules.stream().map(RuleSource::file).toList(), schemas);
        return new Loaded.Ready(new Rulebook(manifest, rules, byName, digest), list(this::warning));
    }

    private Table table() {
        TableSchema schema = new TableSchema(
                text(),
                text(),
                list(this::text),
                TableSchema.Kind.valueOf(text()),
                TableSchema.HitPolicy.valueOf(text()),
                text(),
                flag(),
                flag(),
                list(this::column));
        return new Table(schema, rows(schema));
    }

    private Column column() {
        return new Column(
                text(),
                Column.Type.valueOf(text()),
                Column.Role.valueOf(text()),
                text(),
                Column.Operator.valueOf(text()),
                list(this::text),
                new Column.Marks(flag(), flag(), flag(), flag()),
                number());
    }

    private List<Row> rows(TableSchema schema) {
        Object[] parts = CachedRow.noParts(schema);
        return list(() -> row(schema, parts));
    }

    /** @param parts those of the row above, and of this row afterwards */
    private Row row(TableSchema schema, Object[] parts) {
        int number = number();
        int part = -1;
        for (int on = number(); on > 0; on = number()) {
            part += on;
            parts[part] = part < CachedRow.VALIDITY ? text() : part == CachedRow.VALIDITY ? validity() : cell();
        }
        return CachedRow.of(schema, number, parts);
    }

    private Row.Validity validity() {
        return known(validities, () -> new Row.Validity(period(), period(), text(), flag() ? day() : null));
    }

    private Period period() {
        return known(periods, () -> new Period(day(), day()));
    }

    private Cell cell() {
        return known(cells, nextCell);
    }

    private Cell nextCell() {
        return switch (CELLS[bytes[at++]]) {
            case BLANK -> Cell.BLANK;
            case ANY -> Cell.ANY;
            case NONE -> Cell.NONE;
            case TEXT -> new Cell.Text(text());
            case TEXTS -> new Cell.Texts(list(this::text));
            case NUMBER -> new Cell.Number(new BigDecimal(text()));
            case DAY -> new Cell.Day(day());
        };
    }

    private Diagnostic warning() {
        String code = text();
        List<String> place = list(this::text);
        List<String> names = list(this::text);
        List<String> values = list(this::text);
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values.get(i));
        }
        return Diagnostic.warning(code, new Place(place.get(0), place.get(1), place.get(2), place.get(3)), named);
    }

    private LocalDate day() {
        long day = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            day = day << Byte.SIZE | bytes[at++] & 0xFF;
        }
        return LocalDate.ofEpochDay(day);
    }

    private boolean flag() {
        return bytes[at++] != 0;
    }

    private <T> List<T> list(Supplier<T> item) {
        int size = number();
        List<T> list = new ArrayList<>(Math.min(size, bytes.length - at));
        for (int i = 0; i < size; i++) {
            list.add(item.get());
        }
        return list;
    }

    private String text() {
        return known(texts, nextText);
    }

    private String nextText() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A value that came before, or the next new one. */
    private <T> T known(List<T> values, Supplier<T> next) {
        int index = number();
        if (index > 0) {
            return values.get(index - 1);
        }
        T value = next.get();
        values.add(value);
        return value;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
