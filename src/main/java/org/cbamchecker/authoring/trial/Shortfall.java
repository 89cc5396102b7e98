package org.cbamchecker.authoring.trial;

import java.util.List;
import org.cbamchecker.tables.Row;

/**
 * What came instead of what a case expects.
 *
 * @param heading column of the sheet {@code Tests} that says what was expected
 * @param wanted as written there
 * @param came as it would be written there
 * @param rows the rows that answered
 */
record Shortfall(Kind kind, String heading, String wanted, String came, List<Row> rows) {
    /** What is wrong with it. */
    enum Kind {
        /** The table may answer with one row, and several stand equal. */
        SEVERAL_ROWS,
        /** A row answered where none was to. */
        ROW_UNEXPECTED,
        /** The row that was to answer did not. */
        ROW_MISSED,
        /** All rows that were to answer did, and others too. */
        MORE_ROWS,
        /** The right row says something else. */
        OTHER_OUTCOME
    }

    Shortfall {
        rows = List.copyOf(rows);
    }
}
