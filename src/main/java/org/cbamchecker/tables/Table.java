package org.cbamchecker.tables;

import java.util.List;

/**
 * A table as read, all cells checked.
 *
 * @param rows in the order of the workbooks
 */
public record Table(TableSchema schema, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    public String name() {
        return schema.name();
    }
}
