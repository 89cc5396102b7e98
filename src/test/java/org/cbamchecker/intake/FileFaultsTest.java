package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cbamchecker.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFaultsTest {
    @TempDir
    Path folder;

    private static void assertRefused(Received received, String code, String file) {
        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.isError()).isTrue();
        assertThat(fault.place().file()).isEqualTo(file);
        assertThat(received.submission().lines()).isEmpty();
    }

    @Test
    void a_missing_file_is_a_fault() {
        assertRefused(Given.read(folder.resolve("none.csv")), "INPUT-MISSING", "none.csv");
    }

    @Test
    void a_folder_is_no_file() {
        assertRefused(
                Given.read(folder), "INPUT-NOT-A-FILE", folder.getFileName().toString());
    }

    /** A file of a damaged archive stands for one on a damaged disk. */
    @Test
    void a_file_that_breaks_off_while_it_is_read_is_a_fault() throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("lines.csv"));
            zip.write("MRN,Item\n".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        }
        byte[] bytes = Files.readAllBytes(archive);
        Arrays.fill(bytes, 40, 50, (byte) 0xFF);
        Files.write(archive, bytes);
        try (FileSystem damaged = FileSystems.newFileSystem(archive)) {
            assertRefused(Given.read(damaged.getPath("lines.csv")), "INPUT-UNREADABLE", "lines.csv");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "a.json", "a.xlsx"})
    void an_empty_file_is_a_fault(String name) throws IOException {
        assertRefused(Given.read(Given.text(folder, name, "")), "INPUT-EMPTY", name);
    }

    @Test
    void a_workbook_called_csv_is_a_fault() throws IOException {
        Path file = Files.move(Given.line().workbook(folder), folder.resolve("lines.csv"));

        assertRefused(Given.read(file), "INPUT-TYPE-CONTRADICTS", "lines.csv");
    }

    @Test
    void json_called_csv_is_a_fault() throws IOException {
        assertRefused(Given.read(Given.text(folder, "lines.csv", "{}")), "INPUT-TYPE-CONTRADICTS", "lines.csv");
    }

    @Test
    void text_called_xlsx_is_a_fault() throws IOException {
        assertRefused(Given.read(Given.text(folder, "lines.xlsx", "MRN,Item\n")), "FILE-IS-TEXT", "lines.xlsx");
    }

    @Test
    void bytes_that_are_no_text_are_a_fault() throws IOException {
        assertRefused(Given.read(Given.text(folder, "lines.csv", "MRN\u0000\u0001\n")), "INPUT-BINARY", "lines.csv");
    }

    @Test
    void an_encrypted_workbook_is_a_fault() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(Files.readAllBytes(Given.line().workbook(folder)));
            }
            container.writeFilesystem(out);
        }

        assertRefused(Given.read(file), "FILE-ENCRYPTED", "secret.xlsx");
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(nothing);
            }
        }

        assertRefused(Given.read(file), "WORKBOOK-PACKED-TOO-TIGHT", "bomb.xlsx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[]~JSON-NOT-OBJECT~''",
                "{\"submission\":{\"year\":2026},\"lines\":[{\"mrn\":}]}~JSON-BROKEN~line 1, column 45",
                "{\"submission\":{\"year\":2026}} x~JSON-BROKEN~line 1, column 30",
                "{\"submission\":{\"year\":2026}} {}~JSON-CONTINUES~''",
                "{\"submission\":{\"year\":2026},\"lines\":{}}~JSON-NEEDS-LIST~/lines",
                "{\"submission\":{\"year\":2026},\"lines\":[7]}~JSON-NEEDS-OBJECT~/lines/0",
                "{\"submission\":{\"year\":2026},\"lines\":[],\"lines\":[]}~JSON-TWICE~/lines",
                "{\"submission\":{\"year\":2026},\"line\":[]}~LIST-UNKNOWN~/line",
                "{\"submission\":{\"year\":2026},\"things\":[]}~LIST-UNKNOWN~/things",
                "{\"submission\":{\"year\":2026,\"remarkable\":1}}~PROPERTY-UNKNOWN~/submission/remarkable",
                "{\"submission\":{\"year\":2026,\"dateOrders\":1}}~PROPERTY-UNKNOWN~/submission/dateOrders",
                "{\"submission\":{\"year\":2026,\"id\":[1]}}~VALUE-NESTED~/submission/id",
                "{\"submission\":{\"year\":2026,\"year\":2027}}~PROPERTY-TWICE~/submission/year",
                "{\"submission\":{\"year\":2026E1000000}}~NUMBER-TOO-LONG~/submission/year"
            })
    void faults_of_json_are_told_with_their_place(String text, String code, String place) throws IOException {
        Received received = Given.read(Given.text(folder, "s.json", text));

        assertThat(received.diagnostics().list().get(0).code()).isEqualTo(code);
        assertThat(received.diagnostics().list().get(0).place().cell()).isEqualTo(place);
    }

    @Test
    void a_cell_beyond_the_last_column_is_damage() throws IOException {
        Path file = folder.resolve("wide.xlsx");
        byte[] sound = Files.readAllBytes(Given.line().workbook(folder));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String wide = entry.getName().endsWith("sheet4.xml") ? text.replace("r=\"A2\"", "r=\"ZZZZZZ2\"") : text;
                out.write(wide.getBytes(StandardCharsets.ISO_8859_1));
            }
        }

        assertRefused(Given.read(file), "WORKBOOK-DAMAGED", "wide.xlsx");
    }

    @Test
    void lines_before_the_break_of_a_json_file_are_kept() throws IOException {
        String whole = Files.readString(Given.line().json(folder));
        Path file = Given.text(folder, "cut.json", whole.substring(0, whole.length() - 2));

        Received received = Given.read(file);

        assertThat(Given.codes(received)).startsWith("JSON-BROKEN");
        assertThat(received.submission().lines()).hasSize(1);
    }

    @Test
    void faults_of_all_files_are_told_at_once() throws IOException {
        Received received = Given.read(
                folder.resolve("none.csv"),
                Given.text(folder, "a.json", ""),
                Given.line().json(folder));

        assertThat(Given.codes(received)).contains("INPUT-MISSING", "INPUT-EMPTY");
        assertThat(received.submission().lines()).hasSize(1);
        assertThat(received.submission().inputs()).extracting("name").containsExactly("submission.json");
    }
}
