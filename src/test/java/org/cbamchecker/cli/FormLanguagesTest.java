package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form in Traditional Chinese: written, filled in, and read whatever language the answer is given in. */
class FormLanguagesTest {
    @TempDir
    Path folder;

    @Test
    void the_empty_form_has_the_headings_choices_and_explanations_of_the_language() throws IOException {
        Cli.in(folder).run("template", "--language", "zh-Hant", "--out", "form.xlsx");
        try (XSSFWorkbook form = open("form.xlsx")) {
            Sheet lines = form.getSheet("進口明細");
            assertThat(headings(lines)).contains("MRN", "項次", "進口商EORI", "CN編碼", "淨重 (kg)", "代理方式");
            assertThat(lines.getDataValidations()).anySatisfy(choice -> assertThat(
                            choice.getValidationConstraint().getExplicitListValues())
                    .containsExactly("無", "直接", "間接"));
            assertThat(form.getSheet("填寫說明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("工作表");
        }
    }

    @Test
    void a_form_filled_in_in_chinese_is_understood_in_every_language() throws IOException {
        Cli cli = Cli.in(folder);
        cli.run("template", "--language", "zh-Hant", "--out", "form.xlsx");
        try (XSSFWorkbook form = open("form.xlsx")) {
            fill(form.getSheet("提交資料"), Map.of("年度", "2026", "提交資料名稱", "秋季"));
            fill(form.getSheet("進口商"), Map.of("進口商EORI", "DE1234567890", "名稱", "範例公司", "設立國", "DE", "授權狀態", "已授權"));
            fill(
                    form.getSheet("進口明細"),
                    Map.of(
                            "明細識別碼", "L1",
                            "MRN", "26DE1",
                            "項次", "1",
                            "進口商EORI", "DE1234567890",
                            "受理日", "2026-02-05",
                            "通關程序", "6123",
                            "CN編碼", "73181542",
                            "原產國", "TW",
                            "淨重 (kg)", "62300",
                            "復運進口貨品", "是"));
            try (OutputStream out = Files.newOutputStream(folder.resolve("form.xlsx"))) {
                form.write(out);
            }
        }

        var english = cli.run("check", "form.xlsx", "--out", "en");
        var chinese = cli.run("check", "form.xlsx", "--out", "zh", "--language", "zh-Hant");

        assertThat(english.err()).isEmpty();
        assertThat(chinese.err()).isEmpty();
        assertThat(english.out()).contains("RETURNED-GOODS", "returned goods");
        assertThat(chinese.out()).contains("RETURNED-GOODS", "復運進口貨品");
        assertThat(chinese.code()).isEqualTo(english.code());
    }

    @Test
    void faults_name_columns_of_the_form_in_the_language() throws IOException {
        Cli cli = Cli.in(folder);
        cli.write(
                "lines.csv",
                "MRN,Item number,Importer EORI,Date of acceptance,CN code\n"
                        + "26DE1,1,DE1234567890,2026-02-05,73181542\n");

        String told = cli.run("check", "lines.csv", "--language", "zh-Hant").err();

        assertThat(told).contains("欄標題為「原產國」", "欄標題為「淨重 (kg)」");
    }

    private XSSFWorkbook open(String name) throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(name))) {
            return new XSSFWorkbook(file);
        }
    }

    private static List<String> headings(Sheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static void fill(Sheet sheet, Map<String, String> entries) {
        Row row = sheet.createRow(1);
        entries.forEach((heading, entry) ->
                row.createCell(headings(sheet).indexOf(heading)).setCellValue(entry));
    }
}
