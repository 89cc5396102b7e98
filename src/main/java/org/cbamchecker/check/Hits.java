package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cbamchecker.articles.UndecidedException;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.engine.Question;
import org.cbamchecker.tables.Row;

/** Chooses among the rows of a decision table that matched, by the hit policy its schema declares. */
final class Hits {
    private Hits() {}

    /** The decisive row's rule, or null where no row of that table matched. */
    static FiredRule decisive(Question question, String table) {
        List<FiredRule> hits = new ArrayList<>(2);
        for (FiredRule hit : question.hits()) {
            if (hit.row() != null && hit.row().schema().name().equals(table)) {
                hits.add(hit);
            }
        }
        if (hits.size() < 2) {
            return hits.isEmpty() ? null : hits.get(0);
        }
        return switch (hits.get(0).row().schema().hitPolicy()) {
            case FIRST ->
                hits.stream()
                        .min(Comparator.comparing(hit -> hit.row().reference()))
                        .orElseThrow();
            case LONGEST_PREFIX -> longest(hits);
            case UNIQUE, COLLECT -> throw ambiguous(hits);
        };
    }

    /** All rows of that table that matched, from the top: for tables whose hit policy is to collect. */
    static List<Row> all(Question question, String table) {
        return question.hits().stream()
                .map(FiredRule::row)
                .filter(row -> row != null && row.schema().name().equals(table))
                .sorted(Comparator.comparing(Row::reference))
                .toList();
    }

    private static FiredRule longest(List<FiredRule> hits) {
        List<FiredRule> byLength = hits.stream()
                .sorted(Comparator.comparing((FiredRule hit) -> prefixLength(hit.row()))
                        .reversed())
                .toList();
        if (prefixLength(byLength.get(0).row()) == prefixLength(byLength.get(1).row())) {
            throw ambiguous(byLength);
        }
        return byLength.get(0);
    }

    private static int prefixLength(Row row) {
        return row.text("CN code").length();
    }

    private static UndecidedException ambiguous(List<FiredRule> hits) {
        return new UndecidedException("Several rows match and the table's hit policy allows one: "
                + hits.stream()
                        .map(hit -> hit.row().reference().address())
                        .sorted()
                        .toList());
    }
}
