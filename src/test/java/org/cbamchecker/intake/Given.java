package org.cbamchecker.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.rulebook.Messages;

/** A submission for tests, as records by list and field, that can be written in every form. */
final class Given {
    static final Form FORM = Form.published();
    static final Set<String> NUMBERS = Set.of("DECIMAL", "WHOLE");

    private final Map<String, List<Map<String, String>>> records = new LinkedHashMap<>();

    /** The examples of the form, which make up one small submission. */
    static Given example() {
        Given given = new Given();
        for (FormSheet sheet : FORM.sheets()) {
            Map<String, String> row = new LinkedHashMap<>();
            sheet.fields().stream()
                    .filter(field -> !field.example().isEmpty())
                    .forEach(field -> row.put(field.name(), field.example()));
            given.records
                    .computeIfAbsent(sheet.list(), list -> new ArrayList<>())
                    .add(row);
        }
        return given;
    }

    /** One ordinary line and the year, nothing else. */
    static Given line() {
        Given given = new Given();
        given.records.put("submission", List.of(Map.of("year", "2026", "id", "test")));
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", "L1");
        line.put("mrn", "26DE123456789012R1");
        line.put("item", "1");
        line.put("importer", "DE123456789012345");
        line.put("accepted", "2026-03-15");
        line.put("procedure", "4000");
        line.put("cnCode", "72081000");
        line.put("origin", "TR");
        line.put("netMass", "80000");
        given.records.put("lines", new ArrayList<>(List.of(line)));
        return given;
    }

    List<Map<String, String>> list(String name) {
        return records.computeIfAbsent(name, list -> new ArrayList<>());
    }

    Map<String, String> first(String list) {
        return list(list).get(0);
    }

    /** Changes a value of the first record of a list; null takes it away. */
    Given with(String list, String field, String value) {
        if (list(list).isEmpty()) {
            list(list).add(new LinkedHashMap<>());
        }
        Map<String, String> row = new LinkedHashMap<>(first(list));
        if (value == null) {
            row.remove(field);
        } else {
            row.put(field, value);
        }
        List<Map<String, String>> rows = new ArrayList<>(list(list));
        rows.set(0, row);
        records.put(list, rows);
        return this;
    }

    /** Adds a copy of the first record of a list with some values changed. */
    Given more(String list, Map<String, String> changes) {
        Map<String, String> row = new LinkedHashMap<>(first(list));
        row.putAll(changes);
        row.values().removeIf(value -> value == null || value.isEmpty());
        List<Map<String, String>> rows = new ArrayList<>(list(list));
        rows.add(row);
        records.put(list, rows);
        return this;
    }

    Given without(String list) {
        records.remove(list);
        return this;
    }

    Path json(Path folder) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        for (FormSheet sheet : FORM.sheets()) {
            List<Map<String, String>> rows = records.get(sheet.list());
            if (rows != null) {
                List<Map<String, Object>> objects =
                        rows.stream().map(row -> object(sheet, row)).toList();
                root.put(sheet.list(), sheet.list().equals("submission") ? objects.get(0) : objects);
            }
        }
        return text(folder, "submission.json", new ObjectMapper().writeValueAsString(root));
    }

    private static Map<String, Object> object(FormSheet sheet, Map<String, String> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        row.forEach(
                (name, value) -> object.put(name, isNumber(sheet.field(name), value) ? new BigDecimal(value) : value));
        return object;
    }

    private static boolean isNumber(Field field, String value) {
        return NUMBERS.contains(field.kind().name()) && value.matches("-?\\d+(\\.\\d+)?([eE]\\d+)?");
    }

    Path workbook(Path folder) throws IOException {
        return workbook(folder, filled -> {});
    }

    /** The form of the template command, filled; then changed by the test. */
    Path workbook(Path folder, Consumer<XSSFWorkbook> change) throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        new TemplateWriter(FORM, new FormWords(Messages.none())).write(empty);
        Path file = folder.resolve("submission.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            records.forEach((list, rows) ->
                    fill(workbook.getSheet(FORM.list(list).orElseThrow().name()), list, rows));
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, String list, List<Map<String, String>> rows) {
        FormSheet form = FORM.list(list).orElseThrow();
        for (int i = 0; i < rows.size(); i++) {
            Row target = sheet.createRow(i + 1);
            rows.get(i)
                    .forEach((name, value) ->
                            set(sheet, target.createCell(form.position(name)), form.field(name), value));
        }
    }

    private static void set(Sheet sheet, Cell cell, Field field, String value) {
        if (isNumber(field, value)) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (field.kind() == Field.Kind.DATE && value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellStyle(sheet.getColumnStyle(cell.getColumnIndex()));
            cell.setCellValue(LocalDate.parse(value));
        } else {
            cell.setCellValue(value);
        }
    }

    /** The import lines alone, with the headings of the form. */
    Path csv(Path folder) throws IOException {
        List<Field> fields = FORM.lines().fields();
        StringBuilder text = new StringBuilder();
        text.append(String.join(",", fields.stream().map(Field::heading).toList()))
                .append('\n');
        for (Map<String, String> row : list("lines")) {
            text.append(String.join(
                            ",",
                            fields.stream()
                                    .map(field -> '"'
                                            + row.getOrDefault(field.name(), "").replace("\"", "\"\"")
                                            + '"')
                                    .toList()))
                    .append('\n');
        }
        return text(folder, "lines.csv", text.toString());
    }

    static Path text(Path folder, String name, String text) throws IOException {
        return text(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static Received read(Path... files) {
        return read(IntakeOptions.NONE, files);
    }

    static Received read(IntakeOptions options, Path... files) {
        return Intake.read(List.of(files), options, references(), Progress.NONE);
    }

    /** A nomenclature of four codes, a handful of countries, steel between 50 and 100 000 euro a tonne. */
    static References references() {
        return new References(
                new FewCodes(),
                new FewCountries(),
                code -> code.digits().startsWith("72")
                        ? Optional.of(new ValueBounds.Range(new BigDecimal("50"), new BigDecimal("100000")))
                        : Optional.empty());
    }

    static List<String> codes(Received received) {
        return received.diagnostics().list().stream().map(Diagnostic::code).toList();
    }

    static Diagnostic only(Received received) {
        List<Diagnostic> all = received.diagnostics().list();
        if (all.size() != 1) {
            throw new AssertionError("Expected one fault, found " + all);
        }
        return all.get(0);
    }

    private static final class FewCodes implements Nomenclature {
        private static final Set<String> KNOWN = Set.of("72081000", "72071210", "25232100", "27160000", "28041000");

        @Override
        public boolean knows(CnCode code, int year) {
            return KNOWN.contains(code.digits());
        }

        @Override
        public boolean covers(CnCode code) {
            return Set.of("72", "25", "27", "28").contains(code.prefix(2));
        }

        @Override
        public boolean isElectricity(CnCode code) {
            return code.digits().equals("27160000");
        }
    }

    private static final class FewCountries implements CountryList {
        @Override
        public boolean known(String code) {
            return Set.of("DE", "NL", "TR", "CN", "GR", "GB", "XK", "XI", "XC", "XL", "EU", "FR")
                    .contains(code);
        }

        @Override
        public Optional<String> writeInstead(String code) {
            return Optional.ofNullable(Map.of("EL", "GR", "UK", "GB").get(code));
        }
    }
}
