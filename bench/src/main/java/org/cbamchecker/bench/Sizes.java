package org.cbamchecker.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.law.Quantity.Mass;

/** How long lists of many lines take to be checked and written, and how much memory, as they grow. */
final class Sizes {
    private static final List<String> HEADINGS = List.of(
            "MRN", "Item", "Importer EORI", "Acceptance date", "Procedure", "CN code", "Country of origin",
            "Net mass (kg)", "Calcined");

    private final Path home;
    private final Path work;

    Sizes(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    void measure(int[] sizes) throws IOException, InterruptedException {
        System.out.println("lines to assessment.json and findings.xlsx");
        Lines lines = new Lines(Laboratory.rulebook(home).rulebook(), 42);
        // Leaves the rulebook in the cache, so that the first size is not measured with the time of compiling it.
        check(list(lines.submission(1).lines()));
        for (int size : sizes) {
            List<ImportLine> all = lines.submission(size).lines();
            measure("CSV", size, list(all));
            measure("xlsx", size, workbook(all));
        }
    }

    private Launched.Taken check(Path input) throws IOException, InterruptedException {
        Launched launched = new Launched(work, Map.of("CBAM_CACHE", work.resolve("cache").toString()));
        return launched.run(List.of(
                home.resolve("cbam").toString(),
                "check",
                input.toString(),
                "--format",
                "json,xlsx",
                "--out",
                work.resolve("large").toString()));
    }

    private void measure(String form, int size, Path input) throws IOException, InterruptedException {
        Launched.Taken taken = check(input);
        System.out.printf(
                "  %,9d from %-4s (%3d MB): %6.1f s, %,7.0f lines/s; processor time %6.1f s, %,7.0f lines/s; %,6d MB at the most%n",
                size,
                form,
                Files.size(input) >> 20,
                taken.seconds(),
                size / taken.seconds(),
                taken.processor(),
                size / taken.processor(),
                taken.megabytes());
        Files.delete(input);
    }

    private Path list(List<ImportLine> lines) throws IOException {
        Path csv = work.resolve("lines.csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(String.join(",", HEADINGS) + "\n");
            for (ImportLine line : lines) {
                out.write(String.join(",", cells(line)) + "\n");
            }
        }
        return csv;
    }

    private Path workbook(List<ImportLine> lines) throws IOException {
        Path xlsx = work.resolve("lines.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(xlsx)) {
            Sheet sheet = workbook.createSheet("Lines");
            fill(sheet.createRow(0), HEADINGS);
            for (ImportLine line : lines) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(line));
            }
            workbook.write(out);
        }
        return xlsx;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<String> cells(ImportLine line) {
        return List.of(
                line.customs().mrn(),
                "1",
                line.parties().importer().value(),
                line.customs().accepted().toString(),
                "4000",
                line.good().cn().digits(),
                line.provenance().origin().letters(),
                ((Mass) line.quantity()).kilograms().toPlainString(),
                "yes");
    }
}
