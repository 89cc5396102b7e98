package org.cbamchecker.authoring.difference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The longest rising part of a series: what kept its order. */
final class LongestRise {
    private LongestRise() {}

    /** Positions of the members of one longest rising part, in order; the values differ. */
    static List<Integer> of(List<Integer> values) {
        int[] length = new int[values.size()];
        int[] previous = new int[values.size()];
        int last = -1;
        for (int i = 0; i < values.size(); i++) {
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (values.get(j) < values.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Deque<Integer> rise = new ArrayDeque<>();
        for (int i = last; i >= 0; i = previous[i]) {
            rise.addFirst(i);
        }
        return List.copyOf(rise);
    }
}
