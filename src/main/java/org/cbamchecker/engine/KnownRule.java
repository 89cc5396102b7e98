package org.cbamchecker.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.law.Period;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/**
 * A rule as the session meets it again.
 *
 * @param fired what a question is told when the rule matches
 * @param fromDay first law day on which its wording holds; rows test this in their own conditions
 * @param toDay last such day
 */
record KnownRule(FiredRule fired, int fromDay, int toDay) {

    /** All rules of a rulebook by name; a name used twice is a fault. */
    static Map<String, KnownRule> of(RuleIndex articles, Rulebook rulebook, Diagnostics faults) {
        Map<String, KnownRule> known = new HashMap<>();
        for (ArticleRule rule : articles.rules()) {
            var fired = new FiredRule(rule.name(), rule.clause(), null);
            if (known.put(rule.name(), dated(fired, rule.wording())) != null) {
                faults.add(RuleFaults.atLine("RULE-NAME-TWICE", rule.file(), rule.line(), rule.name()));
            }
        }
        for (Row row : rowsOf(rulebook.tables().values())) {
            String name = DecisionTableCompiler.nameOf(row);
            var fired = new FiredRule(name, row.reference().legalBasis(), row);
            if (known.put(name, dated(fired, Period.ALWAYS)) != null) {
                faults.add(RuleFaults.inRow("TABLE-ROW-TWICE", row, "", name));
            }
        }
        return Map.copyOf(known);
    }

    private static Iterable<Row> rowsOf(Collection<Table> tables) {
        return tables.stream()
                .filter(table -> table.schema().kind() == TableSchema.Kind.DECISION)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static KnownRule dated(FiredRule fired, Period wording) {
        int from = wording.from().equals(LocalDate.MIN) ? Integer.MIN_VALUE : day(wording.from());
        int to = wording.to().equals(LocalDate.MAX) ? Integer.MAX_VALUE : day(wording.to());
        return new KnownRule(fired, from, to);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    boolean isLaw(int lawDay) {
        return fromDay <= lawDay && lawDay <= toDay;
    }

    boolean isDated() {
        return fromDay != Integer.MIN_VALUE || toDay != Integer.MAX_VALUE;
    }
}
