package org.cbamchecker.authoring.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cbamchecker.tables.AllowedValues;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Column.Role;
import org.cbamchecker.tables.Column.Type;

/** The small changes that a slip makes to one cell, each as the cell would then be. Free text is left alone. */
final class CellChanges {
    private static final int TEN = 10;

    private final ColumnWords words;

    CellChanges(ColumnWords words) {
        this.words = words;
    }

    List<Cell> of(Column column, Cell cell) {
        if (column.type() == Type.TEXT || column.role() == Role.NOTE) {
            return List.of();
        }
        if (cell instanceof Cell.Text text) {
            return ofWord(column, text.value());
        }
        if (cell instanceof Cell.Texts several) {
            return ofList(column, several.values());
        }
        if (cell instanceof Cell.Number number) {
            return ofNumber(column, number.value());
        }
        if (cell instanceof Cell.Day day) {
            return ofDay(column, day.value());
        }
        return ofMark(column, cell);
    }

    private List<Cell> ofWord(Column column, String word) {
        List<Cell> changes = new ArrayList<>();
        switch (column.type()) {
            case CN_PREFIX -> IntStream.range(0, word.length()).forEach(at -> changes.add(digit(word, at)));
            case CHOICE, YES_NO -> otherWords(column, word).forEach(other -> changes.add(new Cell.Text(other)));
            default -> neighbour(column, word).ifPresent(other -> changes.add(new Cell.Text(other)));
        }
        if (column.marks().many()) {
            addition(column, List.of(word)).ifPresent(changes::add);
        }
        return changes;
    }

    private static Cell digit(String code, int at) {
        char next = (char) ('0' + (code.charAt(at) - '0' + 1) % TEN);
        return new Cell.Text(code.substring(0, at) + next + code.substring(at + 1));
    }

    /** Every other word where it decides; the next one where it is said, for there all others are noticed alike. */
    private static List<String> otherWords(Column column, String word) {
        List<String> allowed = closedList(column);
        List<String> others =
                allowed.stream().filter(other -> !other.equals(word)).toList();
        return column.role() == Role.OUTCOME ? others.subList(0, Math.min(1, others.size())) : others;
    }

    private static List<String> closedList(Column column) {
        return AllowedValues.words(column).stream()
                .filter(word -> column.type() == Type.YES_NO || column.allowed().contains(word))
                .toList();
    }

    /** Another code of the column, or else the code with its last letter changed. */
    private Optional<String> neighbour(Column column, String word) {
        String other = words.after(column.heading(), word);
        if (!other.isEmpty() || word.isEmpty()) {
            return Optional.of(other).filter(found -> !found.isEmpty());
        }
        char last = word.charAt(word.length() - 1);
        char next = last == 'Z' || last == 'z' || last == '9' ? (char) (last - 1) : (char) (last + 1);
        return Optional.of(word.substring(0, word.length() - 1) + next);
    }

    /** Each word left out, and one more put in. */
    private List<Cell> ofList(Column column, List<String> listed) {
        List<Cell> changes = new ArrayList<>();
        for (String word : listed) {
            List<String> rest =
                    listed.stream().filter(other -> !other.equals(word)).toList();
            changes.add(rest.size() == 1 ? new Cell.Text(rest.get(0)) : new Cell.Texts(rest));
        }
        addition(column, listed).ifPresent(changes::add);
        return changes;
    }

    private static Optional<Cell> addition(Column column, List<String> listed) {
        return closedList(column).stream()
                .filter(word -> !listed.contains(word))
                .findFirst()
                .map(word -> {
                    List<String> more = new ArrayList<>(listed);
                    more.add(word);
                    return new Cell.Texts(more);
                });
    }

    /** A bound by one unit either way, so that "above" becomes "at least" and the reverse; a figure in its last place. */
    private static List<Cell> ofNumber(Column column, BigDecimal value) {
        if (column.role() == Role.OUTCOME) {
            BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
            return List.of(new Cell.Number(value.add(last)));
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(column.scale());
        return List.of(new Cell.Number(value.subtract(unit)), new Cell.Number(value.add(unit)));
    }

    private static List<Cell> ofDay(Column column, LocalDate day) {
        Cell later = new Cell.Day(day.plusDays(1));
        return column.role() == Role.OUTCOME ? List.of(later) : List.of(new Cell.Day(day.minusDays(1)), later);
    }

    /** {@code *} and {@code none} become a word of the list, or a code of the column. */
    private List<Cell> ofMark(Column column, Cell cell) {
        if (cell instanceof Cell.Blank || cell instanceof Cell.Any && column.type() != Type.CHOICE) {
            return List.of();
        }
        List<String> allowed = closedList(column);
        String other = allowed.isEmpty() && column.type() == Type.CODE ? words.after(column.heading(), "") : "";
        String word = allowed.isEmpty() ? other : allowed.get(0);
        return word.isEmpty() ? List.of() : List.of(new Cell.Text(word));
    }
}
