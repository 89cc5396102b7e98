package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheets beside the rows of a table. Each has columns of its own and is read by the grammar that the rows are read
 * by, so that a slip in a test case is found at its cell like a slip in a rule.
 */
public enum CompanionSheet {
    /**
     * Cases: given facts, expected outcome. Several words given in one cell are several situations, of which the same is
     * expected.
     */
    TESTS(TableSchema.Kind.TESTS),
    /** Combinations of facts that cannot occur, with the reason; decision tables alone have them. */
    IMPOSSIBLE(TableSchema.Kind.IMPOSSIBLE),
    /** Remarks of the table's examination that somebody has looked at and accepts, with the reason and for how long. */
    WAIVERS(TableSchema.Kind.WAIVERS);

    public static final String CASE = "Case";
    public static final String LAW_DATE = "Law date";
    public static final String IMPORT_DATE = "Import date";
    public static final String EXPECTED_ROW = "Expected row";
    public static final String TOLERANCE = "Tolerance";
    public static final String BECAUSE = "Because";
    public static final String COMBINATION = "Combination";
    public static final String WAIVER = "Waiver";
    public static final String DIAGNOSTIC = "Diagnostic";
    public static final String ROWS = "Rows";
    public static final String EXPIRES_ON = "Expires on";
    /** Name of the sheet of free text, which has no columns. */
    public static final String NOTES = "Notes";
    /** Name of the sheet that lists what was remarked; written for people, and passed over when a workbook is read. */
    public static final String REMARKS = "Remarks";

    private static final Column.Marks REQUIRED = new Column.Marks(true, false, false, false);
    private static final Column.Marks OPTIONAL = new Column.Marks(false, false, false, false);

    private final TableSchema.Kind kind;

    CompanionSheet(TableSchema.Kind kind) {
        this.kind = kind;
    }

    /** Heading of the fact that a column asks for; {@code Given Importers} where the column is {@code Importers at least}. */
    public static String given(Column column) {
        String comparing =
                switch (column.operator()) {
                    case EQUAL -> "";
                    case AT_MOST -> " at most";
                    case AT_LEAST -> " at least";
                    case ABOVE -> " above";
                    case BELOW -> " below";
                };
        return "Given " + column.heading().replace(comparing, "");
    }

    public static String expected(Column column) {
        return "Expected " + column.heading();
    }

    /** Names of all sheets a workbook of the table may have, in their order. */
    static List<String> sheetsOf(TableSchema table) {
        List<String> names = new ArrayList<>(List.of(table.sheet()));
        for (CompanionSheet sheet : of(table)) {
            names.add(sheet.schemaFor(table).sheet());
        }
        names.add(NOTES);
        names.add(REMARKS);
        return names;
    }

    /** The companion sheets that a table has. */
    public static List<CompanionSheet> of(TableSchema table) {
        return table.kind() == TableSchema.Kind.DECISION ? List.of(values()) : List.of(TESTS, WAIVERS);
    }

    /** The columns of this sheet beside the rows of a table. */
    public TableSchema schemaFor(TableSchema table) {
        List<Column> columns =
                switch (this) {
                    case TESTS -> testColumns(table);
                    case IMPOSSIBLE -> impossibleColumns(table);
                    case WAIVERS -> WAIVER_COLUMNS;
                };
        return new TableSchema(
                table.name(),
                table.title(),
                table.workbooks(),
                kind,
                TableSchema.HitPolicy.UNIQUE,
                "",
                false,
                true,
                columns);
    }

    private static final List<Column> WAIVER_COLUMNS = List.of(
            column(WAIVER, Column.Type.CODE, Column.Role.KEY, REQUIRED),
            column(DIAGNOSTIC, Column.Type.CODE, Column.Role.CONDITION, REQUIRED),
            column(ROWS, Column.Type.CODE, Column.Role.CONDITION, new Column.Marks(true, true, false, true)),
            column(EXPIRES_ON, Column.Type.DATE, Column.Role.OUTCOME, REQUIRED),
            column(BECAUSE, Column.Type.TEXT, Column.Role.NOTE, REQUIRED));

    private static List<Column> testColumns(TableSchema table) {
        List<Column> columns = new ArrayList<>(List.of(column(CASE, Column.Type.TEXT, Column.Role.KEY, REQUIRED)));
        if (table.law()) {
            columns.add(column(LAW_DATE, Column.Type.DATE, Column.Role.CONDITION, REQUIRED));
            columns.add(column(IMPORT_DATE, Column.Type.DATE, Column.Role.CONDITION, REQUIRED));
        }
        for (Column column : asked(table)) {
            Column.Marks marks = new Column.Marks(false, false, true, isWord(column));
            columns.add(renamed(column, given(column), Column.Role.CONDITION, marks));
        }
        boolean several = table.hitPolicy() == TableSchema.HitPolicy.COLLECT;
        Column.Marks rows = new Column.Marks(true, true, true, several);
        columns.add(column(EXPECTED_ROW, Column.Type.CODE, Column.Role.OUTCOME, rows));
        for (Column column : outcomes(table)) {
            boolean many = column.marks().many() || several && isWord(column);
            Column.Marks marks = new Column.Marks(false, false, true, many);
            columns.add(renamed(column, expected(column), Column.Role.OUTCOME, marks));
        }
        columns.add(column(TOLERANCE, Column.Type.DECIMAL, Column.Role.OUTCOME, OPTIONAL));
        columns.add(column(BECAUSE, Column.Type.TEXT, Column.Role.NOTE, OPTIONAL));
        return columns;
    }

    private static List<Column> impossibleColumns(TableSchema table) {
        List<Column> columns =
                new ArrayList<>(List.of(column(COMBINATION, Column.Type.CODE, Column.Role.KEY, REQUIRED)));
        for (Column column : asked(table)) {
            Column.Marks every = new Column.Marks(true, true, true, isWord(column));
            columns.add(renamed(column, given(column), Column.Role.CONDITION, every));
        }
        columns.add(column(BECAUSE, Column.Type.TEXT, Column.Role.NOTE, REQUIRED));
        return columns;
    }

    /**
     * The columns a case gives facts for. Conditions on one and the same field, such as an upper and a lower bound, ask
     * for one fact, which is then called by the field's name.
     */
    public static List<Column> asked(TableSchema table) {
        Map<String, Column> asked = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            switch (column.role()) {
                case CONDITION ->
                    asked.merge(
                            column.field(),
                            column,
                            (first, next) -> renamed(first, first.field(), first.role(), first.marks()));
                case KEY -> asked.put(column.heading(), column);
                case OUTCOME, NOTE -> {}
            }
        }
        return List.copyOf(asked.values());
    }

    /** The columns a case may expect something of. */
    public static List<Column> outcomes(TableSchema table) {
        return table.columns().stream()
                .filter(column -> column.role() == Column.Role.OUTCOME)
                .toList();
    }

    private static boolean isWord(Column column) {
        return switch (column.type()) {
            case CN_PREFIX, COUNTRY, CODE, CHOICE -> true;
            default -> false;
        };
    }

    private static Column renamed(Column column, String heading, Column.Role role, Column.Marks marks) {
        return new Column(
                heading,
                column.type(),
                role,
                column.field(),
                Column.Operator.EQUAL,
                column.allowed(),
                marks,
                column.scale());
    }

    private static Column column(String heading, Column.Type type, Column.Role role, Column.Marks marks) {
        return new Column(heading, type, role, "", Column.Operator.EQUAL, List.of(), marks, 0);
    }
}
