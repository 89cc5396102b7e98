package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample as LibreOffice 7.4 saved it after somebody added a fourth row below the marked range, typed a date and a
 * percentage into it, gave all rows of the sheet another height and colour, and wrote a comment.
 */
class LibreOfficeTest {
    private static final Path SAVED = Path.of("src/test/resources/libreoffice", SampleTable.FILE);

    /** What was typed over the copy of the first row, by position. */
    private static final Map<Integer, String> TYPED =
            Map.of(0, "7203", 3, "99.95", 7, "0.075", 8, "2027-09-30", 11, "R4", 14, "2026-11-21");

    @TempDir
    Path folder;

    @Test
    void every_row_and_every_sheet_is_read() {
        var faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(SampleTable.schema(), SAVED, faults);
        assertThat(faults.list()).isEmpty();
        assertThat(content.rows()).extracting(row -> row.reference().id()).containsExactly("R1", "R2", "R3", "R4");
        assertThat(content.layouts()).containsOnlyKeys("Rules", "Tests", "Impossible", "Waivers");
        assertThat(content.notes()).containsExactly("How to edit");
    }

    @Test
    void brought_back_into_the_usual_form_it_is_what_the_checker_would_have_written() throws IOException {
        List<String> fourth = new ArrayList<>(SampleTable.rows().get(0));
        TYPED.forEach(fourth::set);
        List<List<String>> rows = new ArrayList<>(SampleTable.rows());
        rows.add(fourth);
        Path usual = SampleTable.write(folder, rows);

        Path again = folder.resolve("again.xlsx");
        WorkbookWriter.write(WorkbookReader.readContent(SampleTable.schema(), SAVED, new Diagnostics()), again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(usual));
    }
}
