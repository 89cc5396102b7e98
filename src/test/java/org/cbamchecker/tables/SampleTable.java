package org.cbamchecker.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.Column.Marks;
import org.cbamchecker.tables.Column.Operator;
import org.cbamchecker.tables.Column.Role;
import org.cbamchecker.tables.Column.Type;

/** A small decision table with one column of every type, and ways to spoil its workbook. */
public final class SampleTable {
    public static final String FILE = "sample.xlsx";

    private static final Marks REQUIRED = new Marks(true, false, false, false);
    private static final Marks ANY = new Marks(true, true, false, false);
    private static final Marks MANY = new Marks(true, true, false, true);
    private static final Marks NONE = new Marks(true, false, true, false);
    private static final Marks OPTIONAL = new Marks(false, false, false, false);

    private SampleTable() {}

    public static TableSchema schema() {
        return schema(true, columns());
    }

    public static TableSchema schema(boolean law, List<Column> columns) {
        return new TableSchema(
                "sample",
                "A sample",
                List.of(FILE),
                TableSchema.Kind.DECISION,
                TableSchema.HitPolicy.FIRST,
                "ScopeQuestion",
                law,
                false,
                columns);
    }

    static List<Column> columns() {
        return List.of(
                column("CN code", Type.CN_PREFIX, Role.CONDITION, ANY),
                column("Origin", Type.COUNTRY, Role.CONDITION, ANY),
                choice("Proof", MANY, "yes", "no", "unknown"),
                amount("Value at most (EUR)"),
                column("Ground", Type.CODE, Role.OUTCOME, NONE),
                column("Share", Type.DECIMAL, Role.OUTCOME, REQUIRED),
                column("Year", Type.WHOLE_NUMBER, Role.OUTCOME, REQUIRED),
                column("Rate", Type.PERCENTAGE, Role.OUTCOME, OPTIONAL),
                column("Due", Type.DATE, Role.OUTCOME, OPTIONAL),
                column("Known", Type.YES_NO, Role.OUTCOME, REQUIRED),
                column("Note", Type.TEXT, Role.NOTE, OPTIONAL));
    }

    private static Column column(String heading, Type type, Role role, Marks marks) {
        String field = role == Role.CONDITION ? heading.equals("CN code") ? "cn" : "origin" : "";
        return new Column(heading, type, role, field, Operator.EQUAL, List.of(), marks, 0);
    }

    private static Column amount(String heading) {
        return new Column(heading, Type.DECIMAL, Role.CONDITION, "cents", Operator.AT_MOST, List.of(), ANY, 2);
    }

    private static Column choice(String heading, Marks marks, String... allowed) {
        return new Column(heading, Type.CHOICE, Role.CONDITION, "proof", Operator.EQUAL, List.of(allowed), marks, 0);
    }

    /** Three sound rows. */
    public static List<List<String>> rows() {
        return List.of(
                List.of(
                        "7202",
                        "TR",
                        "yes;unknown",
                        "150.5",
                        "steel",
                        "0.975",
                        "2026",
                        "0.05",
                        "2026-03-15",
                        "yes",
                        "A note",
                        "R1",
                        "EU-2023-956:Art.2(1)",
                        "Regulation",
                        "2026-11-01",
                        "2023-05-17",
                        "",
                        "2026-01-01",
                        "2026-12-31"),
                List.of(
                        "72021120",
                        "*",
                        "*",
                        "*",
                        "none",
                        "1",
                        "2027",
                        "",
                        "",
                        "no",
                        "",
                        "R2",
                        "EU-2023-956:Art.2(2)",
                        "Regulation",
                        "",
                        "",
                        "",
                        "",
                        ""),
                List.of(
                        "*",
                        "CH",
                        "no",
                        "0",
                        "origin",
                        "123456.789",
                        "2028",
                        "",
                        "",
                        "yes",
                        "",
                        "R3",
                        "EU-2023-956:Art.2(4)",
                        "Regulation",
                        "",
                        "",
                        "",
                        "",
                        ""));
    }

    /** The sound workbook. */
    public static Path write(Path folder) {
        return write(folder, rows());
    }

    public static Path write(Path folder, List<List<String>> rows) {
        try {
            Path file = folder.resolve(FILE);
            WorkbookWriter.write(schema(), rows, List.of("How to edit"), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a workbook with POI, spoils it and saves it. */
    public static Path alter(Path file, Consumer<XSSFWorkbook> spoil) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            spoil.accept(workbook);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes parts into the package, replacing those of the same name. */
    public static Path putParts(Path file, Map<String, String> more) {
        try {
            Map<String, byte[]> parts = parts(file);
            more.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Names of the parts that are XML. */
    public static List<String> partNames(Path file) throws IOException {
        return parts(file).keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
    }

    public static String part(Path file, String name) {
        try {
            return new String(parts(file).get(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell below a heading, made if need be. */
    static XSSFCell cell(XSSFWorkbook workbook, int excelRow, String heading) {
        XSSFSheet sheet = workbook.getSheet("Rules");
        XSSFRow row = sheet.getRow(excelRow - 1) == null ? sheet.createRow(excelRow - 1) : sheet.getRow(excelRow - 1);
        int column = WorkbookWriter.headings(schema()).indexOf(heading);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    static Read read(Path file) {
        Diagnostics sink = new Diagnostics();
        Table table = WorkbookReader.readFiles(schema(), List.of(file), sink);
        return new Read(table, sink.list());
    }

    record Read(Table table, List<Diagnostic> faults) {
        List<String> codes() {
            return faults.stream().map(Diagnostic::code).toList();
        }

        List<String> errors() {
            return faults.stream()
                    .filter(Diagnostic::isError)
                    .map(Diagnostic::code)
                    .toList();
        }

        Diagnostic only() {
            if (faults.size() != 1) {
                throw new AssertionError("Expected one fault, but found " + faults);
            }
            return faults.get(0);
        }
    }
}
