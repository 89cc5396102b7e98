package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;

/** A question and its answers as an array, and rows that read and write it: the quickest form plain Java has. */
final class Slots {
    private final Model model;
    private final Map<String, Integer> positions = new HashMap<>();

    Slots(Model model) {
        this.model = model;
        model.question().forEach(column -> positions.put(column.name(), positions.size()));
        model.answers().forEach(column -> positions.put(column.name(), positions.size()));
    }

    /** The question's values, with room for all answers. */
    Object[] of(List<Object> question) {
        return question.toArray(new Object[positions.size()]);
    }

    boolean has(String name) {
        return positions.containsKey(name);
    }

    Object get(Object[] values, String name) {
        return values[positions.get(name)];
    }

    void set(Object[] values, String name, Object value) {
        values[positions.get(name)] = value;
    }

    Map<String, Object> answers(Object[] values) {
        Map<String, Object> answers = new HashMap<>();
        model.answers().forEach(column -> answers.put(column.name(), get(values, column.name())));
        return answers;
    }

    /** What a row tests and gives. */
    record Row(List<Predicate<Object[]>> tests, int[] outputs, Object[] results) {
        boolean holds(Object[] values) {
            for (Predicate<Object[]> test : tests) {
                if (!test.test(values)) {
                    return false;
                }
            }
            return true;
        }

        void apply(Object[] values) {
            for (int i = 0; i < outputs.length; i++) {
                values[outputs[i]] = results[i];
            }
        }
    }

    List<Row> rows(DecisionTable table) {
        int[] outputs = table.outputs().stream()
                .mapToInt(output -> positions.get(output.name()))
                .toArray();
        return table.rows().stream()
                .map(row -> new Row(tests(table, row), outputs, results(table, row)))
                .toList();
    }

    private List<Predicate<Object[]>> tests(DecisionTable table, DecisionTable.Row row) {
        List<Predicate<Object[]>> tests = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            int position = positions.get(table.inputs().get(i).name());
            Test test = row.tests().get(i);
            if (test instanceof Test.OneOf some && some.values().size() == 1) {
                String only = some.values().get(0);
                tests.add(values -> only.equals(values[position]));
            } else if (test instanceof Test.OneOf some) {
                tests.add(values -> values[position] != null && some.values().contains(values[position]));
            } else if (test instanceof Test.Between between) {
                tests.add(values -> between.from() <= (int) values[position] && (int) values[position] <= between.to());
            }
        }
        return tests;
    }

    private static Object[] results(DecisionTable table, DecisionTable.Row row) {
        Object[] results = new Object[row.results().size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = value(table.outputs().get(i), row.results().get(i));
        }
        return results;
    }

    private static Object value(Column column, String written) {
        if (written == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> written;
            case WHOLE -> Integer.valueOf(written);
            case DECIMAL -> new BigDecimal(written);
        };
    }
}
