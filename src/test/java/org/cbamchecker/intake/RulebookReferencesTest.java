package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;

class RulebookReferencesTest {
    private static final Period FROM_2026 = Period.between(LocalDate.of(2026, 1, 1), null);

    private final References references = RulebookReferences.of(
            new Rulebook(
                    new Manifest("test", "Test", "EU", List.of(), List.of()),
                    List.of(),
                    Map.of(
                            "cn-codes",
                            table("cn-codes", List.of("CN code"), row("72081000"), row("72082500")),
                            "scope",
                            table(
                                    "scope",
                                    List.of("CN code", "Listed", "Sector", "Unit"),
                                    row("72", "include", "iron and steel", "t"),
                                    row("72022", "exclude", "iron and steel", ""),
                                    row("27160000", "include", "electricity", "MWh")),
                            "countries",
                            table(
                                    "countries",
                                    List.of("Code", "Kind", "Write instead"),
                                    row("TR", "country", ""),
                                    row("EL", "not a code", "GR")),
                            "plausibility",
                            table(
                                    "plausibility",
                                    List.of("Check", "Sector", "At least", "At most"),
                                    row("customs-value", "iron and steel", "50", "100000"),
                                    row("something-else", "iron and steel", "1", "2"))),
                    "digest"),
            LocalDate.of(2026, 11, 21));

    private static String[] row(String... cells) {
        return cells;
    }

    private static Table table(String name, List<String> headings, String[]... rows) {
        List<Column> columns =
                headings.stream().map(RulebookReferencesTest::column).toList();
        TableSchema schema = new TableSchema(
                name,
                name,
                List.of(),
                TableSchema.Kind.REFERENCE,
                TableSchema.HitPolicy.UNIQUE,
                "",
                true,
                false,
                columns);
        List<Row> read = new ArrayList<>();
        for (String[] row : rows) {
            var reference = new RowReference(name, name + ".xlsx", "Values", read.size() + 2, row[0], "clause");
            List<Cell> cells =
                    List.of(row).stream().map(RulebookReferencesTest::cell).toList();
            read.add(new Row(schema, reference, validity(name), cells));
        }
        return new Table(schema, read);
    }

    private static Row.Validity validity(String table) {
        Period applies = table.equals("cn-codes") ? FROM_2026 : Period.ALWAYS;
        return new Row.Validity(Period.ALWAYS, applies, "source", null);
    }

    private static Column column(String heading) {
        return new Column(
                heading,
                Column.Type.CODE,
                Column.Role.OUTCOME,
                "",
                Column.Operator.EQUAL,
                List.of(),
                new Column.Marks(false, false, true, false),
                0);
    }

    private static Cell cell(String text) {
        if (text.isEmpty()) {
            return Cell.NONE;
        }
        boolean number = text.matches("\\d{1,6}") && !text.startsWith("72");
        return number ? new Cell.Number(new BigDecimal(text)) : new Cell.Text(text);
    }

    private static CnCode cn(String digits) {
        return new CnCode(digits);
    }

    @Test
    void codes_are_known_in_the_years_they_apply_to() {
        assertThat(references.nomenclature().knows(cn("72081000"), 2026)).isTrue();
        assertThat(references.nomenclature().knows(cn("72081000"), 2025)).isFalse();
        assertThat(references.nomenclature().knows(cn("72089999"), 2026)).isFalse();
    }

    @Test
    void the_longest_prefix_says_whether_a_code_is_covered() {
        assertThat(references.nomenclature().covers(cn("72089999"))).isTrue();
        assertThat(references.nomenclature().covers(cn("72022110"))).isFalse();
        assertThat(references.nomenclature().covers(cn("96010000"))).isFalse();
    }

    @Test
    void electricity_is_what_the_scope_table_counts_in_megawatt_hours() {
        assertThat(references.nomenclature().isElectricity(cn("27160000"))).isTrue();
        assertThat(references.nomenclature().isElectricity(cn("72081000"))).isFalse();
    }

    @Test
    void countries_are_known_unless_they_are_no_codes() {
        assertThat(references.countries().known("TR")).isTrue();
        assertThat(references.countries().known("EL")).isFalse();
        assertThat(references.countries().writeInstead("EL")).contains("GR");
        assertThat(references.countries().writeInstead("TR")).isEmpty();
    }

    @Test
    void usual_values_go_by_the_sector() {
        assertThat(references.values().of(cn("72081000")))
                .contains(new ValueBounds.Range(new BigDecimal("50"), new BigDecimal("100000")));
        assertThat(references.values().of(cn("27160000"))).isEmpty();
    }
}
