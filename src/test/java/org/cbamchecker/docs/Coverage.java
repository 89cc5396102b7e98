package org.cbamchecker.docs;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/**
 * The catalogue of clauses against what cites them.
 *
 * @param clauses rows of the catalogue, in its order
 */
record Coverage(List<Row> clauses, Citations citations) {
    static Coverage of(Rulebook rulebook) {
        return new Coverage(rulebook.table("clauses").rows(), Citations.of(rulebook));
    }

    static String id(Row clause) {
        return clause.text("Clause");
    }

    /** Why the treatment that the catalogue declares is not (or no longer) what the rulebook does; empty where it is. */
    Optional<String> disagreement(Row clause) {
        String id = id(clause);
        String treatment = clause.text("Treatment");
        boolean agrees =
                switch (treatment) {
                    case "rule" -> citations.applied(id);
                    case "table" -> citations.inRows(id);
                    default -> !citations.applied(id);
                };
        return agrees ? Optional.empty() : Optional.of("declared " + treatment + "; " + cited(id));
    }

    private String cited(String id) {
        if (citations.applied(id)) {
            return "yet a rule or a computing step cites it";
        }
        return citations.inRows(id) ? "cited by rows of tables alone" : "neither a rule nor a row cites it";
    }

    /** The clauses with which something is still to be done, one a line, each with the reason. */
    String stillOpen() {
        StringBuilder lines = new StringBuilder();
        for (Row clause : clauses) {
            disagreement(clause)
                    .ifPresent(why ->
                            lines.append(id(clause)).append(" – ").append(why).append('\n'));
        }
        return lines.toString();
    }
}
