package org.cbamchecker.check;

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
        FiredRule only = null;
        for (FiredRule hit : question.hits()) {
            if (isOf(table, hit)) {
                if (only != null) {
                    return decisive(question.hits().stream()
                            .filter(each -> isOf(table, each))
                            .toList());
                }
                only = hit;
            }
        }
        return only;
    }

    private static boolean isOf(String table, FiredRule hit) {
        return hit.row() != null && hit.row().schema().name().equals(table);
    }

    private static FiredRule decisive(List<FiredRule> hits) {
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
                .filter(hit -> isOf(table, hit))
                .map(FiredRule::row)
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
