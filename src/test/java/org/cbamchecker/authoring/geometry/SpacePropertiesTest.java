package org.cbamchecker.authoring.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;

/** A row's box holds exactly the facts that the row matches, as the reader of decision tables without engine judges. */
class SpacePropertiesTest {
    private static final Column CODE = column("CN code", Column.Type.CN_PREFIX, "cn", Column.Operator.EQUAL);
    private static final Column ORIGIN = column("Origin", Column.Type.COUNTRY, "origin", Column.Operator.EQUAL);
    private static final Column PROOF = new Column(
            "Proof",
            Column.Type.CHOICE,
            Column.Role.CONDITION,
            "proof",
            Column.Operator.EQUAL,
            List.of("yes", "no", "unknown"),
            new Column.Marks(true, true, false, true),
            0);
    private static final Column ABOVE = column("Above", Column.Type.DECIMAL, "value", Column.Operator.ABOVE);
    private static final Column AT_MOST = column("At most", Column.Type.DECIMAL, "value", Column.Operator.AT_MOST);

    private static final TableSchema SCHEMA = new TableSchema(
            "sample",
            "A sample",
            List.of("sample.xlsx"),
            TableSchema.Kind.DECISION,
            TableSchema.HitPolicy.FIRST,
            "Question",
            true,
            false,
            List.of(CODE, ORIGIN, PROOF, ABOVE, AT_MOST));

    private static final List<String> CODES =
            List.of("72011011", "72021120", "72029980", "73181542", "76011010", "76020000");
    private static final NavigableSet<String> NOMENCLATURE = new TreeSet<>(CODES);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Column column(String heading, Column.Type type, String field, Column.Operator operator) {
        Column.Marks marks = new Column.Marks(true, true, true, true);
        int scale = type == Column.Type.DECIMAL ? 1 : 0;
        return new Column(heading, type, Column.Role.CONDITION, field, operator, List.of(), marks, scale);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Cell> codes = Arbitraries.of("72", "7202", "72021120", "7318", "76", "7601", "99")
                .map(code -> (Cell) new Cell.Text(code));
        Arbitrary<Cell> origins = Arbitraries.of(
                new Cell.Text("TR"), new Cell.Texts(List.of("TR", "CH")), new Cell.Text("GB"), Cell.NONE);
        Arbitrary<Cell> proofs = Arbitraries.of(new Cell.Text("yes"), new Cell.Texts(List.of("no", "unknown")));
        Arbitrary<Cell> figures =
                Arbitraries.of("0.5", "1", "2").map(figure -> (Cell) new Cell.Number(new BigDecimal(figure)));
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.integers().between(0, 4))
                .as(SpacePropertiesTest::period);
        return Combinators.combine(any(codes), any(origins), any(proofs), any(figures), any(figures), periods, periods)
                .as((code, origin, proof, above, most, text, applies) ->
                        row(List.of(code, origin, proof, above, most), text, applies))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Period period(int from, int length) {
        return Period.between(
                from < 0 ? null : DAY.plusDays(from), length == 4 ? null : DAY.plusDays((long) from + length));
    }

    private static Arbitrary<Cell> any(Arbitrary<Cell> cells) {
        return Arbitraries.oneOf(cells, Arbitraries.just(Cell.ANY));
    }

    private static Row row(List<Cell> cells, Period text, Period applies) {
        RowReference reference = new RowReference("sample", "sample.xlsx", "Rules", 2, "R", "");
        return new Row(SCHEMA, reference, new Row.Validity(text, applies, "", null), cells);
    }

    @Property(tries = 300)
    void a_box_holds_what_its_row_matches(@ForAll("rows") List<Row> rows, @ForAll("facts") List<Facts> facts) {
        for (Facts one : facts) {
            List<Row> all = new ArrayList<>(rows);
            all.add(one.asRow());
            Space space = Space.of(SCHEMA, all, NOMENCLATURE);
            Box point = space.box(one.asRow());
            assertThat(point.volume()).isEqualTo(1);
            for (Row row : rows) {
                assertThat(space.box(row).contains(point))
                        .as("%s asked %s", row, one)
                        .isEqualTo(NearestRow.judge(row, one.asked()).holds());
            }
        }
    }

    /** What a table is asked; {@code value} in tenths. */
    record Facts(String code, String origin, String proof, int value, LocalDate law, LocalDate day) {
        NearestRow.Asked asked() {
            Map<String, Object> fields = Map.of("cn", code, "origin", origin, "proof", proof, "value", (long) value);
            return new NearestRow.Asked(law, day, fields::get);
        }

        /** A row of the sheet of combinations that names exactly these facts. */
        Row asRow() {
            TableSchema schema = CompanionSheet.IMPOSSIBLE.schemaFor(SCHEMA);
            List<Cell> cells = List.of(
                    new Cell.Text("facts"),
                    new Cell.Text(code),
                    new Cell.Text(origin),
                    new Cell.Text(proof),
                    new Cell.Number(BigDecimal.valueOf(value, 1)),
                    Cell.BLANK);
            RowReference reference = new RowReference("sample", "sample.xlsx", "Impossible", 2, "facts", "");
            Row.Validity days = new Row.Validity(new Period(law, law), new Period(day, day), "", null);
            return new Row(schema, reference, days, cells);
        }
    }

    @Provide
    Arbitrary<List<Facts>> facts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-2, 10).map(DAY::plusDays);
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of("TR", "CH", "GB", "TW"),
                        Arbitraries.of("yes", "no", "unknown"),
                        Arbitraries.integers().between(0, 25),
                        days,
                        days)
                .as(Facts::new)
                .list()
                .ofSize(10);
    }

    @Test
    void a_prefix_whose_codes_all_have_longer_ones_is_no_part_of_the_whole() {
        NavigableSet<String> goods = new TreeSet<>(List.of("72011011", "72021120", "73181542"));
        List<Row> rows = List.of(ofCode("72"), ofCode("7201"), ofCode("7202"), ofCode("7318"));
        Space space = Space.of(SCHEMA, rows, goods);
        Region left =
                Region.of(space.box(rows.get(0))).minusAll(List.of(space.box(rows.get(1)), space.box(rows.get(2))));
        assertThat(left.isEmpty()).isTrue();
        goods.add("72041000");
        Space wider = Space.of(SCHEMA, rows, goods);
        assertThat(Region.of(wider.box(rows.get(0)))
                        .minusAll(List.of(wider.box(rows.get(1)), wider.box(rows.get(2))))
                        .boxes())
                .singleElement()
                .satisfies(box -> assertThat(wider.example(box)).startsWith("CN code = 72041000; "));
    }

    @Test
    void without_a_nomenclature_a_prefix_is_used_up_by_all_ten_digits_alone() {
        List<Row> rows = new ArrayList<>(List.of(ofCode("72")));
        IntStream.range(0, 10).forEach(digit -> rows.add(ofCode("72" + digit)));
        assertThat(leftOfFirst(rows).isEmpty()).isTrue();
        rows.remove(4);
        assertThat(leftOfFirst(rows).isEmpty()).isFalse();
    }

    private static Region leftOfFirst(List<Row> rows) {
        Space space = Space.of(SCHEMA, rows, new TreeSet<>());
        return Region.of(space.box(rows.get(0)))
                .minusAll(rows.subList(1, rows.size()).stream().map(space::box).toList());
    }

    private static Row ofCode(String code) {
        return row(List.of(new Cell.Text(code), Cell.ANY, Cell.ANY, Cell.ANY, Cell.ANY), Period.ALWAYS, Period.ALWAYS);
    }
}
