package org.cbamchecker.bench.peers;

import java.io.Serializable;
import java.util.List;

/**
 * A decision table in no engine's form: the first row whose tests all hold gives the results.
 *
 * @param name name of a variable in any language
 * @param inputs what is tested, one test of every row for each
 * @param outputs what is given, one result of every row for each
 * @param rows the last one applies to everything and gives nothing, so that there always is an answer
 */
record DecisionTable(String name, List<Column> inputs, List<Column> outputs, List<Row> rows) implements Serializable {
    /** What values of a column are. */
    enum Type {
        TEXT,
        WHOLE,
        DECIMAL
    }

    /** @param name name of a variable in any language */
    record Column(String name, Type type) implements Serializable {
        static Column text(String name) {
            return new Column(name, Type.TEXT);
        }

        static Column whole(String name) {
            return new Column(name, Type.WHOLE);
        }

        static Column decimal(String name) {
            return new Column(name, Type.DECIMAL);
        }
    }

    /** @param results numbers written out; null for nothing */
    record Row(List<Test> tests, List<String> results) implements Serializable {
        boolean appliesToAll() {
            return tests.stream().allMatch(Test.Any.class::isInstance);
        }
    }

    /** The condition of one cell. */
    sealed interface Test extends Serializable {
        Test ANY = new Any();

        static Test is(String value) {
            return new OneOf(List.of(value));
        }

        /** An empty cell. */
        record Any() implements Test {}

        /** Of a column of texts. */
        record OneOf(List<String> values) implements Test {}

        /** Of a column of whole numbers; both ends belong to it. */
        record Between(int from, int to) implements Test {}
    }

    /** Whether every test of a column that says anything names a single value. */
    boolean isSingleValued(int input) {
        return rows.stream()
                .map(row -> row.tests().get(input))
                .allMatch(test -> test instanceof Test.Any
                        || test instanceof Test.OneOf some && some.values().size() == 1);
    }
}
