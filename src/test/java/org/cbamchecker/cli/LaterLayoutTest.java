package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.cbamchecker.tables.Row;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The default values of August 2026, all of them, put into a workbook of the layout in which they were published: one
 * sheet a country, named by as much of its name as Excel takes, figures as text with a comma, no columns for mark-ups,
 * Annex IV on a sheet of its own. What is taken in must be what was put there.
 */
class LaterLayoutTest {
    private static final List<String> HEADINGS = List.of(
            "Product CN Code",
            "Description",
            "Default Value\n(direct emissions)",
            "Default Value\n(indirect emissions)",
            "Default Value\n(total emissions)",
            "Underlying production route determining CBAM BM");
    private static final List<String> NOTHING = List.of("–", "-", "_", "N/A", "N.A.", "N/a", "N/(A", "\u00a0");
    private static final int LONGEST_SHEET_NAME = 31;

    @TempDir
    Path folder;

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private int ways;

    @Test
    void all_default_values_come_back_as_they_are() throws IOException {
        List<Row> values = inForce("default-values");
        List<Row> unknownOrigin = inForce("default-values-unknown-origin");
        sheets.put("Overview", List.of(List.of("Default values for the definitive period")));
        sheets.put(
                "Version History",
                List.of(List.of("Version", "Date", "Version Notes"), List.of("2", "2026-08-06", "Act (EU) 2026/1740")));
        values.forEach(row -> put(sheetOf(row.text("Country name")), row.text("Country name"), row));
        unknownOrigin.forEach(row -> put("Annex IV", "Annex IV", row));
        // Some sheets go on for a while below their last line.
        sheets.replaceAll((name, rows) -> withBlankEnd(rows));
        write();

        Cli.Outcome outcome = Cli.in(folder).run("tables", "import", "august.xlsx", "--to", "tables");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("rows were written to", "default-values.xlsx", "default-values-unknown-origin.xlsx")
                .contains("%s rows say the same, 0 say something else, 0 are new, 0 are gone"
                        .formatted(grouped(values.size())))
                .contains("%s rows say the same, 0 say something else, 0 are new, 0 are gone"
                        .formatted(grouped(unknownOrigin.size())));
    }

    private static List<List<String>> withBlankEnd(List<List<String>> rows) {
        List<List<String>> longer = new ArrayList<>(rows);
        longer.add(List.of("", "\u00a0", "", "", "", ""));
        return longer;
    }

    /** Rows of the wording that stands. */
    private static List<Row> inForce(String table) {
        return TheRulebook.shipped().table(table).rows().stream()
                .filter(row -> row.validity().text().to().equals(java.time.LocalDate.MAX))
                .toList();
    }

    private static String sheetOf(String country) {
        String name = country.startsWith("Other") ? "_" + country : country;
        return name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length()));
    }

    private void put(String sheet, String title, Row row) {
        sheets.computeIfAbsent(sheet, none -> new ArrayList<>(List.of(List.of(title), HEADINGS)))
                .add(List.of(
                        spaced(row.text("CN code")),
                        row.text("Description"),
                        figure(row, "Direct (t CO2e/t)"),
                        figure(row, "Indirect (t CO2e/t)"),
                        figure(row, "Total (t CO2e/t)"),
                        row.text("Production route")));
    }

    /** Some codes are printed with spaces, some without. */
    private String spaced(String code) {
        return ways % 2 == 0 ? code : code.replaceAll("(?<=^.{4})(?=.)|(?<=^.{6})(?=.)|(?<=^.{8})(?=.)", " ");
    }

    private String figure(Row row, String heading) {
        if (row.schema().column(heading).isEmpty()) {
            return "";
        }
        if (row.text("Kind of row").equals("heading")) {
            return "see below";
        }
        ways++;
        return row.number(heading)
                .map(number -> number.toPlainString().replace('.', ','))
                .orElse(NOTHING.get(ways % NOTHING.size()));
    }

    private static String grouped(int number) {
        return number < 10_000 ? Integer.toString(number) : number / 1000 + " " + "%03d".formatted(number % 1000);
    }

    private void write() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("august.xlsx"))) {
            sheets.forEach((name, rows) -> {
                SXSSFSheet sheet = workbook.createSheet(name);
                for (int i = 0; i < rows.size(); i++) {
                    var row = sheet.createRow(i);
                    for (int column = 0; column < rows.get(i).size(); column++) {
                        row.createCell(column).setCellValue(rows.get(i).get(column));
                    }
                }
            });
            workbook.write(out);
        }
    }
}
