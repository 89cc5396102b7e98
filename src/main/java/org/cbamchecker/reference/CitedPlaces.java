package org.cbamchecker.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.reference.Clauses.Clause;
import org.cbamchecker.rulebook.Messages;

/**
 * Cites clauses as lawyers do, by act and place: {@code Regulation (EU) 2023/956, Article 2a(1); Article 4}. This is the
 * one form in which everything meant for people cites; files for machines keep the ids.
 */
final class CitedPlaces {
    private static final String CITED = "clause.cited";

    private final Messages words;

    CitedPlaces(Messages words) {
        this.words = words;
    }

    /** An act is named once for all of its places. What the catalogue does not have keeps its id: a gap must be seen. */
    String of(List<Clause> clauses) {
        if (!words.has(CITED)) {
            return String.join(", ", clauses.stream().map(Clause::id).toList());
        }
        Map<String, Set<String>> acts = new LinkedHashMap<>();
        clauses.forEach(clause -> acts.computeIfAbsent(clause.act(), act -> new LinkedHashSet<>())
                .add(clause.act().isEmpty() ? clause.id() : clause.place()));
        return inARow(acts.entrySet().stream()
                .map(act -> ofAct(act.getKey(), inARow(act.getValue())))
                .toList());
    }

    private String ofAct(String act, String places) {
        return act.isEmpty() ? places : words.text(CITED, Map.of("act", act, "place", places));
    }

    private String inARow(Collection<String> texts) {
        return texts.stream()
                .reduce((first, next) -> words.text("clause.next", Map.of("first", first, "next", next)))
                .orElse("");
    }
}
