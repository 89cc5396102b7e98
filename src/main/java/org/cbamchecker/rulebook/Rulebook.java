package org.cbamchecker.rulebook;

import java.util.List;
import java.util.Map;
import org.cbamchecker.tables.Table;

/**
 * Rules and tables that were loaded without a fault.
 *
 * @param tables by name, in the order of the manifest
 * @param digest SHA-256 over the canonical content, in hexadecimal: equal content, equal digest, whatever the bytes of
 *     the workbooks
 */
public record Rulebook(Manifest manifest, List<RuleSource> rules, Map<String, Table> tables, String digest) {
    public Rulebook {
        rules = List.copyOf(rules);
        tables = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(tables));
    }

    /** @throws IllegalArgumentException where the rulebook has no such table */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("Rulebook " + manifest.id() + " has no table \"" + name + "\"");
        }
        return table;
    }

    /** The same rulebook with other tables, under a digest of its own. */
    public Rulebook withTables(Map<String, Table> others) {
        return new Rulebook(manifest, rules, others, RulebookDigest.of(manifest, rules, others.values()));
    }

    /** The same rulebook with other rules, under a digest of its own. */
    public Rulebook withRules(List<RuleSource> others) {
        return new Rulebook(manifest, others, tables, RulebookDigest.of(manifest, others, tables.values()));
    }
}
