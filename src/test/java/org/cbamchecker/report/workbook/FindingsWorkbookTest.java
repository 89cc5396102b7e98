package org.cbamchecker.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.Sentences;
import org.cbamchecker.report.SpokenKeys;
import org.cbamchecker.report.office.WorkbookFile;
import org.cbamchecker.testing.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void every_sheet_of_the_issue_is_there_in_order() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            assertThat(workbook.sheetIterator())
                    .toIterable()
                    .extracting(Sheet::getSheetName)
                    .extracting(name -> name.replace("paper.sheet.", ""))
                    .containsExactly(
                            "summary",
                            "lines",
                            "findings",
                            "importers",
                            "quarters",
                            "declarants",
                            "holdings",
                            "deadlines",
                            "penalties",
                            "accounts",
                            "differences",
                            "open",
                            "trace",
                            "sources");
        }
    }

    @Test
    void a_finding_leads_to_its_line_its_steps_its_clause_and_its_table_row() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            Row finding = row(workbook, "findings", 1);

            assertThat(target(workbook, finding, "subject")).isEqualTo("L1");
            assertThat(target(workbook, finding, "to-steps")).isEqualTo("L1 → paper.sheet.lines!A2");
            assertThat(target(workbook, finding, "clause")).isEqualTo("IR-2025-2620:Annex");
            assertThat(target(workbook, finding, "table-row")).isEqualTo("mark-ups.xlsx!Values!4");
        }
    }

    @Test
    void a_line_leads_to_its_findings_and_its_steps() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            Row line = row(workbook, "lines", 1);

            assertThat(cell(line, "findings")).isEqualTo("1 → paper.sheet.findings!A2");
            assertThat(cell(line, "steps")).isEqualTo("1 → paper.sheet.trace!A2");
        }
    }

    @Test
    void every_link_leads_to_a_row_that_is_there() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            List<String> links = new ArrayList<>();
            workbook.forEach(sheet -> sheet.getHyperlinkList().forEach(link -> links.add(link.getAddress())));

            assertThat(links).hasSizeGreaterThan(20).allSatisfy(link -> {
                var reference = new CellReference(link);
                assertThat(workbook.getSheet(reference.getSheetName()).getLastRowNum())
                        .as(link)
                        .isGreaterThanOrEqualTo(reference.getRow());
            });
        }
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void a_source_tells_what_the_clause_asks_or_where_the_row_was_taken_from() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            Row clause = find(workbook, "sources", "cited-as", "IR-2025-2620:Annex");
            Row tableRow = find(workbook, "sources", "cited-as", "mark-ups.xlsx!Values!4");

            assertThat(cell(clause, "asks")).isEqualTo("asks IR-2025-2620:Annex");
            assertThat(cell(tableRow, "source")).isEqualTo("the publication");
            assertThat(cell(tableRow, "checked-on")).isEqualTo("2026-11-20");
            assertThat(cell(tableRow, "applies")).isEqualTo("2026-01-01..2026-12-31");
            assertThat(target(workbook, tableRow, "legal-basis")).isEqualTo("IR-2025-2621:Art.3");
        }
    }

    @Test
    void what_is_open_says_why_and_for_a_year_how_many_lines_wait_for_it() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            Row benchmark = find(workbook, "open", "code", "BENCHMARK-MISSING");
            Row price = find(workbook, "open", "code", "PRICE-NOT-PUBLISHED");

            assertThat(cell(benchmark, "subject")).startsWith("L1");
            assertThat(cell(benchmark, "open-figures"))
                    .isEqualTo("paper.column.free-allocation-per-unit\npaper.column.free-allocation\n"
                            + "paper.column.certificates\npaper.column.cost");
            assertThat(cell(price, "open-figures")).isEqualTo("paper.column.price\npaper.column.cost");
            assertThat(cell(row(workbook, "lines", 1), "certificates")).isEqualTo("paper.word.open");
            assertThat(cell(row(workbook, "lines", 1), "open-because")).isEqualTo("BENCHMARK-MISSING");
        }
    }

    @Test
    void a_declarant_is_told_with_holdings_deadlines_penalties_account_and_declaration() throws IOException {
        try (XSSFWorkbook workbook = written(SampleAssessment.whole())) {
            assertThat(cell(row(workbook, "holdings", 1), "required")).isEqualTo("12");
            assertThat(cell(row(workbook, "holdings", 1), "open-because")).isEqualTo("ACCOUNT-NOT-STATED");
            assertThat(cell(row(workbook, "deadlines", 1), "due")).isEqualTo("2027-09-30");
            assertThat(cell(row(workbook, "deadlines", 1), "deadline")).isEqualTo("deadline.declaration{year=2026}");
            assertThat(cell(row(workbook, "penalties", 1), "penalty")).startsWith("penalty.not-surrendered{");
            assertThat(cell(row(workbook, "penalties", 1), "lower")).isEqualTo("paper.word.open");
            assertThat(cell(row(workbook, "accounts", 1), "left")).isEqualTo("20");
            assertThat(cell(row(workbook, "differences", 1), "declared")).isEqualTo("4.5");
            assertThat(target(workbook, row(workbook, "penalties", 1), "declarant"))
                    .isEqualTo("DE1234567890");
        }
    }

    @Test
    void a_sheet_without_rows_says_so() throws IOException {
        var empty = new Assessment(SampleAssessment.header(), List.of(), List.of(), List.of(), List.of());
        try (XSSFWorkbook workbook = written(empty)) {
            assertThat(row(workbook, "penalties", 1).getCell(0).getStringCellValue())
                    .isEqualTo("paper.none.penalties");
            assertThat(row(workbook, "sources", 1).getCell(0).getStringCellValue())
                    .isEqualTo("paper.none.sources");
        }
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() throws IOException {
        byte[] once = Files.readAllBytes(write(SampleAssessment.whole(), new SpokenKeys()));
        byte[] again = Files.readAllBytes(write(SampleAssessment.whole(), new SpokenKeys()));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void sentences_that_look_like_formulas_stay_text() throws IOException {
        Sentences hostile = (key, values) ->
                key.startsWith("finding.") || key.startsWith("step.") ? "=HYPERLINK(\"http://example.invalid\")" : key;
        try (XSSFWorkbook workbook = read(write(SampleAssessment.whole(), hostile))) {
            assertThat(row(workbook, "findings", 1)
                            .getCell(column(row(workbook, "findings", 1), "sentence"))
                            .getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(WorkbookText.of(folder.resolve("findings.xlsx"), 10)).contains("=HYPERLINK");
        }
    }

    @Test
    void many_lines_are_continued_on_further_sheets_and_the_summary_names_them() throws IOException {
        Path file = folder.resolve("findings.xlsx");
        try (var workbook =
                new FindingsWorkbook(new WorkbookFile(file, 4), new Presentation(new SpokenKeys()), SOURCES)) {
            feed(workbook, 7, line -> {});
        }

        try (XSSFWorkbook read = read(file)) {
            assertThat(read.getSheet("paper.sheet.lines 3").getLastRowNum()).isEqualTo(1);
            assertThat(WorkbookText.of(file, 100))
                    .contains("paper.sheet.lines 3 → paper.sheet.lines 3!A1,7,paper.about.lines");
            Row last = row(read, "findings 3", 1);
            assertThat(target(read, last, "subject")).isEqualTo("L7");
        }
    }

    @Test
    void beyond_the_first_lines_only_those_are_traced_that_somebody_will_ask_about() throws IOException {
        Path file = folder.resolve("findings.xlsx");
        try (var workbook = workbook(file)) {
            workbook.begin(SampleAssessment.header());
            for (int number = 1; number <= TraceSheet.WHOLE_LINES + 1; number++) {
                workbook.line(SampleAssessment.otherLine("quiet " + number));
            }
            workbook.line(SampleAssessment.liableLine("asked about"));
            workbook.end();
        }

        String text = WorkbookText.of(file, 200);
        assertThat(text).contains("asked about → paper.sheet.lines!A10003,1,");
        assertThat(text).contains("paper.note.trace{lines=10 002, shown=10 001, steps=500 000, whole=10 000}");
    }

    /** What was written must be free to be collected, however many lines there are. */
    @Test
    void nothing_of_a_line_is_kept_once_it_is_written() {
        List<WeakReference<LineAssessment>> lines = new ArrayList<>();
        try (var workbook = workbook(folder.resolve("findings.xlsx"))) {
            feed(workbook, 20_000, line -> lines.add(new WeakReference<>(line)));
            System.gc();

            assertThat(lines.stream().filter(line -> line.get() != null)).hasSizeLessThan(10);
        }
    }

    private static void feed(FindingsWorkbook workbook, int count, Consumer<LineAssessment> each) {
        workbook.begin(SampleAssessment.header());
        for (int number = 1; number <= count; number++) {
            LineAssessment line = SampleAssessment.liableLine("L" + number);
            each.accept(line);
            workbook.line(line);
        }
        workbook.importerYear(SampleAssessment.importerYear());
        workbook.end();
    }

    private FindingsWorkbook workbook(Path file) {
        return new FindingsWorkbook(file, new Presentation(new SpokenKeys()), SOURCES);
    }

    private XSSFWorkbook written(Assessment assessment) throws IOException {
        return read(write(assessment, new SpokenKeys()));
    }

    private Path write(Assessment assessment, Sentences sentences) {
        Path file = folder.resolve("findings.xlsx");
        try (var workbook = new FindingsWorkbook(file, new Presentation(sentences), SOURCES)) {
            workbook.accept(assessment);
        }
        return file;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Row row(XSSFWorkbook workbook, String sheet, int row) {
        return workbook.getSheet("paper.sheet." + sheet).getRow(row);
    }

    private static Row find(XSSFWorkbook workbook, String sheet, String heading, String value) {
        Sheet rows = workbook.getSheet("paper.sheet." + sheet);
        return Stream.iterate(1, at -> at + 1)
                .limit(rows.getLastRowNum())
                .map(rows::getRow)
                .filter(row -> cell(row, heading).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Row row, String heading) {
        return WorkbookText.text(row.getCell(column(row, heading)));
    }

    private static int column(Row row, String heading) {
        Row headings = row.getSheet().getRow(0);
        for (int at = 0; at < headings.getLastCellNum(); at++) {
            if (headings.getCell(at).getStringCellValue().equals("paper.column." + heading)) {
                return at;
            }
        }
        throw new IllegalArgumentException(heading);
    }

    /** First cell of the row that a cell leads to. */
    private static String target(XSSFWorkbook workbook, Row row, String heading) {
        var reference = new CellReference(
                row.getCell(column(row, heading)).getHyperlink().getAddress());
        Sheet sheet = workbook.getSheet(reference.getSheetName());
        return WorkbookText.text(sheet.getRow(reference.getRow()).getCell(0));
    }

    private static final Citations SOURCES = new Citations() {
        @Override
        public Optional<Clauses.Clause> clause(String id) {
            return Optional.of(new Clauses.Clause(id, "act", "place", "asks " + id, Optional.empty()));
        }

        @Override
        public Map<RowReference, org.cbamchecker.tables.Row.Validity> rows(Collection<RowReference> references) {
            var known = new org.cbamchecker.tables.Row.Validity(
                    Period.ALWAYS, Period.ofYear(2026), "the publication", LocalDate.of(2026, 11, 20));
            return Map.of(SampleAssessment.MARK_UP, known);
        }
    };
}
