package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.decisiontable.parser.RuleSheetListener;

/**
 * Turns the rows of a decision table into rules, each named {@code table/row id} and carrying its address. Drools' own
 * reader of decision tables writes the rules; it is fed the heading and code rows from here and the checked values of
 * the cells, and never sees the workbook.
 */
final class DecisionTableCompiler {
    private static final TableColumn NAME = new TableColumn(TableColumn.Kind.NAME, "");
    private static final TableColumn ADDRESS = new TableColumn(TableColumn.Kind.METADATA, "Row($param)");
    private static final TableColumn HIT = new TableColumn(TableColumn.Kind.ACTION, "$q.hit();");

    private final String questionPackage;

    DecisionTableCompiler(String questionPackage) {
        this.questionPackage = questionPackage;
    }

    /** The rules of a table that has rows; with faults, text that must not be compiled. */
    String rules(Table table, Diagnostics faults) {
        List<Map<TableColumn, String>> lines = new ArrayList<>();
        Set<TableColumn> columns = new LinkedHashSet<>(List.of(NAME, ADDRESS));
        Set<String> names = new HashSet<>();
        for (Row row : table.rows()) {
            if (!names.add(nameOf(row))) {
                faults.add(RuleFaults.inRow("TABLE-ROW-TWICE", row, "", nameOf(row)));
            }
            Map<TableColumn, String> line = line(row, faults);
            lines.add(line);
            columns.addAll(line.keySet());
        }
        columns.add(HIT);
        return feed(table, List.copyOf(columns), lines);
    }

    /** Unique within the rulebook, because row ids are unique within their table. */
    static String nameOf(Row row) {
        String id = row.reference().id();
        return row.schema().name() + "/" + (id.isBlank() ? row.reference().address() : id);
    }

    private Map<TableColumn, String> line(Row row, Diagnostics faults) {
        for (String text : List.of(nameOf(row), row.reference().address())) {
            if (!RowConditions.isPlain(text)) {
                faults.add(RuleFaults.inRow("TABLE-CONDITION-TEXT", row, "", text));
            }
        }
        Map<TableColumn, String> line = new LinkedHashMap<>();
        line.put(NAME, nameOf(row));
        line.put(ADDRESS, '"' + row.reference().address() + '"');
        line.putAll(RowConditions.of(row, faults));
        line.put(HIT, "x");
        return line;
    }

    private String feed(Table table, List<TableColumn> columns, List<Map<TableColumn, String>> lines) {
        var sheet = new Sheet();
        sheet.row("RuleSet", RulePackage.NAME);
        sheet.row("Import", questionPackage + "." + table.schema().question());
        sheet.row("EscapeQuotes", "false");
        sheet.row("RuleTable " + table.name());
        sheet.row(columns.stream().map(column -> column.kind().name()).toArray(String[]::new));
        sheet.pattern("$q : " + table.schema().question(), columns);
        sheet.row(columns.stream().map(TableColumn::code).toArray(String[]::new));
        sheet.row();
        lines.forEach(line -> sheet.row(columns.stream().map(line::get).toArray(String[]::new)));
        return sheet.finish();
    }

    /** The sheet as the reader hears it, cell by cell. */
    private static final class Sheet {
        private final DefaultRuleSheetListener listener = new DefaultRuleSheetListener(true, false);
        private int row;

        Sheet() {
            listener.startSheet("");
        }

        void row(String... cells) {
            listener.newRow(row, cells.length);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null && !cells[column].isEmpty()) {
                    listener.newCell(row, column, cells[column], RuleSheetListener.NON_MERGED);
                }
            }
            row++;
        }

        /** One pattern over all condition columns, as merged cells would say. */
        void pattern(String pattern, List<TableColumn> columns) {
            listener.newRow(row, columns.size());
            int first = -1;
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).kind() == TableColumn.Kind.CONDITION) {
                    first = first < 0 ? column : first;
                    listener.newCell(row, column, pattern, first);
                }
            }
            row++;
        }

        String finish() {
            listener.finishSheet();
            return new SpreadsheetCompiler().listenerToString(listener);
        }
    }
}
