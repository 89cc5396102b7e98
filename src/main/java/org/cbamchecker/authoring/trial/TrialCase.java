package org.cbamchecker.authoring.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/**
 * One row of the sheet {@code Tests}: the situations it describes, and what is expected in each of them.
 *
 * @param row where it stands
 * @param situations one for every choice among the words given that can occur
 * @param extent why there are none, where there are none
 */
public record TrialCase(Row row, List<Situation> situations, Extent extent, Expectation expectation) {
    /** More than that are a slip of the pen, not a case. */
    static final int MOST_SITUATIONS = 5000;

    /** How many situations a case describes. */
    enum Extent {
        /** Some that can occur. */
        SOME,
        /** More than are tried. */
        TOO_MANY,
        /** None that can occur. */
        IMPOSSIBLE
    }

    public TrialCase {
        situations = List.copyOf(situations);
    }

    static TrialCase of(Row row, TableSchema table) {
        List<Situation> situations = situations(row, table);
        Extent extent = situations.isEmpty() ? Extent.TOO_MANY : Extent.SOME;
        return new TrialCase(row, situations, extent, new Expectation(row, table));
    }

    /** The same case without the situations that cannot occur. */
    TrialCase without(Impossible impossible) {
        List<Situation> possible = situations.stream()
                .filter(situation -> !impossible.covers(situation.asked()))
                .toList();
        boolean noneLeft = possible.isEmpty() && !situations.isEmpty();
        return new TrialCase(row, possible, noneLeft ? Extent.IMPOSSIBLE : extent, expectation);
    }

    /** How it is called. */
    public String name() {
        return row.text(CompanionSheet.CASE);
    }

    private static List<Situation> situations(Row row, TableSchema table) {
        List<Map<Column, Cell>> choices = new ArrayList<>(List.of(Map.of()));
        for (Column column : CompanionSheet.asked(table)) {
            List<Cell> words = words(row.cell(CompanionSheet.given(column)));
            if ((long) choices.size() * words.size() > MOST_SITUATIONS) {
                return List.of();
            }
            choices = choices.stream()
                    .flatMap(choice -> words.stream().map(word -> with(choice, column, word)))
                    .toList();
        }
        return choices.stream().map(choice -> situation(row, table, choice)).toList();
    }

    private static List<Cell> words(Cell given) {
        return given instanceof Cell.Texts several
                ? several.values().stream()
                        .map(word -> (Cell) new Cell.Text(word))
                        .toList()
                : List.of(given);
    }

    private static Map<Column, Cell> with(Map<Column, Cell> choice, Column column, Cell word) {
        Map<Column, Cell> next = new HashMap<>(choice);
        next.put(column, word);
        return next;
    }

    private static Situation situation(Row row, TableSchema table, Map<Column, Cell> choice) {
        Map<String, Object> facts = new HashMap<>();
        choice.forEach((column, cell) -> facts.put(column.fact(), fact(column, cell)));
        String given = CompanionSheet.asked(table).stream()
                .filter(column -> !(choice.get(column) instanceof Cell.Blank))
                .map(column ->
                        CompanionSheet.given(column) + ": " + choice.get(column).canonical())
                .collect(Collectors.joining(", "));
        LocalDate lawDate = day(row, table, CompanionSheet.LAW_DATE);
        LocalDate importDate = day(row, table, CompanionSheet.IMPORT_DATE);
        return new Situation(new NearestRow.Asked(lawDate, importDate, facts::get), given);
    }

    /** As the engine sees it: words as they are, figures in minor units, days counted. */
    private static Object fact(Column column, Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().movePointRight(column.scale()).longValueExact();
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toEpochDay();
        }
        return cell instanceof Cell.Text text ? text.value() : column.unstated();
    }

    /** Tables without law hold on every day. */
    private static LocalDate day(Row row, TableSchema table, String heading) {
        return table.law() ? row.day(heading).orElseThrow() : LocalDate.EPOCH;
    }
}
