package org.cbamchecker.engine;

/**
 * A column as Drools' reader of decision tables is told of it: a code row of ours and the values that go into it.
 *
 * @param code constraint with {@code $param} for the value, for example {@code cn4 == $param}
 */
record TableColumn(Kind kind, String code) {
    enum Kind {
        NAME,
        METADATA,
        CONDITION,
        ACTION
    }

    static TableColumn condition(String code) {
        return new TableColumn(Kind.CONDITION, code);
    }
}
