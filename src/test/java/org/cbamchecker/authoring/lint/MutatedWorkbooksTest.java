package org.cbamchecker.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.RowTexts;
import org.cbamchecker.tables.SampleTable;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shipped workbooks, damaged in ways that nobody thought of: they are answered with remarks, and every row that is there
 * is either read or told. The draws are the same at every run.
 */
class MutatedWorkbooksTest {
    private static final Path TABLES = Path.of("decision-tables", "eu-cbam");
    private static final int SMALL = 40_000;
    private static final int MIDDLING = 200_000;
    private static final Pattern CELL = Pattern.compile("<c [^>]*?(/>|>.*?</c>)", Pattern.DOTALL);
    private static final Pattern ROW_OF_CELL = Pattern.compile("[A-Z]+([0-9]+)");

    /** What somebody might find in a cell; {@code %s} is the place of the cell. */
    private static final List<String> CELLS = List.of(
            "<c r=\"%s\"/>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t></t></is></c>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t>*</t></is></c>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t>none</t></is></c>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t>7202;7202;</t></is></c>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t>\");System.exit(0);//</t></is></c>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t>=cmd|'/c calc'!A0</t></is></c>",
            "<c r=\"%s\" t=\"inlineStr\"><is><t>2026-02-30</t></is></c>",
            "<c r=\"%s\" t=\"s\"><v>0</v></c>",
            "<c r=\"%s\" t=\"s\"><v>999999</v></c>",
            "<c r=\"%s\" t=\"s\"><v>-1</v></c>",
            "<c r=\"%s\" t=\"b\"><v>1</v></c>",
            "<c r=\"%s\" t=\"e\"><v>#REF!</v></c>",
            "<c r=\"%s\" t=\"d\"><v>2026-13-01T00:00</v></c>",
            "<c r=\"%s\" t=\"str\"><v>a_x0000_b</v></c>",
            "<c r=\"%s\" s=\"99999\"><v>1e999</v></c>",
            "<c r=\"%s\"><v>NaN</v></c>",
            "<c r=\"%s\"><v>-0.1</v></c>",
            "<c r=\"%s\"><f>HYPERLINK(\"http://example.org\")</f><v>1</v></c>",
            "<c r=\"ZZZ1\"><v>1</v></c>",
            "<c r=\"A0\"><v>1</v></c>");

    private static final List<String> PIECES = List.of(
            "<row>",
            "</row>",
            "<row r=\"2\"><c><v>1</v></c></row>",
            "<row r=\"2147483648\"/>",
            "<c><v>1</v></c>",
            "</sheetData>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<col min=\"1\" max=\"16384\" hidden=\"1\"/>",
            "&undeclared;",
            "&#0;",
            "<!DOCTYPE x>",
            "<![CDATA[",
            "\u0000",
            "\"");

    private static Lint lint;

    @TempDir
    Path folder;

    @BeforeAll
    static void the_lists_are_read_once() {
        lint = new Lint(manifest(), TABLES, TheRulebook.TODAY);
    }

    private static Manifest manifest() {
        return TheRulebook.shipped().manifest();
    }

    /** A workbook of a table. */
    record Shipped(TableSchema schema, String workbook) {
        /** How often it is damaged in each way; large ones take long to read. */
        int draws() throws IOException {
            long size = Files.size(TABLES.resolve(workbook));
            return size < SMALL ? 8 : size < MIDDLING ? 2 : 1;
        }

        @Override
        public String toString() {
            return workbook;
        }
    }

    static List<Shipped> workbooks() {
        List<Shipped> all = new ArrayList<>();
        for (TableSchema schema : manifest().tables()) {
            for (String workbook : schema.workbooks()) {
                all.add(new Shipped(schema, workbook));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void changed_bytes_are_told_or_change_nothing(Shipped shipped) throws IOException {
        Random random = new Random(shipped.workbook().hashCode());
        byte[] sound = Files.readAllBytes(TABLES.resolve(shipped.workbook()));
        List<List<String>> rows = texts(content(shipped, TABLES.resolve(shipped.workbook()), new Diagnostics()));
        for (int draw = 0; draw < shipped.draws(); draw++) {
            byte[] changed = sound.clone();
            for (int i = random.nextInt(12); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve(shipped.workbook()), changed);
            assertEveryRowIsReadOrTold(shipped, "bytes, draw " + draw);
            Diagnostics faults = new Diagnostics();
            WorkbookContent content = content(shipped, file, faults);
            if (!faults.hasErrors()) {
                assertThat(texts(content)).as("draw " + draw).isEqualTo(rows);
            }
        }
    }

    private static WorkbookContent content(Shipped shipped, Path file, Diagnostics faults) {
        return WorkbookReader.readContent(shipped.schema(), file, faults);
    }

    private static List<List<String>> texts(WorkbookContent content) {
        return content.rows().stream().map(RowTexts::of).toList();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void changed_parts_are_answered_with_remarks(Shipped shipped) throws IOException {
        Random random = new Random(shipped.workbook().hashCode());
        for (int draw = 0; draw < shipped.draws(); draw++) {
            Path file = copy(shipped);
            List<String> parts = SampleTable.partNames(file);
            String part = parts.get(random.nextInt(parts.size()));
            SampleTable.putParts(file, Map.of(part, changed(SampleTable.part(file, part), random)));
            assertEveryRowIsReadOrTold(shipped, part + ", draw " + draw);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void changed_cells_are_answered_with_remarks(Shipped shipped) throws IOException {
        Random random = new Random(shipped.workbook().hashCode());
        for (int draw = 0; draw < shipped.draws(); draw++) {
            Path file = copy(shipped);
            String sheet = SampleTable.part(file, "xl/worksheets/sheet1.xml");
            for (int i = random.nextInt(4); i >= 0; i--) {
                sheet = otherCell(sheet, random);
            }
            SampleTable.putParts(file, Map.of("xl/worksheets/sheet1.xml", sheet));
            assertEveryRowIsReadOrTold(shipped, "cells, draw " + draw);
        }
    }

    private Path copy(Shipped shipped) throws IOException {
        byte[] sound = Files.readAllBytes(TABLES.resolve(shipped.workbook()));
        return Files.write(folder.resolve(shipped.workbook()), sound);
    }

    /** Some characters of a part cut out, doubled, or something put between them. */
    private static String changed(String part, Random random) {
        int from = random.nextInt(part.length());
        int to = Math.min(part.length(), from + random.nextInt(random.nextBoolean() ? 10 : 2_000));
        String between = part.substring(from, to);
        String instead =
                switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> between + between;
                    case 2 -> between.replaceAll("[0-9]", Integer.toString(random.nextInt(10)));
                    default -> between + PIECES.get(random.nextInt(PIECES.size()));
                };
        return part.substring(0, from) + instead + part.substring(to);
    }

    private static String otherCell(String sheet, Random random) {
        Matcher cells = CELL.matcher(sheet);
        List<int[]> spans = new ArrayList<>();
        while (cells.find()) {
            spans.add(new int[] {cells.start(), cells.end()});
        }
        int[] span = spans.get(random.nextInt(spans.size()));
        Matcher place = ROW_OF_CELL.matcher(sheet.substring(span[0], span[1]));
        String name = place.find() ? place.group() : "A2";
        String other = CELLS.get(random.nextInt(CELLS.size())).replace("%s", name);
        return sheet.substring(0, span[0]) + other + sheet.substring(span[1]);
    }

    private void assertEveryRowIsReadOrTold(Shipped shipped, String what) throws IOException {
        Path file = folder.resolve(shipped.workbook());
        Diagnostics faults = new Diagnostics();
        WorkbookContent content = content(shipped, file, faults);
        lint.examine(List.of(new Lint.Commission(shipped.schema(), List.of(file))));
        boolean refusedWhole = faults.list().stream()
                .filter(Diagnostic::isError)
                .filter(fault -> fault.place().sheet().isEmpty() || isOfTable(fault, shipped))
                .anyMatch(fault -> row(fault) <= 1);
        if (!refusedWhole) {
            Set<Integer> readOrTold = new TreeSet<>();
            content.rows().forEach(row -> readOrTold.add(row.reference().row()));
            faults.list().stream()
                    .filter(fault -> fault.isError() && isOfTable(fault, shipped))
                    .forEach(fault -> readOrTold.add(row(fault)));
            assertThat(readOrTold).as(what).containsAll(RowsThere.in(file));
        }
    }

    private static boolean isOfTable(Diagnostic fault, Shipped shipped) {
        return fault.place().sheet().equals(shipped.schema().sheet());
    }

    /** The row a fault stands in; 0 where it is about more than a row. */
    private static int row(Diagnostic fault) {
        Matcher cell = ROW_OF_CELL.matcher(fault.place().cell());
        return cell.matches() ? Integer.parseInt(cell.group(1)) : 0;
    }
}
