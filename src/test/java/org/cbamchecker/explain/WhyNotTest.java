package org.cbamchecker.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.SpokenKeys;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);
    private final WhyNot whyNot = new WhyNot(new Presentation(new SpokenKeys()), 400);

    @Test
    void the_nearest_row_and_the_cell_in_the_way_are_named() {
        assertThat(whyNot.text(exemptOrigins(Period.ALWAYS), asked(Map.of("origin", "TW")), row -> true))
                .contains(
                        "explain.row-does-not-apply{address=exempt.xlsx!Rules!2, clauses=EU-2023-956:Annex.III, row=origin-CH}\n"
                                + "  explain.cell-differs{column=Origin, seen=TW, wanted=CH}\n");
    }

    @Test
    void a_fact_that_was_not_stated_is_told_as_such() {
        assertThat(whyNot.text(exemptOrigins(Period.ALWAYS), asked(Map.of()), row -> true))
                .contains("explain.cell-nothing-said{column=Origin, seen=, wanted=CH}");
    }

    @Test
    void a_row_of_another_time_is_told_as_such() {
        var past = Period.between(null, LocalDate.of(2025, 12, 31));
        assertThat(whyNot.text(exemptOrigins(past), asked(Map.of("origin", "CH")), row -> true))
                .contains("explain.other-time{", "wanted=..2025-12-31}")
                .doesNotContain("explain.cell-differs");
    }

    @Test
    void a_row_that_applies_is_not_called_an_obstacle() {
        assertThat(whyNot.text(exemptOrigins(Period.ALWAYS), asked(Map.of("origin", "CH")), row -> true))
                .contains("explain.row-applies")
                .doesNotContain("wanted=CH");
    }

    @Test
    void only_rows_that_give_the_answer_in_doubt_are_told() {
        assertThat(whyNot.text(exemptOrigins(Period.ALWAYS), asked(Map.of("origin", "CH")), row -> row.isYes("Ruling")))
                .contains("explain.no-such-row")
                .doesNotContain("origin-CH");
    }

    private static NearestRow.Asked asked(Map<String, Object> fields) {
        return new NearestRow.Asked(DAY, DAY, fields::get);
    }

    private static Table exemptOrigins(Period applies) {
        var marks = new Column.Marks(true, true, false, false);
        var schema = new TableSchema(
                "exempt-origins",
                "Exempt origins",
                List.of("exempt.xlsx"),
                TableSchema.Kind.DECISION,
                TableSchema.HitPolicy.UNIQUE,
                "ScopeQuestion",
                true,
                false,
                List.of(
                        new Column(
                                "Origin",
                                Column.Type.COUNTRY,
                                Column.Role.CONDITION,
                                "origin",
                                Column.Operator.EQUAL,
                                List.of(),
                                marks,
                                0),
                        new Column(
                                "Ruling",
                                Column.Type.CODE,
                                Column.Role.OUTCOME,
                                "",
                                Column.Operator.EQUAL,
                                List.of(),
                                marks,
                                0)));
        var reference =
                new RowReference("exempt-origins", "exempt.xlsx", "Rules", 2, "origin-CH", "EU-2023-956:Annex.III");
        var validity = new Row.Validity(Period.ALWAYS, applies, "", null);
        return new Table(
                schema,
                List.of(new Row(schema, reference, validity, List.of(new Cell.Text("CH"), new Cell.Text("exempt")))));
    }
}
