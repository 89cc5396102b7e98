package org.cbamchecker.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {
    private static final List<Column<Cell>> ONE_COLUMN = List.of(new Column<>("Heading", 20, Look.TEXT, cell -> cell));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx"})
    void text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        XSSFCell cell = written(Cell.text(text)).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .as("so that it stays text when somebody edits the cell")
                .isTrue();
    }

    @Test
    void text_is_kept_letter_by_letter() throws IOException {
        String text = "a < b & \"c\" > 'd' 鋼 𠮷 _x0041_ _ é";

        assertThat(written(Cell.text(text)).getRow(1).getCell(0).getStringCellValue())
                .isEqualTo(text);
    }

    @Test
    void what_xml_cannot_hold_is_replaced_and_not_dropped() throws IOException {
        assertThat(written(Cell.text("a\u0000b\uD800c")).getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void numbers_of_fifteen_digits_are_exact_and_longer_ones_are_counted() throws IOException {
        assertThat(raw(Cell.number(new BigDecimal("187635.140")))).isEqualTo("187635.14");
        assertThat(raw(Cell.number(new BigDecimal("123456789012.345")))).isEqualTo("123456789012.345");
        assertThat(raw(Cell.number(new BigDecimal("215.0095882409772397")))).isEqualTo("215.009588240977");

        WorkbookFile.Losses losses = losses(table -> {
            table.add(Cell.number(new BigDecimal("123456789012.345")));
            table.add(Cell.number(new BigDecimal("215.0095882409772397")));
        });
        assertThat(losses.shortened()).isEqualTo(1);
    }

    private String raw(Cell cell) throws IOException {
        return written(cell).getRow(1).getCell(0).getRawValue();
    }

    @Test
    void a_day_is_a_day() throws IOException {
        XSSFCell cell = written(
                        List.of(new Column<>("Day", 12, Look.DAY, day -> day)), Cell.day(LocalDate.of(2026, 2, 28)))
                .getRow(1)
                .getCell(0);

        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
    }

    @Test
    void headings_stay_in_view_are_repeated_on_paper_and_filter() throws IOException {
        XSSFSheet sheet = written(Cell.text("x"));

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A2");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getPageOrder()).isEqualTo(PageOrder.DOWN_THEN_OVER);
    }

    @Test
    void a_full_table_is_continued_on_another_sheet_right_behind() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var workbook = new WorkbookFile(file, 3)) {
            TableSheet<Cell> first = workbook.table("Rows", ONE_COLUMN, 0, Paper.A4_LANDSCAPE);
            workbook.table("Other", ONE_COLUMN, 0, Paper.A4_LANDSCAPE);
            first.add(Cell.text("1"));
            first.add(Cell.text("2"));
            Place third = first.next();
            assertThat(third).isEqualTo(new Place("Rows 2", 2));
            assertThat(first.add(Cell.text("3"))).isEqualTo(third);
            assertThat(first.rows()).isEqualTo(3);
            workbook.finish("title", "maker");
        }

        try (XSSFWorkbook read = read(file)) {
            assertThat(names(read)).containsExactly("Rows", "Rows 2", "Other");
            assertThat(read.getSheet("Rows 2").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Heading");
            assertThat(read.getSheet("Rows 2").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("3");
        }
    }

    @Test
    void a_link_may_lead_to_what_is_written_later() throws IOException {
        Path file = folder.resolve("book.xlsx");
        Place[] later = new Place[1];
        try (var workbook = new WorkbookFile(file)) {
            TableSheet<Cell> first = workbook.table("Rows", ONE_COLUMN, 0, Paper.A4_LANDSCAPE);
            first.add(Cell.text("x").to(() -> later[0]));
            TableSheet<Cell> second = workbook.table("It's later", ONE_COLUMN, 0, Paper.A4_LANDSCAPE);
            later[0] = second.add(Cell.text("y"));
            workbook.finish("title", "maker");
        }

        try (XSSFWorkbook read = read(file)) {
            assertThat(read.getSheet("Rows").getRow(1).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'It''s later'!A2");
        }
    }

    @Test
    void links_beyond_those_that_excel_keeps_are_left_out_and_counted() throws IOException {
        int excelKeeps = 65_530;
        WorkbookFile.Losses losses = losses(table -> {
            for (int row = 0; row <= excelKeeps; row++) {
                table.add(Cell.text("x").to(new Place("Rows", 1)));
            }
        });
        assertThat(losses.unlinked()).isEqualTo(1);
    }

    @Test
    void text_longer_than_a_cell_is_cut_visibly() throws IOException {
        XSSFCell cell = written(Cell.text("x".repeat(40_000))).getRow(1).getCell(0);

        assertThat(cell.getStringCellValue()).hasSize(32_767).endsWith("x …");
        assertThat(losses(table -> table.add(Cell.text("x".repeat(40_000)))).cut())
                .isEqualTo(1);
    }

    @Test
    void names_of_sheets_are_made_acceptable_and_unique() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var workbook = new WorkbookFile(file)) {
            for (String name : List.of("a/b", "A b", "'quoted'", "", "far too long a name for any sheet of Excel")) {
                workbook.table(name, ONE_COLUMN, 0, Paper.A4_LANDSCAPE);
            }
            workbook.finish("title", "maker");
        }

        try (XSSFWorkbook read = read(file)) {
            assertThat(names(read)).containsExactly("a b", "A b.2", "quoted", "1", "far too long a name for any");
        }
    }

    @Test
    void the_same_content_is_the_same_file_in_every_time_zone() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        byte[] here = bytes();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private byte[] bytes() throws IOException {
        Path file = folder.resolve("book.xlsx");
        write(file, ONE_COLUMN, table -> table.add(Cell.text("x")));
        return Files.readAllBytes(file);
    }

    @Test
    void nothing_but_the_workbook_is_left_behind() throws IOException {
        written(Cell.text("x"));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("book.xlsx");
        }
    }

    @Test
    void a_workbook_that_is_broken_off_leaves_nothing_at_all() throws IOException {
        try (var workbook = new WorkbookFile(folder.resolve("book.xlsx"))) {
            workbook.table("Rows", ONE_COLUMN, 0, Paper.A4_LANDSCAPE).add(Cell.text("x"));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void rows_are_as_high_as_their_words_need() throws IOException {
        List<Column<Cell>> wrapped = List.of(new Column<>("Heading", 12, Look.WRAPPED, cell -> cell));

        float latin =
                written(wrapped, Cell.text("one two three four")).getRow(1).getHeightInPoints();
        float chinese = written(wrapped, Cell.text("一二三四五六七八九十")).getRow(1).getHeightInPoints();
        float oneLine = written(wrapped, Cell.text("one two")).getRow(1).getHeightInPoints();
        float oneWord = written(wrapped, Cell.text("x".repeat(25))).getRow(1).getHeightInPoints();

        assertThat(oneLine).isEqualTo(15);
        assertThat(latin).isEqualTo(28);
        assertThat(chinese).isEqualTo(34);
        assertThat(oneWord).isEqualTo(41);
    }

    private XSSFSheet written(Cell cell) throws IOException {
        return written(ONE_COLUMN, cell);
    }

    private XSSFSheet written(List<Column<Cell>> columns, Cell cell) throws IOException {
        Path file = folder.resolve("book.xlsx");
        write(file, columns, table -> table.add(cell));
        try (XSSFWorkbook read = read(file)) {
            return read.getSheetAt(0);
        }
    }

    private static WorkbookFile.Losses write(Path file, List<Column<Cell>> columns, Consumer<TableSheet<Cell>> rows) {
        try (var workbook = new WorkbookFile(file)) {
            rows.accept(workbook.table("Rows", columns, 0, Paper.A4_LANDSCAPE));
            workbook.finish("title", "maker");
            return workbook.losses();
        }
    }

    private WorkbookFile.Losses losses(Consumer<TableSheet<Cell>> rows) {
        return write(folder.resolve("book.xlsx"), ONE_COLUMN, rows);
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return Stream.iterate(0, at -> at + 1)
                .limit(workbook.getNumberOfSheets())
                .map(workbook::getSheetName)
                .toList();
    }
}
