package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred thousand lines; kept small by what lines share. */
class ManyLinesTest {
    private static final int LINES = 200_000;
    private static final long BYTES_A_LINE = 500;

    @TempDir
    Path folder;

    @Test
    void two_hundred_thousand_lines_of_text_are_read_and_kept_in_little_memory() throws IOException {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "MRN,Item,Importer EORI,Date of acceptance,Procedure,CN code,Origin,Net mass (kg),Customs value\n");
            for (int i = 0; i < LINES; i++) {
                out.write(String.join(",", row(i)) + "\n");
            }
        }
        long before = used();

        Received received = Given.read(IntakeOptions.NONE.withDecimals(DecimalSeparator.POINT), file);

        assertComplete(received);
        assertThat(used() - before).isLessThan(BYTES_A_LINE * LINES);
        assertThat(received.submission().lines()).hasSize(LINES - 2);
    }

    @Test
    void two_hundred_thousand_lines_of_a_workbook_are_read_as_a_stream() throws IOException {
        Path file = folder.resolve("many.xlsx");
        writeWorkbook(file);
        List<Long> reached = new ArrayList<>();

        Received received = Intake.read(
                List.of(file),
                IntakeOptions.NONE.withDecimals(DecimalSeparator.POINT),
                Given.references(),
                (name, records) -> reached.add(records));

        assertComplete(received);
        assertThat(reached).hasSizeGreaterThan(10).isSorted().startsWith(0L).endsWith((long) LINES);
    }

    private static void assertComplete(Received received) {
        assertThat(Given.codes(received)).containsExactly("COUNTRY-UNKNOWN", "NUMBER-NEGATIVE", "IMPORTERS-NOT-GIVEN");
        assertThat(received.linesSetAside()).isEqualTo(2);
        assertThat(received.submission().lines()).hasSize(LINES - 2);
        assertThat(received.submission().lines().get(LINES - 3).source().row()).isEqualTo(LINES + 1);
        assertThat(received.submission().register().importers()).hasSize(50);
    }

    /** Twenty items a declaration; two lines have a fault. */
    private static List<String> row(int i) {
        return List.of(
                "26DE" + i / 20,
                String.valueOf(i % 20 + 1),
                "DE" + i % 50,
                "2026-0" + (1 + i % 9) + "-15",
                "4000",
                "72081000",
                i == 77_777 ? "ZZ" : "TR",
                i == 88_888 ? "-1" : String.valueOf(1000 + i) + ".5",
                String.valueOf(1000 + i));
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    /** By hand, since a library that builds workbooks would need the memory this test is about. */
    private static void writeWorkbook(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                            + " ContentType=\"application/xml\"/><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            + "</Types>");
            String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            entry(zip, "_rels/.rels", relation(relations + "/officeDocument", "xl/workbook.xml"));
            entry(zip, "xl/_rels/workbook.xml.rels", relation(relations + "/worksheet", "worksheets/sheet1.xml"));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                            + relations
                            + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writeRows(zip);
        }
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeRows(OutputStream out) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8));
        List<String> headings = List.of(
                "MRN",
                "Item",
                "Importer EORI",
                "Date of acceptance",
                "Procedure",
                "CN code",
                "Origin",
                "Net mass (kg)",
                "Customs value");
        writeRow(out, 1, headings);
        for (int i = 0; i < LINES; i++) {
            writeRow(out, i + 2, row(i));
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    private static void writeRow(OutputStream out, int number, List<String> texts) throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.size(); column++) {
            row.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append(number)
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(texts.get(column))
                    .append("</t></is></c>");
        }
        out.write(row.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
    }
}
