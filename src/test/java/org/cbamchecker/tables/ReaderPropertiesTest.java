package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/** Whatever is done to a workbook, the reader answers; and no row goes missing without an error. */
class ReaderPropertiesTest {
    /** A change of one cell. */
    record Change(int row, int column, String what, Consumer<XSSFCell> act) {
        @Override
        public String toString() {
            return Place.cellName(row, column) + " " + what;
        }
    }

    @Property(tries = 150)
    void no_row_goes_missing_without_an_error(@ForAll("changes") @Size(min = 1, max = 6) List<Change> changes)
            throws IOException {
        inFolder(folder -> {
            Path file = SampleTable.write(folder);
            SampleTable.alter(
                    file,
                    workbook -> changes.forEach(change -> {
                        var sheet = workbook.getSheet("Rules");
                        var found = sheet.getRow(change.row());
                        var row = found == null ? sheet.createRow(change.row()) : found;
                        var cell = row.getCell(change.column());
                        change.act().accept(cell == null ? row.createCell(change.column()) : cell);
                    }));
            SampleTable.Read read = SampleTable.read(file);
            if (read.errors().isEmpty()) {
                assertThat(read.table().rows()).hasSize(SampleTable.rows().size());
            } else {
                assertThat(read.faults())
                        .allSatisfy(fault -> assertThat(fault.values()).containsKey("read"));
            }
        });
    }

    @Property(tries = 150)
    void bytes_that_were_tampered_with_never_throw(
            @ForAll @IntRange(max = 100_000) int at, @ForAll byte value, @ForAll @IntRange(max = 8) int more)
            throws IOException {
        inFolder(folder -> {
            Path file = SampleTable.write(folder);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i <= more; i++) {
                bytes[(at + i * 37) % bytes.length] ^= value;
            }
            Files.write(file, bytes);
            Diagnostics sink = new Diagnostics();
            Table table = WorkbookReader.readFiles(SampleTable.schema(), List.of(file), sink);
            assertThat(sink.hasErrors()
                            || table.rows().size() == SampleTable.rows().size())
                    .isTrue();
        });
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        int columns = WorkbookWriter.headings(SampleTable.schema()).size();
        Arbitrary<Integer> rows = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, columns + 1);
        Arbitrary<Change> change = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(ReaderPropertiesTest::text),
                Arbitraries.of("*", "none", "7202", "TR", "2026-01-01", "1.5", "1,5", " ", "\u00A0", ";")
                        .map(ReaderPropertiesTest::text),
                Arbitraries.doubles().map(number -> of(number.toString(), cell -> cell.setCellValue(number))),
                Arbitraries.of(true, false).map(flag -> of(flag.toString(), cell -> cell.setCellValue(flag))),
                Arbitraries.of(FormulaError.DIV0, FormulaError.NA)
                        .map(error -> of(error.toString(), cell -> cell.setCellErrorValue(error))),
                Arbitraries.just(of("blank", XSSFCell::setBlank)),
                Arbitraries.just(of("formula", cell -> cell.setCellFormula("1/0"))));
        return Combinators.combine(rows, places, change)
                .as((row, column, one) -> new Change(row, column, one.what(), one.act()))
                .list();
    }

    private static Change text(String text) {
        return of("\"" + text + "\"", cell -> cell.setCellValue(text));
    }

    private static Change of(String what, Consumer<XSSFCell> act) {
        return new Change(0, 0, what, act);
    }

    private interface InFolder {
        void run(Path folder) throws IOException;
    }

    private static void inFolder(InFolder body) throws IOException {
        Path folder = Files.createTempDirectory("reader");
        try {
            body.run(folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    @Property(tries = 300)
    void the_nearest_word_is_one_of_the_words(@ForAll String written, @ForAll @Size(max = 5) List<String> words) {
        assertThat(NearestWord.of(written, words)).matches(word -> word.isEmpty() || words.contains(word.get()));
    }

    @Property(tries = 300)
    void cell_names_are_read_back(
            @ForAll @IntRange(max = 1_048_575) int row, @ForAll @IntRange(max = 16_383) int column) {
        String name = Place.cellName(row, column);
        assertThat(CellRange.parse(name)).isEqualTo(new CellRange(row + 1, column, row + 1, column));
        assertThat(IntStream.range(0, name.length()).allMatch(i -> name.charAt(i) < 0x7F))
                .isTrue();
    }
}
