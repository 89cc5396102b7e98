package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookGuardTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_sound_workbook() {
        file = SampleTable.write(folder);
    }

    @Test
    void a_sound_workbook_passes() {
        assertThat(codes(file)).isEmpty();
    }

    @Test
    void a_hyperlink_to_a_source_passes() {
        SampleTable.alter(file, workbook -> {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://data.europa.eu/eli/reg/2023/956/oj");
            SampleTable.cell(workbook, 2, "Note").setHyperlink(link);
        });
        assertThat(codes(file)).isEmpty();
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(codes(folder.resolve("absent.xlsx"))).containsExactly("FILE-MISSING");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(codes(Files.write(file, new byte[0]))).containsExactly("FILE-EMPTY");
    }

    @Test
    void a_csv_file_under_another_name_is_told_apart() throws IOException {
        assertThat(codes(Files.writeString(file, "CN code,Origin\n7202,TR\n"))).containsExactly("FILE-IS-TEXT");
    }

    @Test
    void bytes_of_no_known_kind_are_refused() throws IOException {
        assertThat(codes(Files.write(file, new byte[] {1, 2, 3, 0, 5}))).containsExactly("FILE-UNKNOWN-KIND");
    }

    @Test
    void an_old_excel_file_is_told_apart() throws IOException {
        try (var old = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            old.createSheet("Rules");
            old.write(out);
        }
        assertThat(codes(file)).containsExactly("FILE-OLD-EXCEL");
    }

    @Test
    void an_encrypted_workbook_is_told_apart() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        try (var package_ = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(package_)) {
                data.write(sound);
            }
            package_.writeFilesystem(out);
        }
        assertThat(codes(file)).containsExactly("FILE-ENCRYPTED");
    }

    @Test
    void half_a_workbook_is_damaged() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));
        assertThat(codes(file)).containsExactly("WORKBOOK-DAMAGED");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin,WORKBOOK-MACRO",
        "xl/macrosheets/sheet1.xml,WORKBOOK-MACRO",
        "xl/embeddings/oleObject1.bin,WORKBOOK-EMBEDDED-OBJECT",
        "xl/activeX/activeX1.xml,WORKBOOK-EMBEDDED-OBJECT",
        "xl/connections.xml,WORKBOOK-CONNECTION",
        "xl/queryTables/queryTable1.xml,WORKBOOK-CONNECTION",
        "xl/externalLinks/externalLink1.xml,WORKBOOK-EXTERNAL-LINK",
    })
    void forbidden_parts_are_refused(String part, String code) {
        assertThat(codes(SampleTable.putParts(file, Map.of(part, "<x/>")))).containsExactly(code);
    }

    @Test
    void a_link_to_another_program_is_told_apart() {
        String dde = "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>";
        SampleTable.putParts(file, Map.of("xl/externalLinks/externalLink1.xml", dde));
        assertThat(codes(file)).containsExactly("WORKBOOK-EXTERNAL-LINK", "WORKBOOK-DDE");
    }

    @Test
    void a_query_kept_as_custom_xml_is_refused() {
        SampleTable.putParts(file, Map.of("customXml/item1.xml", "<DataMashup>AAAA</DataMashup>"));
        assertThat(codes(file)).containsExactly("WORKBOOK-CONNECTION");
    }

    @Test
    void a_macro_content_type_is_refused_under_any_name() {
        String types = SampleTable.part(file, "[Content_Types].xml")
                .replace("spreadsheetml.sheet.main+xml", "x")
                .replace(
                        "application/vnd.openxmlformats-officedocument.x",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        SampleTable.putParts(file, Map.of("[Content_Types].xml", types));
        assertThat(codes(file)).containsExactly("WORKBOOK-MACRO");
    }

    @Test
    void the_ending_of_a_macro_workbook_is_refused() throws IOException {
        assertThat(codes(Files.move(file, folder.resolve("SAMPLE.XLSM")))).containsExactly("WORKBOOK-MACRO");
    }

    @Test
    void something_fetched_from_elsewhere_is_refused() {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://x/attachedTemplate\" Target=\"http://x/y\""
                + " TargetMode=\"External\"/></Relationships>";
        SampleTable.putParts(file, Map.of("xl/worksheets/_rels/sheet2.xml.rels", relations));
        assertThat(codes(file)).containsExactly("WORKBOOK-EXTERNAL-LINK");
    }

    @Test
    void a_document_type_is_refused_before_it_is_read() {
        String sheet = SampleTable.part(file, "xl/worksheets/sheet1.xml");
        String bomb = sheet.replaceFirst("<worksheet", "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet");
        SampleTable.putParts(file, Map.of("xl/worksheets/sheet1.xml", bomb));
        assertThat(codes(file)).containsExactly("WORKBOOK-DOCUMENT-TYPE");
    }

    @Test
    void an_encoding_that_could_hide_a_document_type_is_refused() throws IOException {
        byte[] wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>".getBytes(StandardCharsets.UTF_16);
        String asLatin = new String(wide, StandardCharsets.ISO_8859_1);
        SampleTable.putParts(file, Map.of("docProps/odd.xml", asLatin));
        assertThat(codes(file)).containsExactly("WORKBOOK-ENCODING");
    }

    @Test
    void hidden_and_deeply_hidden_sheets_are_refused_together() {
        SampleTable.alter(file, workbook -> {
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(codes(file)).containsExactly("SHEET-HIDDEN", "SHEET-VERY-HIDDEN");
    }

    @Test
    void a_package_without_a_workbook_is_told_apart() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(codes(file)).containsExactly("FILE-OTHER-PACKAGE");
    }

    @Test
    void a_binary_workbook_is_told_apart() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.bin"));
        }
        assertThat(codes(file)).containsExactly("FILE-BINARY-WORKBOOK");
    }

    @Test
    void a_zip_bomb_is_refused_with_its_limit() {
        SampleTable.putParts(file, Map.of("xl/media/bomb.bin", "0".repeat(5 << 20)));
        Diagnostic fault = faults(file, WorkbookLimits.USUAL).get(0);
        assertThat(fault.code()).isEqualTo("WORKBOOK-PACKED-TOO-TIGHT");
        assertThat(fault.values()).containsEntry("allowed", "100").containsEntry("read", "xl/media/bomb.bin");
    }

    @ParameterizedTest
    @CsvSource({
        "100,1000,1000000,1000000,FILE-TOO-LARGE",
        "1000000,3,1000000,1000000,WORKBOOK-TOO-MANY-PARTS",
        "1000000,1000,500,1000000,WORKBOOK-PART-TOO-LARGE",
        "1000000,1000,1000000,2000,WORKBOOK-TOO-LARGE-UNPACKED",
    })
    void every_limit_is_named(long fileBytes, int entries, long entryBytes, long allBytes, String code) {
        var limits = new WorkbookLimits(fileBytes, entries, entryBytes, allBytes, 100);
        Diagnostic fault = faults(file, limits).get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(List.of(fileBytes, (long) entries, entryBytes, allBytes))
                .contains(Long.valueOf(fault.values().get("allowed")));
    }

    private static List<String> codes(Path file) {
        return faults(file, WorkbookLimits.USUAL).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> faults(Path file, WorkbookLimits limits) {
        Diagnostics sink = new Diagnostics();
        boolean passes = WorkbookGuard.passes(file, limits, sink);
        assertThat(passes).isEqualTo(sink.isEmpty());
        return sink.list();
    }
}
