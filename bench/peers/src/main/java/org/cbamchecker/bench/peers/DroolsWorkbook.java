package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.bench.peers.DecisionTable.Type;

/**
 * A table as a Drools spreadsheet: a rule a row, from the top by {@code Sequential}, each only while the table has not
 * answered yet. What a row gives is set with {@code modify}, so that later tables hear of it.
 */
final class DroolsWorkbook {
    private final Model model;
    private final DecisionTable table;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    private DroolsWorkbook(Model model, DecisionTable table) {
        this.model = model;
        this.table = table;
    }

    static void write(Model model, DecisionTable table, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new DroolsWorkbook(model, table).fill(workbook.createSheet("rules"));
            workbook.write(out);
        }
    }

    private void fill(XSSFSheet sheet) {
        String fact = ImportCase.class.getPackageName() + "." + model.fact();
        row(sheet, List.of("RuleSet", "peers"));
        row(sheet, List.of("Import", fact + ", java.math.BigDecimal"));
        row(sheet, List.of("Sequential", "true"));
        row(sheet, List.of());
        row(sheet, List.of("RuleTable " + table.name()));
        columns();
        row(sheet, kinds);
        pattern(sheet);
        row(sheet, codes);
        row(sheet, kinds.stream().map(String::toLowerCase).toList());
        table.rows().stream().filter(row -> !row.appliesToAll()).forEach(each -> row(sheet, cells(each)));
    }

    /** One pattern over all conditions: a merged cell, whose other cells must be there too. */
    private void pattern(XSSFSheet sheet) {
        int last = table.inputs().size();
        XSSFRow row = row(sheet, List.of("$case : " + model.fact()));
        for (int column = 1; column <= last; column++) {
            row.createCell(column);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
    }

    private void columns() {
        for (int i = 0; i < table.inputs().size(); i++) {
            kinds.add("CONDITION");
            codes.add(condition(i));
        }
        // Last, so that the equal conditions before it are hashed.
        kinds.add("CONDITION");
        codes.add(table.outputs().get(0).name() + " == $param");
        kinds.add("ACTION");
        StringBuilder action = new StringBuilder("modify($case) {");
        for (int i = 0; i < table.outputs().size(); i++) {
            action.append(i == 0 ? " " : ", ").append(setter(table.outputs().get(i), i + 1));
        }
        codes.add(action.append(" }").toString());
    }

    private String condition(int input) {
        Column column = table.inputs().get(input);
        if (column.type() == Type.WHOLE) {
            return column.name() + " >= $1, " + column.name() + " <= $2";
        }
        return table.isSingleValued(input) ? column.name() + " == \"$param\"" : column.name() + " in ($param)";
    }

    private static String setter(Column output, int number) {
        String value = output.type() == Type.DECIMAL ? "new BigDecimal(\"$" + number + "\")" : "\"$" + number + "\"";
        return "set" + output.name().substring(0, 1).toUpperCase() + output.name().substring(1) + "(" + value + ")";
    }

    private List<String> cells(DecisionTable.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.tests().size(); i++) {
            cells.add(cell(row.tests().get(i), table.isSingleValued(i)));
        }
        cells.add("null");
        cells.add(String.join(",", row.results()));
        return cells;
    }

    private static String cell(Test test, boolean single) {
        if (test instanceof Test.OneOf some) {
            return single
                    ? some.values().get(0)
                    : String.join(", ", some.values().stream().map(value -> '"' + value + '"').toList());
        }
        return test instanceof Test.Between between ? between.from() + "," + between.to() : "";
    }

    private static XSSFRow row(XSSFSheet sheet, List<String> cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
        return row;
    }
}
