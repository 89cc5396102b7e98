package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;

/** The columns that say where a row comes from and when it holds; every table with law has them after its own. */
public final class LawColumns {
    public static final String ROW_ID = "Row id";
    public static final String LEGAL_BASIS = "Legal basis";
    public static final String SOURCE = "Source";
    public static final String CHECKED_ON = "Checked on";
    public static final String TEXT_VALID_FROM = "Text valid from";
    public static final String TEXT_VALID_TO = "Text valid to";
    public static final String APPLIES_FROM = "Applies from";
    public static final String APPLIES_TO = "Applies to";

    private static final List<Column> ALL = List.of(
            column(ROW_ID, Column.Type.CODE, true),
            column(LEGAL_BASIS, Column.Type.TEXT, true),
            column(SOURCE, Column.Type.TEXT, true),
            column(CHECKED_ON, Column.Type.DATE, false),
            column(TEXT_VALID_FROM, Column.Type.DATE, false),
            column(TEXT_VALID_TO, Column.Type.DATE, false),
            column(APPLIES_FROM, Column.Type.DATE, false),
            column(APPLIES_TO, Column.Type.DATE, false));

    private LawColumns() {}

    private static Column column(String heading, Column.Type type, boolean required) {
        Column.Marks marks = new Column.Marks(required, false, false, false);
        return new Column(heading, type, Column.Role.NOTE, "", Column.Operator.EQUAL, List.of(), marks, 0);
    }

    /** The law columns, in the order they are written. */
    public static List<Column> all() {
        return ALL;
    }

    /** Every column of a table's sheet: its own, then the law's where it has law. */
    public static List<Column> sheetColumns(TableSchema schema) {
        List<Column> columns = new ArrayList<>(schema.columns());
        if (schema.law()) {
            columns.addAll(ALL);
        }
        return List.copyOf(columns);
    }
}
