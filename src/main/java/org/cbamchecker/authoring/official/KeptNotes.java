package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookWriter;

/** Carries over what somebody noted at a row, as long as the row says what it said. */
public final class KeptNotes {
    private final Map<String, Row> before = new HashMap<>();

    public KeptNotes(WorkbookContent content) {
        content.rows().forEach(row -> before.put(row.reference().id(), row));
    }

    /** The same rows, with earlier notes where the publication has none, and with earlier remarks in any case. */
    public List<List<String>> in(OfficialTable table) {
        int id = WorkbookWriter.headings(table.schema()).indexOf(LawColumns.ROW_ID);
        return table.rows().stream()
                .map(row -> withNotes(table.schema().columns(), row, before.get(row.get(id))))
                .toList();
    }

    private static List<String> withNotes(List<Column> columns, List<String> row, Row earlier) {
        if (earlier == null) {
            return row;
        }
        List<String> kept = new ArrayList<>(row);
        for (int i = 0; i < columns.size(); i++) {
            String said = earlier.cells().get(i).canonical();
            if (columns.get(i).role() != Column.Role.NOTE) {
                if (!said.equals(row.get(i))) {
                    return row;
                }
            } else if (row.get(i).isEmpty() || isRemark(columns.get(i)) && !said.isEmpty()) {
                kept.set(i, said);
            }
        }
        return kept;
    }

    /** What somebody wrote about a row; other notes are parts of the publication. */
    private static boolean isRemark(Column column) {
        return column.heading().equals(OfficialTable.NOTE);
    }
}
