package org.cbamchecker.bench.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Microseconds of the processor for a question, in each of the rounds that count. */
final class Rounds {
    private final List<Double> rounds = new ArrayList<>();

    void add(double micros) {
        rounds.add(micros);
    }

    boolean isEmpty() {
        return rounds.isEmpty();
    }

    double least() {
        return Collections.min(rounds);
    }

    double median() {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
