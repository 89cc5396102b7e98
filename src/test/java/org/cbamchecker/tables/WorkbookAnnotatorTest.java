package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.WorkbookAnnotator.Heads;
import org.cbamchecker.tables.WorkbookAnnotator.Mark;
import org.cbamchecker.tables.WorkbookAnnotator.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookAnnotatorTest {
    private static final Heads HEADS = new Heads("Two remarks", List.of("Where", "Code", "Remark"));
    private static final Mark DOUBT = mark("B3", Tone.DOUBT, "ONE", "A doubt");
    private static final Mark FAULT = mark("B3", Tone.FAULT, "TWO", "A fault");
    private static final Mark OF_FILE =
            new Mark(Place.ofFile(SampleTable.FILE), Tone.FAULT, List.of("THREE", "The file"));

    @TempDir
    private Path folder;

    private static Mark mark(String cell, Tone tone, String... words) {
        return new Mark(new Place(SampleTable.FILE, "Rules", cell, "Origin"), tone, List.of(words));
    }

    @Test
    void a_marked_cell_is_coloured_by_the_heaviest_and_tells_everything() throws IOException {
        try (XSSFWorkbook copy = opened(annotated(List.of(DOUBT, FAULT)))) {
            XSSFCell cell = copy.getSheet("Rules").getRow(2).getCell(1);
            assertThat(cell.getStringCellValue()).isEqualTo("*");
            assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FFFFC7CE");
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("ONE\nA doubt\n\nTWO\nA fault");
            assertThat(copy.getSheet("Rules").getRow(2).getCell(2).getCellComment())
                    .isNull();
        }
    }

    @Test
    void the_first_sheet_lists_every_mark_with_a_link_to_its_cell() throws IOException {
        try (XSSFWorkbook copy = opened(annotated(List.of(DOUBT, OF_FILE)))) {
            XSSFSheet list = copy.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("Remarks");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Two remarks");
            assertThat(list.getRow(3).getCell(0).getHyperlink().getLocation()).isEqualTo("'Rules'!B3");
            assertThat(list.getRow(3).getCell(2).getStringCellValue()).isEqualTo("A doubt");
            assertThat(list.getRow(4).getCell(0).getStringCellValue()).isEqualTo(SampleTable.FILE);
            assertThat(list.getRow(4).getCell(0).getHyperlink()).isNull();
        }
    }

    @Test
    void a_copy_can_be_read_in_place_of_its_original() throws IOException {
        Path copy = annotated(List.of(DOUBT, OF_FILE));
        Path original = SampleTable.write(folder);
        assertThat(SampleTable.read(copy).faults()).isEmpty();
        assertThat(SampleTable.read(copy).table().rows())
                .isEqualTo(SampleTable.read(original).table().rows());
    }

    @Test
    void what_an_earlier_examination_marked_is_replaced() throws IOException {
        Path once = annotated(List.of(DOUBT));
        Path again = Files.createDirectory(folder.resolve("again")).resolve(SampleTable.FILE);
        WorkbookAnnotator.annotate(once, List.of(mark("A2", Tone.FAULT, "FOUR", "Another")), HEADS, again);
        try (XSSFWorkbook copy = opened(again)) {
            XSSFSheet rules = copy.getSheet("Rules");
            assertThat(rules.getCellComments()).hasSize(1);
            assertThat(rules.getRow(2)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo(rules.getRow(1)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex());
            assertThat(copy.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void the_same_marks_are_the_same_file() throws IOException {
        byte[] once = Files.readAllBytes(annotated(List.of(DOUBT, FAULT)));
        assertThat(Files.readAllBytes(annotated(List.of(DOUBT, FAULT)))).isEqualTo(once);
    }

    @Test
    void a_blank_cell_can_be_marked() throws IOException {
        try (XSSFWorkbook copy = opened(annotated(List.of(mark("Z9", Tone.DOUBT, "FIVE", "Nothing here"))))) {
            assertThat(copy.getSheet("Rules").getRow(8).getCell(25).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void what_may_not_be_opened_is_not_opened() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        Path copy = folder.resolve("copy.xlsx");
        assertThat(WorkbookAnnotator.annotate(text, List.of(OF_FILE), HEADS, copy))
                .isFalse();
        assertThat(copy).doesNotExist();
    }

    private Path annotated(List<Mark> marks) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Path copy = copies.resolve(SampleTable.FILE);
        assertThat(WorkbookAnnotator.annotate(SampleTable.write(folder), marks, HEADS, copy))
                .isTrue();
        return copy;
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
