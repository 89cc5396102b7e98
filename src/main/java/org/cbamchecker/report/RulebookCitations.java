package org.cbamchecker.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/** Citations as the tables of a rulebook give them. */
public final class RulebookCitations implements Citations {
    private final Rulebook rulebook;
    private final Clauses clauses;

    /** @param language of what the clauses ask */
    public RulebookCitations(Rulebook rulebook, String language) {
        this.rulebook = rulebook;
        this.clauses = Clauses.of(rulebook, language);
    }

    @Override
    public Optional<Clauses.Clause> clause(String id) {
        return clauses.find(id);
    }

    /** Each table is gone through once, however many of its rows are asked for. */
    @Override
    public Map<RowReference, Row.Validity> rows(Collection<RowReference> references) {
        Map<String, Set<RowReference>> wanted = new HashMap<>();
        references.forEach(reference -> wanted.computeIfAbsent(reference.table(), name -> new HashSet<>())
                .add(reference));
        Map<RowReference, Row.Validity> found = new HashMap<>();
        wanted.forEach((name, rows) ->
                Optional.ofNullable(rulebook.tables().get(name)).ifPresent(table -> find(table, rows, found)));
        return found;
    }

    private static void find(Table table, Set<RowReference> wanted, Map<RowReference, Row.Validity> found) {
        for (Row row : table.rows()) {
            if (wanted.contains(row.reference())) {
                found.put(row.reference(), row.validity());
            }
        }
    }
}
