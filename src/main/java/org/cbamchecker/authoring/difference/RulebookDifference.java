package org.cbamchecker.authoring.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.engine.ArticleRule;
import org.cbamchecker.engine.RuleIndex;
import org.cbamchecker.rulebook.RuleSource;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Table;

/**
 * What differs between two rulebooks. A table that one of them lacks counts as empty there.
 *
 * @param tables those that differ, in the order of the later rulebook
 * @param rules those that differ, in the order of the later rulebook, the rules that are gone last
 */
public record RulebookDifference(List<TableDifference> tables, List<RuleEdit> rules) {
    public RulebookDifference {
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
    }

    public boolean isEmpty() {
        return tables.isEmpty() && rules.isEmpty();
    }

    /** Compares two rulebooks, both loaded without a fault. */
    public static RulebookDifference between(Rulebook before, Rulebook after) {
        return new RulebookDifference(tables(before.tables(), after.tables()), rules(before.rules(), after.rules()));
    }

    private static List<TableDifference> tables(Map<String, Table> before, Map<String, Table> after) {
        List<TableDifference> all = new ArrayList<>();
        after.forEach(
                (name, table) -> all.add(TableDifference.between(before.getOrDefault(name, emptied(table)), table)));
        before.forEach((name, table) -> {
            if (!after.containsKey(name)) {
                all.add(TableDifference.between(table, emptied(table)));
            }
        });
        return all.stream().filter(difference -> !difference.isEmpty()).toList();
    }

    private static Table emptied(Table table) {
        return new Table(table.schema(), List.of());
    }

    private static List<RuleEdit> rules(List<RuleSource> before, List<RuleSource> after) {
        Map<String, ArticleRule> old = byName(before);
        List<RuleEdit> edits = new ArrayList<>();
        byName(after).forEach((name, rule) -> {
            ArticleRule was = old.remove(name);
            if (was == null) {
                edits.add(new RuleEdit.Added(rule));
            } else if (!was.source().equals(rule.source())) {
                edits.add(new RuleEdit.Changed(was, rule));
            }
        });
        old.values().forEach(gone -> edits.add(new RuleEdit.Removed(gone)));
        return edits;
    }

    private static Map<String, ArticleRule> byName(List<RuleSource> sources) {
        Map<String, ArticleRule> rules = new LinkedHashMap<>();
        RuleIndex.of(sources).rules().forEach(rule -> rules.put(rule.name(), rule));
        return rules;
    }
}
