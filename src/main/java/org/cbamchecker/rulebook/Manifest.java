package org.cbamchecker.rulebook;

import java.util.List;
import org.cbamchecker.tables.TableSchema;

/**
 * What {@code rulebook.yaml} says.
 *
 * @param id stable id, for example eu-cbam
 * @param rules file names in the order of the law
 */
public record Manifest(String id, String title, String jurisdiction, List<String> rules, List<TableSchema> tables) {
    public Manifest {
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
    }
}
