package org.cbamchecker.authoring.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Something that is told otherwise than before; never the same twice. */
public record Change(Told told, Answer before, Answer after) {
    /** By how much a number changed; empty where either is none. */
    public Optional<BigDecimal> by() {
        return before instanceof Answer.Number was && after instanceof Answer.Number is
                ? Optional.of(is.exact().subtract(was.exact()))
                : Optional.empty();
    }

    /** What differs, in the order in which things are told. */
    static List<Change> between(SortedMap<Told, Answer> before, SortedMap<Told, Answer> after) {
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (Told told : all) {
            Answer was = before.getOrDefault(told, Answer.NOTHING);
            Answer is = after.getOrDefault(told, Answer.NOTHING);
            if (!was.equals(is)) {
                changes.add(new Change(told, was, is));
            }
        }
        return changes;
    }
}
