package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.bench.peers.DecisionTable.Type;

/**
 * A model as a workbook of OpenL Tablets: a table of kind {@code Rules} for each table, its results as a
 * {@code Datatype}, and a {@code Method} that asks them one after the other and reckons the formulas.
 */
final class OpenLWorkbook {
    private final Model model;
    private XSSFSheet sheet;

    private OpenLWorkbook(Model model) {
        this.model = model;
    }

    static void write(Model model, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new OpenLWorkbook(model).fill(workbook);
            workbook.write(out);
        }
    }

    private void fill(XSSFWorkbook workbook) {
        for (DecisionTable table : model.tables()) {
            sheet = workbook.createSheet(table.name());
            datatype(typeOf(table), table.outputs());
            rules(table);
        }
        sheet = workbook.createSheet("decide");
        datatype("Decision", model.answers());
        method();
    }

    private void datatype(String name, List<Column> fields) {
        merged(row("Datatype " + name), 0, 1);
        fields.forEach(field -> row(type(field), field.name()));
        blankLine();
    }

    private void rules(DecisionTable table) {
        int inputs = table.inputs().size();
        int last = inputs + table.outputs().size() - 1;
        merged(row("Rules %s %s(%s)".formatted(typeOf(table), table.name(), parameters(table.inputs()))), 0, last);
        List<String> kinds = new ArrayList<>();
        List<String> tested = new ArrayList<>();
        List<String> types = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            Column input = table.inputs().get(i);
            kinds.add("C" + (i + 1));
            tested.add(input.name());
            types.add(cellType(table, i) + " " + input.name() + "Is");
            labels.add(input.name());
        }
        kinds.add("RET1");
        tested.add("new %s(%s)".formatted(typeOf(table), names(table.outputs())));
        table.outputs().forEach(output -> {
            types.add(type(output) + " " + output.name());
            labels.add(output.name());
        });
        merged(row(kinds), inputs, last);
        merged(row(tested), inputs, last);
        row(types);
        row(labels);
        table.rows().forEach(each -> row(cells(table, each)));
        blankLine();
    }

    private void method() {
        row("Method Decision decide(%s)".formatted(parameters(model.question())));
        for (DecisionTable table : model.tables()) {
            String result = table.name() + "Result";
            row("%s %s = %s(%s);".formatted(typeOf(table), result, table.name(), names(table.inputs())));
            table.outputs().forEach(output ->
                    row("%s %s = %s.%s;".formatted(type(output), output.name(), result, output.name())));
        }
        model.formulas().forEach(formula -> row("BigDecimal %s = %s ? %s : null;"
                .formatted(formula.name(), formula.condition(" && ", " == "), formula.expression())));
        row("return new Decision(%s);".formatted(names(model.answers())));
    }

    private static String typeOf(DecisionTable table) {
        return "Of" + table.name().substring(0, 1).toUpperCase() + table.name().substring(1);
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String parameters(List<Column> columns) {
        return columns.stream().map(each -> type(each) + " " + each.name()).collect(Collectors.joining(", "));
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "String";
            case WHOLE -> "Integer";
            case DECIMAL -> "BigDecimal";
        };
    }

    private static String cellType(DecisionTable table, int input) {
        if (table.inputs().get(input).type() == Type.WHOLE) {
            return "IntRange";
        }
        return table.isSingleValued(input) ? "String" : "String[]";
    }

    private static List<String> cells(DecisionTable table, DecisionTable.Row row) {
        List<String> cells = new ArrayList<>();
        for (Test test : row.tests()) {
            if (test instanceof Test.OneOf some) {
                cells.add(String.join(",", some.values()));
            } else if (test instanceof Test.Between between) {
                cells.add("[" + between.from() + ".." + between.to() + "]");
            } else {
                cells.add("");
            }
        }
        row.results().forEach(result -> cells.add(result == null ? "" : result));
        return cells;
    }

    private XSSFRow row(String... cells) {
        return row(List.of(cells));
    }

    private XSSFRow row(List<String> cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
        return row;
    }

    private void merged(XSSFRow row, int from, int to) {
        if (from < to) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
    }

    private void blankLine() {
        row("");
    }
}
