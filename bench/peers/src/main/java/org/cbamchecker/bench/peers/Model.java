package org.cbamchecker.bench.peers;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.cbamchecker.bench.peers.DecisionTable.Column;

/**
 * What is to be decided, in no engine's form.
 *
 * @param name name of a variable in any language
 * @param fact simple name of the class that holds a question and its answers, for engines that work on objects
 * @param question what is known from the start
 * @param tables in the order in which they are asked; later ones may test what earlier ones gave
 * @param formulas in the order in which they are reckoned, after all tables
 */
record Model(
        String name,
        String fact,
        List<Column> question,
        List<DecisionTable> tables,
        List<Formula> formulas)
        implements Serializable {
    /** Everything a contestant gives: outputs of all tables, then the figures. */
    List<Column> answers() {
        return Stream.concat(
                        tables.stream().flatMap(table -> table.outputs().stream()),
                        formulas.stream().map(formula -> Column.decimal(formula.name())))
                .toList();
    }

    /** Whether a value has this name, asked or given. */
    boolean knows(String name) {
        return Stream.concat(question.stream(), answers().stream())
                .anyMatch(column -> column.name().equals(name));
    }

    int rows() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }
}
