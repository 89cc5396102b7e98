package org.cbamchecker.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.RuleSource;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/** Builds small rulebooks for tests. */
final class SampleTables {
    static final Column CN = condition("CN code", Column.Type.CN_PREFIX, "cn", Column.Operator.EQUAL, 0);
    static final Column ORIGIN = condition("Origin", Column.Type.COUNTRY, "origin", Column.Operator.EQUAL, 0);
    static final Column VALUE =
            condition("Value at most (EUR)", Column.Type.DECIMAL, "valueCents", Column.Operator.AT_MOST, 2);
    static final Column RULING = new Column(
            "Ruling",
            Column.Type.CODE,
            Column.Role.OUTCOME,
            "",
            Column.Operator.EQUAL,
            List.of(),
            new Column.Marks(true, false, false, false),
            0);

    private SampleTables() {}

    static Column condition(String heading, Column.Type type, String field, Column.Operator operator, int scale) {
        var marks = new Column.Marks(true, true, true, true);
        return new Column(heading, type, Column.Role.CONDITION, field, operator, List.of(), marks, scale);
    }

    static TableSchema schema(String name, Column... columns) {
        return new TableSchema(
                name,
                name,
                List.of(name + ".xlsx"),
                TableSchema.Kind.DECISION,
                TableSchema.HitPolicy.COLLECT,
                "ParcelQuestion",
                true,
                false,
                List.of(columns));
    }

    static Row row(TableSchema schema, int line, Row.Validity validity, Cell... cells) {
        return row(schema, line, "r" + line, validity, cells);
    }

    static Row row(TableSchema schema, int line, String id, Row.Validity validity, Cell... cells) {
        String workbook = schema.workbooks().get(0);
        var reference = new RowReference(schema.name(), workbook, "Rules", line, id, "EU-2023-956:Art.2(1)");
        return new Row(schema, reference, validity, List.of(cells));
    }

    static Row.Validity applies(Period period) {
        return new Row.Validity(Period.ALWAYS, period, "", null);
    }

    static Row.Validity wording(Period period) {
        return new Row.Validity(period, Period.ALWAYS, "", null);
    }

    static Cell text(String value) {
        return new Cell.Text(value);
    }

    static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value));
    }

    /** Cells of the three conditions of {@link #parcels}, and a ruling. */
    static Cell[] cells(Cell cn, Cell origin, Cell value) {
        return new Cell[] {cn, origin, value, text("yes")};
    }

    static TableSchema parcels() {
        return schema("parcels", CN, ORIGIN, VALUE, RULING);
    }

    static Rulebook rulebook(List<RuleSource> rules, Table... tables) {
        Map<String, Table> byName = new LinkedHashMap<>();
        List<TableSchema> schemas = new ArrayList<>();
        for (Table table : tables) {
            byName.put(table.name(), table);
            schemas.add(table.schema());
        }
        var files = rules.stream().map(RuleSource::file).toList();
        var manifest = new Manifest("sample", "Sample", "EU", files, schemas);
        return new Rulebook(manifest, rules, byName, "0".repeat(64));
    }

    static RuleSource article(String file, String rules) {
        String head = "package org.cbamchecker.rules\nimport org.cbamchecker.engine.ParcelQuestion\n";
        return new RuleSource(file, head + rules);
    }

    /** One rule of one pattern. */
    static String rule(String name, String conditions, String consequence) {
        return "rule \"" + name + "\"\n    @Clause(\"EU-2023-956:Art.2(3)\")\nwhen\n    $q : ParcelQuestion( "
                + conditions + " )\nthen\n    " + consequence + "\nend\n";
    }
}
