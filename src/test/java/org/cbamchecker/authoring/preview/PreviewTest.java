package org.cbamchecker.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Rulebook SHIPPED = TheRulebook.shipped();
    private static final Preview.Trial FASTENERS = trial("fasteners-from-taiwan.xlsx");

    @Test
    void nothing_edited_changes_nothing() {
        Preview preview = preview(SHIPPED);

        assertThat(preview.whole()).isEmpty();
        assertThat(preview.effects()).isEmpty();
    }

    @Test
    void a_figure_that_two_edits_change_is_shared_out_between_them_to_the_last_digit() {
        Rulebook edited = edited(
                edited(SHIPPED, "mark-ups", number("markup-iron-and-steel-2026", "Mark-up (share)", "0.12")),
                "cbam-factor",
                number("factor-2026", "Factor", "0.95"));

        Preview preview = preview(edited);

        assertThat(preview.effects()).hasSize(2).allSatisfy(effect -> assertThat(by(effect, certificates()))
                .isPositive());
        assertThat(preview.interactions()).isEmpty();
        partsAddUp(preview);
    }

    /** The mark-up is a share of the default value, so each of two edits is worth more beside the other. */
    @Test
    void what_two_edits_do_only_together_is_told_apart() {
        Rulebook edited = edited(
                edited(SHIPPED, "mark-ups", number("markup-iron-and-steel-2026", "Mark-up (share)", "0.2")),
                "default-values",
                rows -> doubled(rows, "TW"));

        Preview preview = preview(edited);

        assertThat(preview.interactions())
                .filteredOn(one -> one.told().equals(certificates()))
                .singleElement()
                .satisfies(one -> assertThat(one.remainder()).isPositive());
        partsAddUp(preview);
    }

    @Test
    void a_row_that_is_taken_away_is_an_edit_of_its_own() {
        Rulebook edited = edited(
                SHIPPED,
                "mark-ups",
                rows -> rows.removeIf(row -> row.reference().id().equals("markup-iron-and-steel-2026")));

        Preview preview = preview(edited);

        assertThat(preview.effects()).singleElement().satisfies(effect -> assertThat(effect.edit())
                .isInstanceOf(Edit.WholeRow.class));
        assertThat(preview.whole())
                .filteredOn(change -> change.told().equals(toSurrender()))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isInstanceOf(Answer.CannotBeDetermined.class));
    }

    @Test
    void words_about_a_row_are_told_apart_and_not_tried() {
        Rulebook edited = edited(
                SHIPPED,
                "mark-ups",
                rows -> set(rows, "markup-iron-and-steel-2026", "Note", new Cell.Text("Something else.")));

        Preview preview = preview(edited);

        assertThat(preview.wordsOnly()).hasSize(1);
        assertThat(preview.effects()).isEmpty();
        assertThat(preview.whole()).isEmpty();
    }

    private static Told certificates() {
        return ofTheYear("certificates");
    }

    private static Told toSurrender() {
        return ofTheYear("to-surrender");
    }

    private static Told ofTheYear(String figure) {
        var year = new Subject.ImporterYear("DE582041773625100", 2026);
        return new Told(FASTENERS.name(), year, Told.Kind.FIGURE, figure);
    }

    private static BigDecimal by(Effect effect, Told told) {
        return effect.changes().stream()
                .filter(change -> change.told().equals(told))
                .flatMap(change -> change.by().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** For every number: the whole change is what the edits do alone, and what is left for their acting together. */
    private static void partsAddUp(Preview preview) {
        Map<Told, BigDecimal> parts = new TreeMap<>();
        preview.effects().forEach(effect -> effect.changes()
                .forEach(change -> change.by().ifPresent(by -> parts.merge(change.told(), by, BigDecimal::add))));
        preview.interactions().stream()
                .filter(one -> one.remainder() != null)
                .forEach(one -> parts.merge(one.told(), one.remainder(), BigDecimal::add));
        List<Change> numbers = preview.whole().stream()
                .filter(change -> change.by().isPresent())
                .toList();

        assertThat(numbers).isNotEmpty().allSatisfy(change -> assertThat(parts.get(change.told()))
                .isEqualByComparingTo(change.by().orElseThrow()));
    }

    private static Preview preview(Rulebook edited) {
        return Preview.of(SHIPPED, edited, List.of(FASTENERS), PreviewTest::checker);
    }

    private static CbamChecker checker(Rulebook rulebook) {
        Rulebooks places = new Rulebooks(Path.of(""), Optional.of(Path.of("target", "rulebook-of-tests")));
        return CbamChecker.of(new Loaded.Ready(rulebook, List.of()), places, TheRulebook.TODAY);
    }

    private static Preview.Trial trial(String sample) {
        return new Preview.Trial() {
            @Override
            public String name() {
                return sample;
            }

            @Override
            public Assessment check(CbamChecker checker) {
                return checker.check(
                        checker.read(List.of(Path.of("samples", sample))).submission());
            }
        };
    }

    private static Rulebook edited(Rulebook rulebook, String table, Consumer<List<Row>> edit) {
        Map<String, Table> tables = new LinkedHashMap<>(rulebook.tables());
        List<Row> rows = new ArrayList<>(rulebook.table(table).rows());
        edit.accept(rows);
        tables.put(table, new Table(rulebook.table(table).schema(), rows));
        return rulebook.withTables(tables);
    }

    private static Consumer<List<Row>> number(String id, String heading, String value) {
        return rows -> set(rows, id, heading, new Cell.Number(new BigDecimal(value)));
    }

    private static void set(List<Row> rows, String id, String heading, Cell value) {
        rows.replaceAll(row -> row.reference().id().equals(id) ? with(row, heading, value) : row);
    }

    private static Row with(Row row, String heading, Cell value) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(row.schema().indexOf(heading), value);
        return new Row(row.schema(), row.reference(), row.validity(), cells);
    }

    /** Total default values of a country, those of the sample's screws. */
    private static void doubled(List<Row> rows, String country) {
        rows.replaceAll(row -> row.text("Country").equals(country)
                        && row.text("CN code").startsWith("731822")
                ? row.number("Total (t CO2e/t)")
                        .map(total ->
                                with(row, "Total (t CO2e/t)", new Cell.Number(total.multiply(BigDecimal.valueOf(2)))))
                        .orElse(row)
                : row);
    }
}
