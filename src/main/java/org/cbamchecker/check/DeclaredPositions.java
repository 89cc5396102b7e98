package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cbamchecker.facts.FiledDeclaration.Good;

/**
 * Which lines a declared position stands for: the line it names, or else all lines of its code, origin and basis that
 * no other position names. Positions of one kind are taken together.
 */
final class DeclaredPositions {
    private final List<DeclaredLine> unmatched;
    private final List<Match> matches = new ArrayList<>();

    /**
     * Positions, and the lines they stand for.
     *
     * @param lines empty where nothing of the kind was imported
     */
    record Match(List<Good> positions, List<DeclaredLine> lines) {
        Good first() {
            return positions.get(0);
        }

        boolean sameBasis() {
            return lines.stream()
                    .allMatch(line -> line.kind().basis() == first().kind().basis());
        }
    }

    DeclaredPositions(List<Good> goods, List<DeclaredLine> lines) {
        unmatched = new ArrayList<>(lines);
        goods.stream()
                .filter(good -> !good.line().isEmpty())
                .forEach(good -> match(List.of(good), line -> line.id().equals(good.line())));
        Map<Object, List<Good>> kinds = new LinkedHashMap<>();
        goods.stream().filter(good -> good.line().isEmpty()).forEach(good -> kinds.computeIfAbsent(
                        good.kind(), key -> new ArrayList<>())
                .add(good));
        List<List<Good>> without = new ArrayList<>();
        kinds.values().forEach(positions -> {
            if (unmatched.stream()
                    .anyMatch(line -> line.kind().equals(positions.get(0).kind()))) {
                match(positions, line -> line.kind().equals(positions.get(0).kind()));
            } else {
                without.add(positions);
            }
        });
        without.forEach(positions -> match(positions, line -> isSameGood(line, positions.get(0))));
    }

    /** The same good on another basis. */
    private static boolean isSameGood(DeclaredLine line, Good good) {
        return line.kind().cn().equals(good.kind().cn())
                && line.kind().origin().equals(good.kind().origin());
    }

    private void match(List<Good> positions, Predicate<DeclaredLine> which) {
        List<DeclaredLine> lines = unmatched.stream().filter(which).toList();
        unmatched.removeAll(lines);
        matches.add(new Match(positions, lines));
    }

    List<Match> matches() {
        return matches;
    }

    /** Lines that no position stands for. */
    List<DeclaredLine> undeclared() {
        return unmatched;
    }
}
