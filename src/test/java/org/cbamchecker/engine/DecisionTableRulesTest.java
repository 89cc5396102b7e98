package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.engine.SampleTables.applies;
import static org.cbamchecker.engine.SampleTables.cells;
import static org.cbamchecker.engine.SampleTables.number;
import static org.cbamchecker.engine.SampleTables.parcels;
import static org.cbamchecker.engine.SampleTables.row;
import static org.cbamchecker.engine.SampleTables.rulebook;
import static org.cbamchecker.engine.SampleTables.text;
import static org.cbamchecker.engine.SampleTables.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;

class DecisionTableRulesTest {
    private static final int TODAY = (int) LocalDate.of(2026, 11, 21).toEpochDay();

    private final EngineBench bench = new EngineBench();

    @Test
    void a_matching_row_is_hit_with_its_address_and_its_legal_basis() {
        TableSchema schema = parcels();
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, Row.Validity.UNDATED, cells(text("7318"), text("CN"), number("150"))),
                        row(schema, 3, Row.Validity.UNDATED, cells(text("7604"), text("CN"), Cell.ANY))));
        var question = parcel("73181535", "CN", 15_000);

        bench.compile(rulebook(List.of(), table)).open().ask(List.of(question));

        assertThat(question.hits()).hasSize(1);
        FiredRule hit = question.hits().get(0);
        assertThat(hit.name()).isEqualTo("parcels/r2");
        assertThat(hit.clause()).isEqualTo("EU-2023-956:Art.2(1)");
        assertThat(hit.tableRow().orElseThrow().reference().address()).isEqualTo("parcels.xlsx!Rules!2");
    }

    @Test
    void a_table_of_more_than_a_thousand_rows_is_compiled_like_any_other() {
        TableSchema schema = parcels();
        List<Row> rows = new ArrayList<>();
        for (int line = 2; line <= 1_002; line++) {
            rows.add(row(schema, line, Row.Validity.UNDATED, cells(text("7318"), text("CN"), number("" + line))));
        }
        CompiledRulebook compiled = bench.compile(rulebook(List.of(), new Table(schema, rows)));

        assertThat(hitNames(compiled, parcel("73181535", "CN", 100_150))).containsExactly("parcels/r1002");
    }

    @Test
    void amounts_are_compared_in_minor_units_up_to_the_cent() {
        TableSchema schema = parcels();
        var table = new Table(
                schema, List.of(row(schema, 2, Row.Validity.UNDATED, cells(Cell.ANY, Cell.ANY, number("150.00")))));
        CompiledRulebook compiled = bench.compile(rulebook(List.of(), table));

        assertThat(hitNames(compiled, parcel("73181535", "CN", 15_000))).containsExactly("parcels/r2");
        assertThat(hitNames(compiled, parcel("73181535", "CN", 15_001))).isEmpty();
    }

    @Test
    void both_clocks_bound_a_row_on_their_first_and_last_day() {
        TableSchema schema = parcels();
        var from = LocalDate.of(2026, 1, 1);
        var to = LocalDate.of(2026, 12, 31);
        var period = Period.between(from, to);
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, applies(period), cells(text("73"), Cell.ANY, Cell.ANY)),
                        row(schema, 3, wording(period), cells(text("73"), Cell.ANY, Cell.ANY))));
        CompiledRulebook compiled = bench.compile(rulebook(List.of(), table));
        int first = (int) from.toEpochDay();
        int last = (int) to.toEpochDay();

        assertThat(hitNames(compiled, dated(first, first - 1))).containsExactly("parcels/r3");
        assertThat(hitNames(compiled, dated(first - 1, first))).containsExactly("parcels/r2");
        assertThat(hitNames(compiled, dated(last, last))).containsExactlyInAnyOrder("parcels/r2", "parcels/r3");
        assertThat(hitNames(compiled, dated(last + 1, last + 1))).isEmpty();
    }

    @Test
    void a_row_without_any_condition_holds_always_and_none_means_an_absent_value() {
        TableSchema schema = parcels();
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, Row.Validity.UNDATED, cells(Cell.ANY, Cell.ANY, Cell.ANY)),
                        row(schema, 3, Row.Validity.UNDATED, cells(Cell.ANY, Cell.NONE, Cell.ANY))));
        CompiledRulebook compiled = bench.compile(rulebook(List.of(), table));

        assertThat(hitNames(compiled, parcel("73181535", "CN", 1))).containsExactly("parcels/r2");
        assertThat(hitNames(compiled, parcel("73181535", null, 1)))
                .containsExactlyInAnyOrder("parcels/r2", "parcels/r3");
    }

    @Test
    void a_blank_condition_and_a_number_finer_than_its_unit_are_faults_at_their_cell() {
        TableSchema schema = parcels();
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, Row.Validity.UNDATED, cells(Cell.BLANK, Cell.ANY, Cell.ANY)),
                        row(schema, 3, Row.Validity.UNDATED, cells(Cell.ANY, Cell.ANY, number("1.005")))));

        var faults = bench.faults(rulebook(List.of(), table));

        assertThat(faults).extracting("code").containsExactly("TABLE-CONDITION-BLANK", "TABLE-CONDITION-NUMBER");
        assertThat(faults).extracting("place.cell").containsExactly("A2", "C3");
        assertThat(faults).extracting("place.file").containsOnly("parcels.xlsx");
    }

    @Test
    void two_rows_of_one_id_are_a_fault() {
        TableSchema schema = parcels();
        var cells = cells(text("73"), Cell.ANY, Cell.ANY);
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, "same", Row.Validity.UNDATED, cells),
                        row(schema, 3, "same", Row.Validity.UNDATED, cells)));

        assertThat(bench.faults(rulebook(List.of(), table))).extracting("code").containsExactly("TABLE-ROW-TWICE");
    }

    @Test
    void compiled_tables_agree_with_plain_java_on_random_rows_and_facts() {
        for (long seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            Table table = randomTable(random, 40);
            List<ParcelQuestion> questions = new ArrayList<>();
            for (int i = 0; i < 2_500; i++) {
                questions.add(randomParcel(random));
            }

            bench.compile(rulebook(List.of(), table)).open().ask(questions);

            assertThat(questions.stream().mapToInt(q -> q.hits().size()).sum()).isPositive();
            for (ParcelQuestion question : questions) {
                assertThat(question.hits())
                        .as("seed %s", seed)
                        .extracting(FiredRule::name)
                        .containsExactlyInAnyOrderElementsOf(naive(table, question))
                        .containsExactlyInAnyOrderElementsOf(withoutTheEngine(table, question));
            }
        }
    }

    /** What the table says, read by hand. */
    private static List<String> naive(Table table, ParcelQuestion question) {
        return table.rows().stream()
                .filter(row ->
                        row.holds(LocalDate.ofEpochDay(question.getLawDay()), LocalDate.ofEpochDay(question.getDay())))
                .filter(row -> texts(row.cell("CN code")).isEmpty()
                        || texts(row.cell("CN code")).stream().anyMatch(question.getCn8()::startsWith))
                .filter(row -> texts(row.cell("Origin")).isEmpty()
                        || texts(row.cell("Origin")).contains(question.getOrigin()))
                .filter(row -> row.number("Value at most (EUR)")
                        .map(most -> most.movePointRight(2).longValueExact() >= question.getValueCents())
                        .orElse(true))
                .map(row -> row.schema().name() + "/" + row.reference().id())
                .toList();
    }

    /** What the table says to those who look for the nearest row or run the cases of a workbook. */
    private static List<String> withoutTheEngine(Table table, ParcelQuestion question) {
        Map<String, Object> facts =
                Map.of("cn", question.getCn8(), "origin", question.getOrigin(), "valueCents", question.getValueCents());
        var asked = new NearestRow.Asked(
                LocalDate.ofEpochDay(question.getLawDay()), LocalDate.ofEpochDay(question.getDay()), facts::get);
        return table.rows().stream()
                .filter(row -> NearestRow.holds(row, asked))
                .filter(row -> NearestRow.judge(row, asked).holds())
                .map(row -> row.schema().name() + "/" + row.reference().id())
                .toList();
    }

    private static List<String> texts(Cell cell) {
        if (cell instanceof Cell.Texts several) {
            return several.values();
        }
        return cell instanceof Cell.Text one ? List.of(one.value()) : List.of();
    }

    private static Table randomTable(Random random, int size) {
        TableSchema schema = SampleTables.schema(
                "parcels", SampleTables.CN, SampleTables.ORIGIN, SampleTables.VALUE, SampleTables.RULING);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            var text = randomPeriod(random);
            var validity = new Row.Validity(text, randomPeriod(random), "", null);
            rows.add(row(schema, i + 2, validity, cells(randomCn(random), randomOrigin(random), randomValue(random))));
        }
        return new Table(schema, rows);
    }

    private static Period randomPeriod(Random random) {
        var from = LocalDate.ofEpochDay(TODAY - random.nextInt(40));
        var to = from.plusDays(random.nextInt(40));
        return Period.between(random.nextInt(3) == 0 ? from : null, random.nextInt(3) == 0 ? to : null);
    }

    private static Cell randomCn(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Cell.ANY;
            case 1 ->
                new Cell.Texts(
                        List.of(code(random).substring(0, 4), code(random).substring(0, 2)));
            case 2 ->
                new Cell.Texts(
                        List.of(code(random).substring(0, 4), code(random).substring(0, 4)));
            default -> text(code(random).substring(0, 2 * (1 + random.nextInt(4))));
        };
    }

    private static Cell randomOrigin(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Cell.ANY;
            case 1 -> new Cell.Texts(List.of(country(random), country(random)));
            default -> text(country(random));
        };
    }

    private static Cell randomValue(Random random) {
        return random.nextBoolean() ? Cell.ANY : number("1" + random.nextInt(10) + ".5" + random.nextInt(10));
    }

    private static ParcelQuestion randomParcel(Random random) {
        int lawDay = TODAY - random.nextInt(60) + 20;
        int day = TODAY - random.nextInt(60) + 20;
        return new ParcelQuestion(code(random), country(random), 1000 + random.nextInt(1000), lawDay, day);
    }

    private static String code(Random random) {
        return List.of("72", "73").get(random.nextInt(2))
                + List.of("01", "18").get(random.nextInt(2))
                + List.of("10", "15").get(random.nextInt(2))
                + List.of("00", "35").get(random.nextInt(2));
    }

    private static String country(Random random) {
        return List.of("CN", "IN", "UA").get(random.nextInt(3));
    }

    private static ParcelQuestion parcel(String cn, String origin, long cents) {
        return new ParcelQuestion(cn, origin, cents, TODAY, TODAY);
    }

    private static ParcelQuestion dated(int lawDay, int day) {
        return new ParcelQuestion("73181535", "CN", 1, lawDay, day);
    }

    private static List<String> hitNames(CompiledRulebook compiled, ParcelQuestion question) {
        compiled.open().ask(List.of(question));
        return question.hits().stream().map(FiredRule::name).toList();
    }

    @Test
    void every_operator_means_what_its_name_says() {
        for (Column.Operator operator : Column.Operator.values()) {
            Column column = SampleTables.condition("Value (EUR)", Column.Type.DECIMAL, "valueCents", operator, 2);
            Column pieces = SampleTables.condition("Pieces", Column.Type.WHOLE_NUMBER, "pieces", operator, 0);
            TableSchema schema = SampleTables.schema("amounts", column, pieces);
            var table = new Table(
                    schema,
                    List.of(
                            row(schema, 2, Row.Validity.UNDATED, number("10.00"), Cell.ANY),
                            row(schema, 3, Row.Validity.UNDATED, Cell.ANY, number("3"))));
            CompiledRulebook compiled = bench.compile(rulebook(List.of(), table));
            for (long cents : List.of(999L, 1000L, 1001L)) {
                var question = parcel("73181535", "CN", cents);
                List<String> expected = new ArrayList<>();
                if (holds(operator, Long.compare(cents, 1000))) {
                    expected.add("amounts/r2");
                }
                if (holds(operator, Integer.compare(question.getPieces(), 3))) {
                    expected.add("amounts/r3");
                }
                assertThat(hitNames(compiled, question))
                        .as("%s at %s", operator, cents)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static boolean holds(Column.Operator operator, int comparison) {
        return switch (operator) {
            case EQUAL -> comparison == 0;
            case AT_MOST -> comparison <= 0;
            case AT_LEAST -> comparison >= 0;
            case ABOVE -> comparison > 0;
            case BELOW -> comparison < 0;
        };
    }
}
