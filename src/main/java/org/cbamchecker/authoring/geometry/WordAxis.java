package org.cbamchecker.authoring.geometry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;

/**
 * Words: those of the column's list, those that rows name, and one part for everything else. A list of words may be
 * asked about facts that are none of them, a place that is no special territory for one; only a question that is
 * answered with yes and no leaves nothing else.
 */
final class WordAxis implements Axis {
    private static final int SHOWN = 3;
    private static final List<String> YES_AND_NO = List.of("yes", "no");

    private final String name;
    private final List<String> words;
    private final int other;
    private final int absent;
    private final int size;

    private WordAxis(String name, Set<String> words, boolean open, boolean mayBeAbsent) {
        this.name = name;
        this.words = List.copyOf(words);
        int next = words.size();
        other = open ? next++ : -1;
        absent = mayBeAbsent ? next++ : -1;
        size = next;
    }

    static WordAxis of(String name, List<AskedCell> cells) {
        Set<String> words = new LinkedHashSet<>();
        boolean open = false;
        boolean mayBeAbsent = false;
        for (AskedCell asked : cells) {
            words.addAll(closed(asked.column()));
            words.addAll(asked.words());
            open |= !closed(asked.column()).containsAll(YES_AND_NO);
            mayBeAbsent |= asked.cell() instanceof Cell.None;
        }
        return new WordAxis(name, words, open, mayBeAbsent);
    }

    private static List<String> closed(Column column) {
        return column.type() == Column.Type.YES_NO ? YES_AND_NO : column.allowed();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Side whole() {
        return Side.range(0, size - 1);
    }

    @Override
    public Side named() {
        return other < 0 ? whole() : whole().minus(Side.of(other));
    }

    @Override
    public Side side(Column column, Cell cell) {
        if (cell instanceof Cell.Any) {
            return whole();
        }
        if (cell instanceof Cell.None || cell instanceof Cell.Blank) {
            return absent < 0 ? Side.none() : Side.of(absent);
        }
        return Side.of(new AskedCell(column, cell)
                .words().stream().mapToInt(words::indexOf).toArray());
    }

    @Override
    public String example(int part) {
        if (part < words.size()) {
            return words.get(part);
        }
        return part == other ? unlike() : Cell.NONE.canonical();
    }

    private String unlike() {
        List<String> named = new ArrayList<>(words.subList(0, Math.min(SHOWN, words.size())));
        if (words.size() > SHOWN) {
            named.add("…");
        }
        return named.isEmpty() ? Cell.ANY.canonical() : "≠ " + String.join(", ", named);
    }
}
