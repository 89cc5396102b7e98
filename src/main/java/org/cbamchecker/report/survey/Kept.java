package org.cbamchecker.report.survey;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The few of many that matter most. Not safe for use by several threads.
 *
 * @param <T> what is kept
 */
final class Kept<T> {
    private final int most;
    private final Comparator<Numbered<T>> leastFirst;
    private final PriorityQueue<Numbered<T>> kept;
    private long seen;

    /**
     * Something with its place among all.
     *
     * @param number from 0
     */
    record Numbered<T>(long number, T value) {}

    /**
     * Keeps nothing yet.
     *
     * @param weight the greatest stay; of equal ones, the earlier
     */
    Kept(int most, Comparator<? super T> weight) {
        this.most = most;
        Comparator<Numbered<T>> byWeight = Comparator.comparing(Numbered::value, weight);
        Comparator<Numbered<T>> byNumber = Comparator.comparingLong(Numbered::number);
        leastFirst = byWeight.thenComparing(byNumber.reversed());
        kept = new PriorityQueue<>(leastFirst);
    }

    void offer(T value) {
        kept.add(new Numbered<>(seen++, value));
        if (kept.size() > most) {
            kept.poll();
        }
    }

    /** How many there were, kept or not. */
    long seen() {
        return seen;
    }

    /** The weightiest of those that are kept. */
    Stream<Numbered<T>> weightiest(int number) {
        return kept.stream().sorted(leastFirst.reversed()).limit(number);
    }

    /** All that are kept, in the order in which they came. */
    List<T> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::value)
                .toList();
    }
}
