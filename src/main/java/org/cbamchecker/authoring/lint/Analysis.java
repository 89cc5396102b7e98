package org.cbamchecker.authoring.lint;

/** One thing to look for in a table whose cells could be read. */
interface Analysis {
    void examine(ExaminedTable table, Remarks remarks);

    /** Whether it would say what is not true of a table some of whose rows could not be read. */
    default boolean needsEveryRow() {
        return false;
    }
}
