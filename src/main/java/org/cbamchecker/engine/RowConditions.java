package org.cbamchecker.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/**
 * The conditions of one row as constraints on the fields of a question. Text is quoted here and nowhere else; a text
 * that a quoted string cannot hold unchanged is refused.
 */
final class RowConditions {
    private static final String VALUE = "$param";

    private final Row row;
    private final Diagnostics faults;
    private final Map<TableColumn, String> values = new LinkedHashMap<>();

    private RowConditions(Row row, Diagnostics faults) {
        this.row = row;
        this.faults = faults;
    }

    /** Column of the fed table to value, in the order of the schema, the dates last. */
    static Map<TableColumn, String> of(Row row, Diagnostics faults) {
        var conditions = new RowConditions(row, faults);
        row.schema().conditions().forEach(conditions::add);
        conditions.addPeriod("lawDay", row.validity().text());
        conditions.addPeriod("day", row.validity().applies());
        if (conditions.values.isEmpty()) {
            // A pattern needs one constraint at least to be written at all.
            conditions.putBound("lawDay >= ", Integer.MIN_VALUE);
        }
        return conditions.values;
    }

    private void add(Column column) {
        Cell cell = row.cell(column.heading());
        if (cell instanceof Cell.Text text) {
            addTexts(column, List.of(text.value()));
        } else if (cell instanceof Cell.Texts texts) {
            addTexts(column, texts.values());
        } else if (cell instanceof Cell.Number number) {
            addNumber(column, number.value());
        } else if (cell instanceof Cell.Day day) {
            put(
                    column,
                    column.field() + sign(column.operator()) + VALUE,
                    String.valueOf(day.value().toEpochDay()));
        } else if (cell instanceof Cell.None) {
            put(column, column.field() + " == " + VALUE, "null");
        } else if (cell instanceof Cell.Blank) {
            refuse("TABLE-CONDITION-BLANK", column, "");
        }
    }

    private void addTexts(Column column, List<String> texts) {
        if (column.operator() != Column.Operator.EQUAL) {
            refuse("TABLE-CONDITION-OPERATOR", column, column.operator().name());
        } else if (!texts.stream().allMatch(RowConditions::isPlain) || texts.isEmpty()) {
            refuse("TABLE-CONDITION-TEXT", column, String.join(";", texts));
        } else if (column.type() == Column.Type.CN_PREFIX) {
            addPrefixes(column, texts);
        } else {
            putTexts(column, column.field(), texts);
        }
    }

    private void addPrefixes(Column column, List<String> prefixes) {
        Map<Integer, List<String>> byLength =
                prefixes.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        if (byLength.size() == 1) {
            byLength.forEach((length, same) -> putTexts(column, column.field() + length, same));
            return;
        }
        put(
                column,
                VALUE,
                byLength.entrySet().stream()
                        .map(entry -> column.field() + entry.getKey() + " in (" + quoted(entry.getValue()) + ")")
                        .collect(Collectors.joining(" || ", "( ", " )")));
    }

    private void putTexts(Column column, String field, List<String> texts) {
        String code = texts.size() == 1 ? field + " == " + VALUE : field + " in ( " + VALUE + " )";
        put(column, code, quoted(texts));
    }

    private void addNumber(Column column, BigDecimal value) {
        try {
            long units = value.movePointRight(column.scale()).longValueExact();
            // Written as an int where it is one: Drools does not read 3L where the field is an int.
            String written = units == (int) units ? String.valueOf(units) : units + "L";
            put(column, column.field() + sign(column.operator()) + VALUE, written);
        } catch (ArithmeticException inexact) {
            refuse("TABLE-CONDITION-NUMBER", column, value.toPlainString());
        }
    }

    private void addPeriod(String field, Period period) {
        if (!period.from().equals(LocalDate.MIN)) {
            putBound(field + " >= ", period.from().toEpochDay());
        }
        if (!period.to().equals(LocalDate.MAX)) {
            putBound(field + " <= ", period.to().toEpochDay());
        }
    }

    private void put(Column column, String code, String value) {
        if (values.putIfAbsent(TableColumn.condition(code), value) != null) {
            refuse("TABLE-CONDITION-TWICE", column, value);
        }
    }

    private void putBound(String test, long day) {
        values.put(TableColumn.condition(test + VALUE), String.valueOf(day));
    }

    private void refuse(String code, Column column, String read) {
        faults.add(RuleFaults.inRow(code, row, column.heading(), read));
    }

    private static String sign(Column.Operator operator) {
        return switch (operator) {
            case EQUAL -> " == ";
            case AT_MOST -> " <= ";
            case AT_LEAST -> " >= ";
            case ABOVE -> " > ";
            case BELOW -> " < ";
        };
    }

    static boolean isPlain(String text) {
        return text.chars()
                .noneMatch(c -> c == '"'
                        || c == '\\'
                        || c == '$'
                        || Character.isISOControl(c)
                        || c == '\u2028'
                        || c == '\u2029');
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }
}
