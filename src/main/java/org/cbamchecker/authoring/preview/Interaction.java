package org.cbamchecker.authoring.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of the whole change that no edit makes alone: what the edits do together beyond the sum of what each does, or
 * what one does and another undoes.
 *
 * @param whole what all edits make of it; before and after are equal where they undo each other
 * @param remainder of a number: the whole change less the changes of the single edits; null where there is no number
 */
public record Interaction(Told told, Change whole, BigDecimal remainder) {
    /** Compares what all edits do with what each does. */
    static List<Interaction> of(List<Change> whole, List<Effect> effects) {
        SortedMap<Told, Change> together = new TreeMap<>();
        whole.forEach(change -> together.put(change.told(), change));
        Map<Told, List<Change>> single = new HashMap<>();
        effects.forEach(effect -> effect.changes()
                .forEach(change -> single.computeIfAbsent(change.told(), none -> new ArrayList<>())
                        .add(change)));
        single.forEach((told, changes) -> together.computeIfAbsent(told, none -> unchanged(changes.get(0))));
        List<Interaction> interactions = new ArrayList<>();
        together.forEach((told, change) -> add(change, single.getOrDefault(told, List.of()), interactions));
        return interactions;
    }

    private static Change unchanged(Change one) {
        return new Change(one.told(), one.before(), one.before());
    }

    private static void add(Change whole, List<Change> single, List<Interaction> interactions) {
        boolean numbers = whole.by().isPresent()
                && single.stream().allMatch(change -> change.by().isPresent());
        if (numbers) {
            BigDecimal sum =
                    single.stream().map(change -> change.by().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal remainder = whole.by().orElseThrow().subtract(sum);
            if (remainder.signum() != 0) {
                interactions.add(new Interaction(whole.told(), whole, remainder));
            }
        } else if (single.isEmpty() || whole.before().equals(whole.after())) {
            interactions.add(new Interaction(whole.told(), whole, null));
        }
    }
}
