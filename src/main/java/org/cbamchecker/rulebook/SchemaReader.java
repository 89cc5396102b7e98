package org.cbamchecker.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.TableSchema;

/** Reads what the manifest says about one table. */
final class SchemaReader {
    private static final Set<String> TABLE = Set.of(
            "name",
            "title",
            "workbook",
            "workbooks",
            "kind",
            "hit-policy",
            "question",
            "law",
            "may-be-empty",
            "columns");
    private static final Set<String> COLUMN = Set.of(
            "heading", "type", "role", "field", "operator", "allowed", "required", "any", "none", "many", "scale");

    private final String file;
    private final Diagnostics sink;

    SchemaReader(String file, Diagnostics sink) {
        this.file = file;
        this.sink = sink;
    }

    TableSchema table(YamlNode node) {
        StrictMapping block = StrictMapping.of(node, TABLE, file, sink);
        List<Column> columns = new ArrayList<>();
        for (YamlNode column : block.items("columns")) {
            columns.add(column(column));
        }
        TableSchema schema = new TableSchema(
                block.required("name"),
                block.required("title"),
                workbooks(block),
                block.constant("kind", TableSchema.Kind.REFERENCE),
                block.constant("hit-policy", TableSchema.HitPolicy.UNIQUE),
                block.text("question"),
                block.flag("law"),
                block.flag("may-be-empty"),
                columns);
        check(block, schema);
        return schema;
    }

    private List<String> workbooks(StrictMapping block) {
        List<String> workbooks = new ArrayList<>(block.texts("workbooks"));
        if (block.has("workbook")) {
            workbooks.add(0, block.text("workbook"));
        }
        if (workbooks.isEmpty() || block.has("workbook") && block.has("workbooks")) {
            block.refuse("MANIFEST-MISSING-PROPERTY", Map.of("read", "workbook"));
        }
        for (String workbook : workbooks) {
            if (!isPlainName(workbook, ".xlsx")) {
                block.refuse("MANIFEST-FILE-NAME", Map.of("read", workbook, "allowed", "*.xlsx"));
            }
        }
        return workbooks;
    }

    /** A file name without a folder: a manifest reaches no further than its own folders. */
    static boolean isPlainName(String name, String ending) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && name.endsWith(ending);
    }

    private void check(StrictMapping block, TableSchema schema) {
        Set<String> headings = new HashSet<>();
        if (schema.law()) {
            LawColumns.all().forEach(column -> headings.add(column.heading()));
        }
        for (Column column : schema.columns()) {
            if (!headings.add(column.heading())) {
                block.refuse("MANIFEST-TWICE", Map.of("read", column.heading()));
            }
        }
        boolean decision = schema.kind() == TableSchema.Kind.DECISION;
        if (schema.columns().isEmpty()) {
            block.refuse("MANIFEST-MISSING-PROPERTY", Map.of("read", "columns"));
        }
        if (decision && (schema.question().isEmpty() || schema.conditions().isEmpty())) {
            block.refuse("MANIFEST-MISSING-PROPERTY", Map.of("read", "question"));
        }
        boolean named = schema.columns().stream().anyMatch(column -> column.role() == Column.Role.KEY);
        if (!schema.law() && !named) {
            block.refuse("MANIFEST-MISSING-PROPERTY", Map.of("read", "role: key"));
        }
    }

    private Column column(YamlNode node) {
        StrictMapping block = StrictMapping.of(node, COLUMN, file, sink);
        block.required("type");
        block.required("role");
        Column column = new Column(
                block.required("heading"),
                block.constant("type", Column.Type.TEXT),
                block.constant("role", Column.Role.NOTE),
                block.text("field"),
                block.constant("operator", Column.Operator.EQUAL),
                block.texts("allowed"),
                new Column.Marks(block.flag("required"), block.flag("any"), block.flag("none"), block.flag("many")),
                block.number("scale"));
        check(block, column);
        return column;
    }

    private void check(StrictMapping block, Column column) {
        if (column.role() == Column.Role.CONDITION && column.field().isEmpty()) {
            block.refuse("MANIFEST-MISSING-PROPERTY", Map.of("read", "field"));
        }
        if (column.type() == Column.Type.CHOICE && column.allowed().isEmpty()) {
            block.refuse("MANIFEST-MISSING-PROPERTY", Map.of("read", "allowed"));
        }
        boolean numeric = column.type() == Column.Type.DECIMAL || column.type() == Column.Type.WHOLE_NUMBER;
        if (!numeric && column.operator() != Column.Operator.EQUAL) {
            block.refuse("MANIFEST-VALUE", Map.of("read", block.text("operator"), "allowed", "equal"));
        }
    }
}
