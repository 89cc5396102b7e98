package org.cbamchecker.authoring.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;

/** A small table that a test writes as a workbook and has examined. Rows are given as {@code "heading=text; …"}. */
final class TableDraft {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Map<String, String> USUAL = Map.of(
            LawColumns.LEGAL_BASIS, "ACT:Art.1",
            LawColumns.SOURCE, "The act",
            LawColumns.CHECKED_ON, "2026-11-20");

    private final TableSchema schema;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<CompanionSheet, List<Row>> beside = new EnumMap<>(CompanionSheet.class);
    private KnownWords words = words();
    private LocalDate today = TODAY;

    private TableDraft(TableSchema schema) {
        this.schema = schema;
    }

    /** A decision table with these columns. */
    static TableDraft decision(TableSchema.HitPolicy policy, Column... columns) {
        return new TableDraft(schema(TableSchema.Kind.DECISION, policy, columns));
    }

    static TableDraft reference(TableSchema.HitPolicy policy, Column... columns) {
        return new TableDraft(schema(TableSchema.Kind.REFERENCE, policy, columns));
    }

    private static TableSchema schema(TableSchema.Kind kind, TableSchema.HitPolicy policy, Column... columns) {
        return new TableSchema(
                "draft", "A draft", List.of("draft.xlsx"), kind, policy, "Question", true, true, List.of(columns));
    }

    static Column condition(String heading, Column.Type type, String... allowed) {
        Column.Marks marks = new Column.Marks(true, true, false, type != Column.Type.DECIMAL);
        return new Column(
                heading, type, Column.Role.CONDITION, heading, Column.Operator.EQUAL, List.of(allowed), marks, 0);
    }

    /** A bound on the field {@code value}. */
    static Column bound(String heading, Column.Operator operator) {
        Column.Marks marks = new Column.Marks(true, true, false, false);
        return new Column(heading, Column.Type.DECIMAL, Column.Role.CONDITION, "value", operator, List.of(), marks, 2);
    }

    static Column key(String heading, Column.Type type, String... allowed) {
        Column.Marks marks = new Column.Marks(true, false, false, false);
        return new Column(heading, type, Column.Role.KEY, "", Column.Operator.EQUAL, List.of(allowed), marks, 0);
    }

    static Column outcome(String heading, Column.Type type) {
        Column.Marks marks = new Column.Marks(false, false, false, false);
        return new Column(heading, type, Column.Role.OUTCOME, "", Column.Operator.EQUAL, List.of(), marks, 0);
    }

    TableDraft row(String id, String cells) {
        Map<String, String> texts = new LinkedHashMap<>(USUAL);
        texts.putAll(parsed(cells));
        texts.put(LawColumns.ROW_ID, id);
        rows.add(WorkbookWriter.headings(schema).stream()
                .map(heading -> texts.getOrDefault(heading, ""))
                .toList());
        return this;
    }

    TableDraft waiver(String diagnostic, String rows, String expires) {
        return beside(
                CompanionSheet.WAIVERS,
                "Waiver=accepted-" + diagnostic + "; Diagnostic=" + diagnostic + "; Rows=" + rows + "; Expires on="
                        + expires + "; Because=The act says so.");
    }

    TableDraft impossible(String cells) {
        return beside(CompanionSheet.IMPOSSIBLE, "Combination=never; Because=It cannot be.; " + cells);
    }

    private TableDraft beside(CompanionSheet sheet, String cells) {
        TableSchema columns = sheet.schemaFor(schema);
        Map<String, String> texts = parsed(cells);
        List<Cell> row = columns.columns().stream()
                .map(column ->
                        texts.getOrDefault(column.heading(), column.marks().any() ? "*" : ""))
                .map(text -> text.isEmpty() ? Cell.BLANK : (Cell) new Cell.Text(text))
                .toList();
        RowReference reference = new RowReference("draft", "draft.xlsx", columns.sheet(), 2, "", "");
        beside.computeIfAbsent(sheet, none -> new ArrayList<>())
                .add(new Row(columns, reference, Row.Validity.UNDATED, row));
        return this;
    }

    private static Map<String, String> parsed(String cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String cell : cells.split("; ")) {
            String[] parts = cell.split("=", 2);
            if (parts.length == 2) {
                texts.put(parts[0].strip(), parts[1].strip());
            }
        }
        return texts;
    }

    /** Goods codes that the rulebook knows, each with its sector behind a colon. */
    TableDraft knowing(String... goods) {
        words = words(goods);
        return this;
    }

    /** The lists that drafts are held against; without goods there is no list of countries either. */
    static KnownWords words(String... goods) {
        Set<String> countries = goods.length == 0 ? Set.of() : Set.of("TR", "CH", "GB", "IN");
        return new KnownWords(Nomenclature.of(goods(goods)), countries, Set.of("ACT:Art.1", "ACT:Art.2"));
    }

    private static List<Row> goods(String... goods) {
        TableSchema columns = schema(
                TableSchema.Kind.REFERENCE,
                TableSchema.HitPolicy.UNIQUE,
                key("CN code", Column.Type.CN_PREFIX),
                outcome("Sector", Column.Type.CODE));
        List<Row> rows = new ArrayList<>();
        for (String good : goods) {
            String[] parts = good.split(":");
            List<Cell> cells = List.of(new Cell.Text(parts[0]), new Cell.Text(parts[1]));
            RowReference reference = new RowReference("cn-codes", "cn-codes.xlsx", "Values", 2, parts[0], "");
            rows.add(new Row(columns, reference, new Row.Validity(Period.ALWAYS, Period.ALWAYS, "", null), cells));
        }
        return rows;
    }

    TableDraft on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    List<Diagnostic> remarks() {
        return examined().remarks();
    }

    Examination examined() {
        try {
            Path folder = Files.createTempDirectory("draft-");
            Path file = folder.resolve("draft.xlsx");
            write(file);
            Examination examined = new Lint(new ExaminedTable.Surroundings(words, today))
                    .examine(List.of(new Lint.Commission(schema, List.of(file))));
            Files.delete(file);
            Files.delete(folder);
            return examined;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Rows by way of text, so that a draft may hold what the grammar refuses. */
    private void write(Path file) throws IOException {
        List<Row> typed = new ArrayList<>();
        WorkbookWriter.write(schema, rows, List.of(), file);
        Diagnostics faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(schema, file, faults);
        if (!faults.hasErrors()) {
            typed.addAll(content.rows());
            WorkbookWriter.write(
                    new WorkbookContent(schema, "draft.xlsx", typed, beside, List.of(), content.layouts()), file);
        }
    }

    /** Codes and cells, for example {@code TABLE-OVERLAP A3}. */
    List<String> told() {
        return remarks().stream()
                .map(remark -> (remark.code() + " " + remark.place().cell()).strip())
                .toList();
    }
}
