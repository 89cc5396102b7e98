package org.cbamchecker.tables;

import java.util.List;

/**
 * One column.
 *
 * @param heading exact text of the heading, unit included
 * @param field property of the question a condition tests; empty otherwise
 * @param allowed the closed list of a choice; empty for other types
 * @param marks what may stand in the cell beside an ordinary value
 * @param scale decimal places by which a decimal condition is shifted to a whole number of minor units
 */
public record Column(
        String heading,
        Type type,
        Role role,
        String field,
        Operator operator,
        List<String> allowed,
        Marks marks,
        int scale) {

    private static final String UNKNOWN = "unknown";

    /** How a cell is read. */
    public enum Type {
        CN_PREFIX,
        COUNTRY,
        CODE,
        CHOICE,
        WHOLE_NUMBER,
        DECIMAL,
        PERCENTAGE,
        DATE,
        YES_NO,
        TEXT
    }

    /** What a column is for. */
    public enum Role {
        CONDITION,
        KEY,
        OUTCOME,
        NOTE
    }

    /** How a condition compares. */
    public enum Operator {
        EQUAL,
        AT_MOST,
        AT_LEAST,
        ABOVE,
        BELOW
    }

    /**
     * Blank, {@code *} and {@code none} are three different things.
     *
     * @param required a blank cell is a fault
     * @param any {@code *} may stand for every value
     * @param none {@code none} may stand for an absent value
     * @param many several values may be listed, separated by {@code ;}
     */
    public record Marks(boolean required, boolean any, boolean none, boolean many) {}

    public Column {
        heading = heading.intern(); // look-ups by heading then compare addresses, not letters
        allowed = List.copyOf(allowed);
    }

    /** What a fact is taken to be that nobody states: the word for it where the list has one, else null. */
    public String unstated() {
        return allowed.contains(UNKNOWN) ? UNKNOWN : null;
    }

    /** Whether it decides if a row answers: a condition, or a key of a table that is looked up. */
    public boolean isDeciding() {
        return role == Role.CONDITION || role == Role.KEY;
    }

    /** What a condition or a key is about: the field it tests, or the key by its heading. */
    public String fact() {
        return field.isEmpty() ? heading : field;
    }
}
