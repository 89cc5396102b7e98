package org.cbamchecker.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cbamchecker.facts.ImportLine;

/** Finds a line by a key in a few bytes a line, so that a million lines can be searched for repetitions. */
final class LineIndex {
    private static final int FIRST_SIZE = 1024;

    private final List<ImportLine> lines;
    private final Function<ImportLine, Object> key;
    private int[] slots = new int[FIRST_SIZE];
    private int size;

    LineIndex(List<ImportLine> lines, Function<ImportLine, Object> key) {
        this.lines = lines;
        this.key = key;
    }

    /** Position of the line with this key, or -1. */
    int find(Object wanted) {
        int slot = slots[slotOf(wanted)];
        return slot - 1;
    }

    /** Adds the line at this position; its key must not be there yet. */
    void add(int position) {
        if (size++ * 2 >= slots.length) {
            grow();
        }
        slots[slotOf(key.apply(lines.get(position)))] = position + 1;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        Arrays.stream(old)
                .filter(slot -> slot > 0)
                .forEach(slot -> slots[slotOf(key.apply(lines.get(slot - 1)))] = slot);
    }

    /** The slot that holds the key, or the free one where it belongs. */
    private int slotOf(Object wanted) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        int at = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[at] != 0 && !key.apply(lines.get(slots[at] - 1)).equals(wanted)) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
