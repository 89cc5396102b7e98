package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.RowTexts;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesImportCommandTest {
    private static final String HEADINGS = "Country;Use;Factor (t CO2/MWh)\n";

    private static final List<Object> FIRST_LAYOUT = List.of(
            "Product CN Code",
            "Description",
            "Default Value\n(direct emissions)",
            "Default Value\n(indirect emissions)",
            "Default Value\n(total emissions)",
            "2026\nDefault Value\n(including mark-up)",
            "2027\nDefault Value\n(including mark-up)",
            "2028 and onwards\nDefault Value\n(including mark-up)",
            "Underlying production route determining CBAM BM");

    /** The later layout, in another order: columns are found by what they say. */
    private static final List<Object> LATER_LAYOUT = List.of(
            "Description",
            "Product CN Code",
            "Underlying production route determining CBAM BM",
            "Default Value (direct emissions)",
            "Default Value (indirect emissions)",
            "Default Value (total emissions)");

    private static final List<Object> BENCHMARKS = List.of(
            "CN code",
            "CN Description",
            "Column A\nBMg [tCO2e/t]",
            "Column A\nProduction route indicator",
            "Column B\nBMg [tCO2e/t]",
            "Column B\nProduction route indicator");

    @TempDir
    Path folder;

    private Cli cli;
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    @BeforeEach
    void a_home() {
        cli = Cli.in(folder);
    }

    @Test
    void default_values_of_the_first_layout_become_rows_with_their_law() throws IOException {
        history(46057, "Default values based on Implementing Regulation (EU) 2025/2621 published on 17 December 2025");
        first(
                "Albania",
                row("Cement", "", "", "", "", "10% mark-up", "20% mark-up", "30% mark-up", "\u00a0"),
                row("2523 10 00", "White clinker", "–", "–", "–", "–", "–", "–"),
                row("2523\u00a010\u00a000", "Grey clinker", 0.87, 0.0, 0.87, 0.957, 1.044, 1.131, "(A)"),
                row("2523 29 00", "Grey Portland cement", 0.9, 0.0305, 0.9305, 1.02355, 1.1166, 1.20965));
        var outcome = imported();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("3 rows were written to tables/default-values-2025-12-31.xlsx")
                .contains("With a value: 2. Headings: 0. Without a value: 1. Unusable: 0.");
        assertThat(texts("default-values", "default-values-2025-12-31.xlsx"))
                .contains(List.of(
                        "AL",
                        "25231000",
                        "Grey clinker",
                        "value",
                        "0.87",
                        "0",
                        "0.87",
                        "(A)",
                        "Albania",
                        "",
                        "dv-v1-AL-25231000-b",
                        "IR-2025-2621:Art.1+AnnexI",
                        "IR (EU) 2025/2621, http://data.europa.eu/eli/reg_impl/2025/2621/oj; Commission workbook "
                                + "of 4.2.2026, sheet Albania, row 5",
                        "2026-11-21",
                        "2025-12-31",
                        "2026-08-02",
                        "2026-01-01",
                        ""))
                .anySatisfy(row -> assertThat(row).contains("dv-v1-AL-25231000-a", "no value", "none"))
                .as("rounded half up, as the Official Journal prints")
                .anySatisfy(row -> assertThat(row).contains("25232900", "0.031", "0.931"));
    }

    @Test
    void the_later_layout_has_decimal_commas_and_an_annex_of_its_own() throws IOException {
        history(46240, "Correcting act (EU) 2026/1740");
        sheets.put(
                "_Other Countries and Territorie",
                List.of(
                        row("Other Countries and Territories"),
                        LATER_LAYOUT,
                        row("Iron and steel"),
                        row("Nails", "7317 00 20", "(C)/(F)", "2,25", "N/A", "2,2505"),
                        row("Steel, in some heading", "7218", "", "see below", "see below", "see below")));
        sheets.put(
                "Annex IV",
                List.of(LATER_LAYOUT, row("White clinker", "2523 10 00 10", "(B)", "1,40", "0,01", "1,41")));
        var outcome = imported();

        assertThat(outcome.err()).isEmpty();
        assertThat(texts("default-values", "default-values.xlsx"))
                .anySatisfy(row -> assertThat(row)
                        .contains("ZZ", "73170020", "value", "2.25", "2.251", "(C)/(F)", "dv-ZZ-73170020")
                        .contains("IR-2025-2621:Art.1+AnnexI;IR-2026-1740:Annexes", "2026-08-03"))
                .anySatisfy(row -> assertThat(row).contains("7218", "heading", "dv-ZZ-7218"));
        assertThat(texts("default-values-unknown-origin", "default-values-unknown-origin.xlsx"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("2523100010", "1.41", "(B)", "dvu-2523100010"));
    }

    @Test
    void a_country_gets_the_code_that_customs_use_and_no_other() throws IOException {
        first("United Kingdom", row("7201", "Pig iron", 1.0, 0.9570000000000001, 1.0));
        first("Democratic Republic of the Cong", row("7201", "Pig iron", 1.0, 1.0, 1.0));
        assertThat(imported().err()).isEmpty();
        assertThat(texts("default-values", "default-values-2025-12-31.xlsx"))
                .extracting(row -> row.get(0) + " " + row.get(5))
                .containsExactly("GB 0.957", "CD 1");
    }

    @Test
    void every_way_of_saying_that_there_is_no_value_is_understood_and_counted() throws IOException {
        first(
                "Albania",
                row("7201", "a", "–", "-", "_"),
                row("7202", "b", "N/A", "N.A.", "N/a"),
                row("7203", "c", "N/(A", "\u00a0", "—"),
                row("7204", "d", "see below", "see below", "see below"));
        var outcome = imported();

        assertThat(words(outcome)).contains("said in 9 ways: - 1; N.A. 1; N/(A 1; N/A 1; N/a 1; _ 1; see below 3;");
        assertThat(words(outcome)).contains("Headings: 1. Without a value: 3.");
    }

    @Test
    void the_known_defects_of_the_publications_are_told_at_their_cells() throws IOException {
        first(
                "Albania",
                row("Cement", "", "", "", "", "10% mark-up", "20% mark-up", "30% mark-up"),
                row("2523 21 00", "White Portland cement", "–", "–", "–", 1.23, 0.14, 1.37),
                row("2523 29 00", "Grey Portland cement", 1.0, 0.0, 1.0, 1.1, 1.32, 1.3));
        first(
                "Taiwan",
                row("7218", "Stainless steel", 8.67, "see below", "see below"),
                row("7218 91", "Semi-finished", 8.67, "N/A", 8.67),
                row("7219 22", "Flat-rolled", "see below", "N/A", "see below", FormulaError.VALUE),
                row("7220 11 00", "Flat-rolled, narrow", 8.63, "N/A", 8.63, "", "", "", "", "", 4711.0));
        var outcome = imported();

        assertThat(words(outcome))
                .contains("OFFICIAL-ROW-SHIFTED: Albania ▸ E4", "the years print 1.230, 0.140, 1.370")
                .contains("OFFICIAL-MARK-UP-DIFFERS: Albania ▸ E5", "1.100, 1.320, 1.300", "1.100, 1.200, 1.300")
                .contains("OFFICIAL-HEADING-WITH-FIGURE: Taiwan ▸ E3")
                .contains("OFFICIAL-CELLS-UNUSABLE: Taiwan ▸ E5", "#VALUE!")
                .contains("OFFICIAL-CELLS-BESIDE-TABLE: Taiwan ▸ K6", "4711")
                .contains("In Taiwan, semi-finished goods 721891 have 8.67 t CO2e/t")
                .contains("products 72201100 made from such goods 8.63");
    }

    @Test
    void a_row_that_cannot_be_used_says_why_where_it_stands() throws IOException {
        first(
                "Albania",
                row("2523 21 00", "White Portland cement", "–", "–", "–", 1.23, 0.14, 1.37),
                row("7219 22", "Flat-rolled", "see below", "N/A", "see below", FormulaError.VALUE));
        var outcome = imported();

        assertThat(texts("default-values", "default-values-2025-12-31.xlsx"))
                .filteredOn(row -> row.contains("unusable"))
                .extracting(row -> row.get(1) + ": " + row.get(9))
                .containsExactly(
                        "25232100: No base value, yet the year columns print 1.23, 0.14, 1.37.",
                        "721922: The total says \"see below\", and the years print #VALUE!, , . A fault of the spreadsheet "
                                + "stands where a figure was meant, so the row was taken in as unusable.");
        assertThat(words(outcome))
                .contains(
                        "Unusable: dv-v1-AL-25232100. The total says \"–\", and yet the years print 1.230, 0.140, 1.370");
    }

    @Test
    void machines_are_told_what_was_taken_changed_and_remarked() throws IOException {
        sheets.put("Benchmarks", List.of(BENCHMARKS, row("2507 00 80", "Kaolinic clays", 0.5)));
        workbook();
        var outcome = cli.run("tables", "import", "official.xlsx", "--to", "tables", "--json");

        JsonNode told = published(outcome.out());
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(told.at("/sha256").textValue()).matches("[0-9a-f]{64}");
        assertThat(told.at("/citation").textValue()).isEqualTo("Commission workbook");
        assertThat(told.at("/workbooks/0/file").textValue()).isEqualTo("tables/benchmarks.xlsx");
        assertThat(told.at("/workbooks/0/rows").intValue()).isEqualTo(1);
        assertThat(told.at("/workbooks/0/changed/0").toString())
                .isEqualTo("{\"row\":\"bm-25070080-A-2026\",\"column\":\"Benchmark (t CO2e/t)\","
                        + "\"before\":\"0.666\",\"after\":\"0.5\"}");
        assertThat(told.at("/workbooks/0/gone")).hasSizeGreaterThan(2000);
        assertThat(told.at("/remarks").findValuesAsText("code"))
                .containsExactly("OFFICIAL-VERSION-NOT-STATED", "OFFICIAL-ACT-NOT-NAMED");
    }

    @Test
    void machines_are_told_which_rows_cannot_be_used() throws IOException {
        first("Albania", row("7219 22", "Flat-rolled", "see below", "N/A", "see below", FormulaError.VALUE));
        workbook();
        var outcome = cli.run("tables", "import", "official.xlsx", "--to", "tables", "--json");
        JsonNode workbook = published(outcome.out()).at("/workbooks/0");
        assertThat(workbook.at("/kinds").toString()).isEqualTo("{\"unusable\":1}");
        assertThat(workbook.at("/unusable/0/row").textValue()).isEqualTo("dv-v1-AL-721922");
        assertThat(workbook.at("/unusable/0/because").textValue()).contains("#VALUE!");
    }

    @Test
    void machines_are_told_too_why_a_file_is_refused() throws IOException {
        first("Atlantis", row("7201", "a", 1.0, 1.0, 2.0));
        workbook();
        for (String file : List.of("official.xlsx", "gone.xlsx", "gone.csv")) {
            var outcome = cli.run("tables", "import", file, "--to", "tables", "--json");
            JsonNode told = published(outcome.out());
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.err()).isEmpty();
            assertThat(told.at("/refused").booleanValue()).isTrue();
            assertThat(told.at("/workbooks")).isEmpty();
            assertThat(told.at("/remarks").findValuesAsText("gravity")).contains("error");
        }
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    private static JsonNode published(String out) throws IOException {
        JsonNode told = new ObjectMapper().readTree(out);
        String schema = Files.readString(Path.of("docs/schema/import.schema.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(told))
                .isEmpty();
        return told;
    }

    @Test
    void remarks_fail_the_call_only_where_that_was_asked_for() throws IOException {
        first("Albania", row("7201", "a", 1.0, 1.0, 2.0));
        assertThat(imported().code()).isEqualTo(ExitCode.DONE);
        String[] call = {"tables", "import", "official.xlsx", "--to", "tables", "--fail-on"};
        assertThat(cli.run(with(call, "error")).code()).isEqualTo(ExitCode.DONE);
        assertThat(cli.run(with(call, "warning")).code()).isEqualTo(ExitCode.FINDINGS);
    }

    private static String[] with(String[] call, String last) {
        String[] whole = Arrays.copyOf(call, call.length + 1);
        whole[call.length] = last;
        return whole;
    }

    @Test
    void benchmarks_go_on_over_rows_without_a_code() throws IOException {
        history(
                45694,
                "CBAM benchmark values based on Implementing Regulation (EU) 2025/2620 published on "
                        + "22 December 2025");
        sheets.put(
                "Benchmarks",
                List.of(
                        BENCHMARKS,
                        row("Iron & Steel"),
                        row(72051000.0, "Granules", 0.0, "", 1.288, "(C)"),
                        row("", "", "", "", 0.424, "(F)(1)"),
                        row("", "", "", "", 0.4, "(F)(2)")));
        var outcome = imported();

        assertThat(words(outcome)).contains("OFFICIAL-VERSION-BEFORE-ACT", "dated 2025-02-06");
        assertThat(texts("benchmarks", "benchmarks.xlsx").stream().map(row -> row.subList(0, 9)))
                .containsExactly(
                        List.of("72051000", "A", "none", "2026", "2030", "0", "", "Granules", "bm-72051000-A-2026"),
                        benchmark("(C)", "2026", "2030", "1.288", "(C)", "C-2026"),
                        benchmark("(F)", "2026", "2027", "0.424", "(F)(1)", "F-2026"),
                        benchmark("(F)", "2028", "2030", "0.4", "(F)(2)", "F-2028"));
    }

    private static List<String> benchmark(
            String route, String from, String to, String figure, String published, String idEnd) {
        return List.of("72051000", "B", route, from, to, figure, published, "Granules", "bm-72051000-B-" + idEnd);
    }

    @Test
    void cases_waivers_and_notes_of_the_workbook_stay_and_changes_are_told() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        TableSchema schema = schema("benchmarks");
        Path target = own.home().resolve("decision-tables/eu-cbam/benchmarks.xlsx");
        WorkbookContent before = WorkbookReader.readContent(schema, target, new Diagnostics());
        List<Row> rows = before.rows().stream()
                .filter(row -> row.text("CN code").equals("25070080"))
                .toList();
        WorkbookWriter.write(
                new WorkbookContent(schema, before.file(), rows, before.beside(), List.of("Mine."), before.layouts()),
                target);
        sheets.put("Benchmarks", List.of(BENCHMARKS, row("2507 00 80", "Kaolinic clays", 0.5)));
        workbook();
        var outcome = own.run("tables", "import", "official.xlsx");

        assertThat(outcome.err()).isEmpty();
        assertThat(words(outcome))
                .contains("0 rows say the same, 1 say something else, 0 are new, 1 are gone")
                .contains("bm-25070080-A-2026, Benchmark (t CO2e/t): 0.666 becomes 0.5.")
                .contains("bm-25070080-B-2026 is gone.");
        WorkbookContent after = WorkbookReader.readContent(schema, target, new Diagnostics());
        assertThat(after.notes()).hasSize(2).startsWith("Mine.");
        assertThat(after.notes().get(1)).matches("Taken in from official.xlsx \\(SHA-256 [0-9a-f]{64}\\).*");
        assertThat(after.beside()).isEqualTo(before.beside());
    }

    @Test
    void a_publication_that_cannot_be_read_whole_is_refused_with_all_its_faults() throws IOException {
        first("Atlantis", row("7201", "a", 1.0, 1.0, 2.0));
        first(
                "Albania",
                row("72", "too short", 1.0, 1.0, 2.0),
                row("7201", "a", "1.234,5", 1.0, 2.0),
                row("7202", "b", 1.0, 1.0, 2.0, "", "", "", "(Z)"),
                row("7203", "c", 1.0, 1.0, 2.0),
                row("7203", "c", 1.0, 1.0, 2.0));
        sheets.put("Algeria", List.of(row("Algeria"), List.of("Product CN Code", "Description")));
        var outcome = imported();

        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err())
                .contains("OFFICIAL-COUNTRY-UNKNOWN: Atlantis", "OFFICIAL-CODE-UNREADABLE: Albania ▸ A3")
                .contains("OFFICIAL-FIGURE-UNREADABLE: Albania ▸ C4", "OFFICIAL-ROUTE-UNKNOWN: Albania ▸ I5")
                .contains("OFFICIAL-ROW-TWICE: Albania ▸ A7", "OFFICIAL-COLUMNS-MISSING: Algeria");
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    @Test
    void a_workbook_of_another_kind_is_refused() throws IOException {
        sheets.put("Prices", List.of(row("Week", "Price")));
        assertThat(imported().err()).contains("OFFICIAL-LAYOUT-UNKNOWN");
    }

    private void history(int serial, String notes) {
        sheets.put(
                "Version History", List.of(row("Version", "Date", "Version Notes"), row("1", (double) serial, notes)));
    }

    @SafeVarargs
    private void first(String country, List<Object>... rows) {
        List<List<Object>> all = new ArrayList<>(List.of(row(country), FIRST_LAYOUT));
        for (List<Object> row : rows) {
            all.add(row);
        }
        sheets.put(country, all);
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    private Cli.Outcome imported() throws IOException {
        workbook();
        return cli.run("tables", "import", "official.xlsx", "--to", "tables");
    }

    private static String words(Cli.Outcome outcome) {
        return outcome.out().replaceAll("\\s+", " ");
    }

    private List<List<String>> texts(String table, String workbook) {
        Diagnostics faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(
                schema(table), folder.resolve("tables").resolve(workbook), faults);
        assertThat(faults.list()).isEmpty();
        return content.rows().stream().map(RowTexts::of).toList();
    }

    private static TableSchema schema(String table) {
        return TheRulebook.shipped().table(table).schema();
    }

    private void workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("official.xlsx"))) {
            sheets.forEach((name, rows) -> {
                XSSFSheet sheet = workbook.createSheet(name);
                rows.forEach(row -> officialRow(sheet, row));
            });
            workbook.write(out);
        }
    }

    private static void officialRow(XSSFSheet sheet, List<Object> cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            XSSFCell cell = row.createCell(i);
            if (cells.get(i) instanceof Double number) {
                cell.setCellValue(number);
            } else if (cells.get(i) instanceof FormulaError error) {
                cell.setCellErrorValue(error);
            } else {
                cell.setCellValue(cells.get(i).toString());
            }
        }
    }

    @Test
    void copied_factors_become_a_table_with_citations() {
        Cli own = Cli.withOwnRulebook(folder);
        own.write("factors.csv", HEADINGS + "RS;imported electricity;0.9\n\nUA;indirect emissions;0.4\n");
        var outcome = own.run("tables", "import", "factors.csv");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(words(outcome))
                .matches("Read: factors.csv, SHA-256 [0-9a-f]{64}\\. "
                        + "2 rows were written to home/decision-tables/eu-cbam/electricity-factors.xlsx\\. Against the "
                        + "rulebook as it is: 0 rows say the same, 0 say something else, 2 are new, 0 are gone\\. ");
        assertThat(own.run("rulebook", "show", "--table", "electricity-factors")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("electricity-RS-imported", "Factor (t CO2/MWh): 0.9", "Law: IR-2025-2621:AnnexIII.")
                .contains("electricity-UA-indirect", "Factor (t CO2/MWh): 0.4", "Law: IR-2025-2621:AnnexII.");
    }

    @Test
    void factors_are_taken_from_a_workbook_too() throws IOException {
        factors(
                "good.xlsx",
                List.of(List.of("RS", "imported electricity", "0.9"), List.of("RS", "indirect emissions", "0.8")));
        assertThat(words(cli.run("tables", "import", "good.xlsx", "--to", "tables")))
                .contains(" 2 rows were written to tables/electricity-factors.xlsx. ");
        factors(
                "bad.xlsx",
                List.of(List.of("RS", "imported electricity", "0.9"), List.of("QQ", "imported electricity", "9")));
        assertThat(cli.run("tables", "import", "bad.xlsx", "--to", "tables").err())
                .contains("COUNTRY-NOT-LISTED: Values ▸ A3 ▸ Country", "FACTOR-OUT-OF-RANGE: Values ▸ A3 ▸ Factor");
    }

    private void factors(String name, List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            XSSFSheet sheet = workbook.createSheet("Values");
            factorRow(sheet, List.of("Country", "Use", "Factor (t CO2/MWh)"));
            rows.forEach(row -> factorRow(sheet, row));
            workbook.write(out);
        }
    }

    private static void factorRow(XSSFSheet sheet, List<String> texts) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
    }

    @Test
    void every_fault_of_copied_factors_is_told_and_nothing_is_written() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        Path table = own.home().resolve("decision-tables/eu-cbam/electricity-factors.xlsx");
        byte[] before = Files.readAllBytes(table);
        own.write(
                "factors.csv",
                HEADINGS
                        + """
                UA;imported electricity;0,5
                UA;indirect emission;0.4

                QQ;imported electricity;0.9
                RS;imported electricity;860
                RS;imported electricity;0.8
                """);
        var outcome = own.run("tables", "import", "factors.csv");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err())
                .contains("CELL-DECIMAL-COMMA: line 2", "CELL-NOT-IN-LIST: line 3", "COUNTRY-NOT-LISTED: line 5")
                .contains("FACTOR-OUT-OF-RANGE: line 6", "FACTOR-TWICE: line 7");
        assertThat(Files.readAllBytes(table)).isEqualTo(before);
        assertThat(own.files()).noneMatch(file -> file.contains("unfinished"));
    }

    @Test
    void a_workbook_that_is_called_csv_is_no_list() throws IOException {
        factors("factors.xlsx", List.of(List.of("RS", "imported electricity", "0.9")));
        Files.move(folder.resolve("factors.xlsx"), folder.resolve("factors.csv"));
        var outcome = Cli.in(folder).run("tables", "import", "factors.csv", "--kind", "electricity-factors");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("LIST-BROKEN", "factors.csv", "To mend: ");
    }

    @Test
    void a_list_with_other_headings_or_without_rows_is_refused() {
        cli.write("other.csv", "Land,Faktor\nRS,0.9\n");
        cli.write("empty.csv", HEADINGS);
        for (String[] expected : List.of(
                new String[] {"other.csv", "LIST-HEADINGS"},
                new String[] {"empty.csv", "LIST-WITHOUT-ROWS"},
                new String[] {"gone.csv", "FILE-MISSING"})) {
            var outcome = cli.run("tables", "import", expected[0], "--to", "tables");
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.err()).contains(expected);
        }
        assertThat(folder.resolve("tables")).doesNotExist();
    }
}
