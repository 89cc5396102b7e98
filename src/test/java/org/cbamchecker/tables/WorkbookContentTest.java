package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything that stands in a workbook is read, and written again as it was. */
class WorkbookContentTest {
    private static final RulebookLocation SHIPPED =
            new RulebookLocation(Path.of("rules/eu-cbam"), Path.of("decision-tables/eu-cbam"));

    private static final Map<String, String> NORWAY = Map.of(
            CompanionSheet.CASE,
            "Norway is exempt",
            CompanionSheet.LAW_DATE,
            "2026-03-01",
            CompanionSheet.IMPORT_DATE,
            "2026-03-01",
            "Given Origin",
            "NO",
            CompanionSheet.EXPECTED_ROW,
            "origin-NO");

    private static final Map<String, String> WAIVER = Map.of(
            CompanionSheet.WAIVER,
            "one-digit",
            CompanionSheet.DIAGNOSTIC,
            "TABLE-NEAR-DUPLICATE",
            CompanionSheet.ROWS,
            "*",
            CompanionSheet.EXPIRES_ON,
            "2027-12-31",
            CompanionSheet.BECAUSE,
            "Both codes are in the act.");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> a_shipped_workbook_is_in_the_usual_form() {
        return RulebookLoader.manifest(SHIPPED, new Diagnostics()).orElseThrow().tables().stream()
                .flatMap(schema -> schema.workbooks().stream()
                        .map(name -> DynamicTest.dynamicTest(
                                name,
                                () -> comesBackAsItWas(
                                        schema, SHIPPED.tablesFolder().resolve(name)))));
    }

    private void comesBackAsItWas(TableSchema schema, Path shipped) throws IOException {
        Diagnostics faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(schema, shipped, faults);
        assertThat(faults.list()).filteredOn(Diagnostic::isError).isEmpty();
        Path again = folder.resolve(shipped.getFileName());
        WorkbookWriter.write(content, again);
        assertThat(Files.mismatch(shipped, again))
                .as("bytes of a workbook nobody has touched; cbam tables format brings it back into form")
                .isEqualTo(-1);
    }

    @Test
    void cases_and_waivers_come_back_at_their_cells() throws IOException {
        Path file = write(Map.of(
                CompanionSheet.TESTS,
                List.of(row(CompanionSheet.TESTS, NORWAY)),
                CompanionSheet.WAIVERS,
                List.of(row(CompanionSheet.WAIVERS, WAIVER))));
        Diagnostics faults = new Diagnostics();
        WorkbookContent read = WorkbookReader.readContent(SampleTable.schema(), file, faults);
        assertThat(faults.list()).isEmpty();
        Row norway = read.beside(CompanionSheet.TESTS).get(0);
        assertThat(norway.text("Given Origin")).isEqualTo("NO");
        assertThat(read.place(norway, "Given Origin"))
                .isEqualTo(new Place(SampleTable.FILE, "Tests", "E2", "Given Origin"));
        Row waiver = read.beside(CompanionSheet.WAIVERS).get(0);
        assertThat(waiver.day(CompanionSheet.EXPIRES_ON)).contains(LocalDate.of(2027, 12, 31));
        assertThat(read.notes()).containsExactly("How to edit");
    }

    @Test
    void a_slip_in_a_case_is_found_at_its_cell() throws IOException {
        Map<String, String> named = new HashMap<>(NORWAY);
        named.put("Given Origin", "Norway");
        Path file = write(Map.of(
                CompanionSheet.TESTS, List.of(row(CompanionSheet.TESTS, NORWAY), row(CompanionSheet.TESTS, named))));
        Diagnostics faults = new Diagnostics();
        WorkbookReader.readContent(SampleTable.schema(), file, faults);
        assertThat(faults.list())
                .extracting(Diagnostic::code, fault -> fault.place().sheet(), fault -> fault.place()
                        .cell())
                .containsExactly(tuple("CELL-COUNTRY", "Tests", "E3"));
    }

    @Test
    void two_cases_of_one_name_are_refused() throws IOException {
        Row norway = row(CompanionSheet.TESTS, NORWAY);
        Path file = write(Map.of(CompanionSheet.TESTS, List.of(norway, norway)));
        Diagnostics faults = new Diagnostics();
        WorkbookReader.readContent(SampleTable.schema(), file, faults);
        assertThat(faults.list()).extracting(Diagnostic::code).containsExactly("ROW-ID-TWICE");
    }

    private Path write(Map<CompanionSheet, List<Row>> beside) throws IOException {
        Path file = folder.resolve(SampleTable.FILE);
        TableSchema schema = SampleTable.schema();
        WorkbookWriter.write(
                new WorkbookContent(schema, SampleTable.FILE, List.of(), beside, List.of("How to edit"), Map.of()),
                file);
        return file;
    }

    private static Row row(CompanionSheet sheet, Map<String, String> texts) {
        TableSchema schema = sheet.schemaFor(SampleTable.schema());
        List<Cell> cells = schema.columns().stream()
                .map(column -> texts.getOrDefault(column.heading(), ""))
                .map(text -> text.isEmpty() ? Cell.BLANK : new Cell.Text(text))
                .toList();
        RowReference reference = new RowReference("sample", SampleTable.FILE, schema.sheet(), 2, "", "");
        return new Row(schema, reference, Row.Validity.UNDATED, cells);
    }
}
