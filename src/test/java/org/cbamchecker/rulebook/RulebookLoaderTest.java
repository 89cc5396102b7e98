package org.cbamchecker.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.cbamchecker.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookLoaderTest {
    @TempDir
    private Path folder;

    private SampleRulebook sample;

    @BeforeEach
    void a_sound_rulebook() {
        sample = new SampleRulebook(folder);
    }

    @Test
    void a_sound_rulebook_is_ready_without_a_warning() {
        Loaded.Ready ready = sample.ready();
        assertThat(ready.warnings()).isEmpty();
        assertThat(ready.rulebook().tables().keySet()).containsExactly("sample", "messages");
        assertThat(ready.rulebook().table("sample").rows()).hasSize(2);
        assertThat(ready.rulebook().rules()).containsExactly(new RuleSource("article-02.drl", "rule \"a\"\nend\n"));
        assertThat(ready.rulebook().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void faults_of_every_file_are_told_at_once() throws IOException {
        Files.delete(sample.location.rulesFolder().resolve("article-02.drl"));
        Files.writeString(sample.workbook("sample"), "CN code\n7202\n");
        SampleRulebook.spoil(
                sample.workbook("messages"),
                workbook -> workbook.getSheet("Values").getRow(1).getCell(0).setBlank());
        assertThat(sample.refusal()).containsExactly("FILE-MISSING", "FILE-IS-TEXT", "CELL-BLANK");
    }

    @Test
    void a_refusal_brings_the_sentences_to_tell_it_with() throws IOException {
        Files.delete(sample.workbook("sample"));
        Loaded loaded = new RulebookLoader().load(sample.location);
        assertThat(loaded).isInstanceOfSatisfying(Loaded.Refused.class, refused -> assertThat(
                        refused.phrases().usual().has("greeting"))
                .isTrue());
    }

    @Test
    void a_folder_without_a_manifest_is_refused() throws IOException {
        Files.delete(sample.location.manifest());
        assertThat(sample.refusal()).containsExactly("FILE-MISSING");
    }

    @Test
    void a_rule_file_in_another_encoding_is_refused() throws IOException {
        Files.write(
                sample.location.rulesFolder().resolve("article-02.drl"), "§ 2".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sample.refusal()).containsExactly("RULE-FILE-UNREADABLE");
    }

    @Test
    void files_the_manifest_does_not_name_are_worth_a_warning() throws IOException {
        Files.copy(sample.workbook("sample"), sample.workbook("copy-of-sample"));
        Files.writeString(sample.location.rulesFolder().resolve("article-99.drl"), "");
        Files.writeString(sample.location.tablesFolder().resolve("~$sample.xlsx"), "lock");
        assertThat(sample.ready().warnings().stream().map(Diagnostic::code))
                .containsExactly("FILE-NOT-IN-MANIFEST", "FILE-NOT-IN-MANIFEST");
    }

    @Test
    void looks_and_formats_and_line_ends_do_not_change_the_digest() {
        String digest = sample.ready().rulebook().digest();
        SampleRulebook.spoil(sample.workbook("sample"), workbook -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor(IndexedColors.RED.index);
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.000"));
            workbook.getSheet("Rules").getRow(1).getCell(1).setCellStyle(style);
            workbook.getSheet("Rules").setColumnWidth(0, 9_000);
            workbook.getSheet("Notes").createRow(7).createCell(0).setCellValue("seen by me");
        });
        sample.article("rule \"a\"\r\nend\r\n");
        sample.manifest("# a comment\n" + SampleRulebook.MANIFEST);
        assertThat(sample.ready().rulebook().digest()).isEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({
        "0,7203",
        "0,*",
        "1,12.6",
        "2,no",
        "3,2026-03-16",
        "4,a",
        "5,R9",
        "6,Art. 3",
        "7,Other",
        "8,2026-11-02",
        "9,2023-05-18",
        "10,2030-01-01",
        "11,2025-01-01",
        "12,2030-01-01",
    })
    void every_word_number_and_day_changes_the_digest(int position, String text) {
        String digest = sample.ready().rulebook().digest();
        sample.table("sample", SampleRulebook.rowsWith(position, text));
        assertThat(sample.ready().rulebook().digest()).isNotEqualTo(digest);
    }

    @Test
    void the_order_of_rows_changes_the_digest() {
        String digest = sample.ready().rulebook().digest();
        sample.table("sample", java.util.List.of(SampleRulebook.ROWS.get(1), SampleRulebook.ROWS.get(0)));
        assertThat(sample.ready().rulebook().digest()).isNotEqualTo(digest);
    }

    @Test
    void an_article_and_the_manifest_change_the_digest() {
        String digest = sample.ready().rulebook().digest();
        sample.article("rule \"b\"\nend\n");
        String second = sample.ready().rulebook().digest();
        sample.manifest(SampleRulebook.MANIFEST.replace("at-most", "below"));
        assertThat(sample.ready().rulebook().digest()).isNotEqualTo(second);
        assertThat(second).isNotEqualTo(digest);
    }
}
