package org.cbamchecker.authoring.official;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookWriter;

/**
 * What a publication says, as rows of one workbook of the rulebook.
 *
 * @param workbook file name
 * @param rows one text per heading, as {@link WorkbookWriter#headings} has them
 */
public record OfficialTable(TableSchema schema, String workbook, List<List<String>> rows) {
    static final String KIND_OF_ROW = "Kind of row";
    static final String NOTE = "Note";
    static final String UNUSABLE = "unusable";

    public OfficialTable {
        rows = List.copyOf(rows);
    }

    /** A row that is there so that nobody misses it, and why it answers nothing. */
    public record UnusableRow(String id, String because) {}

    /** From cells by heading; a heading that none is given for stays blank. */
    static OfficialTable of(TableSchema schema, String workbook, List<Map<String, String>> rows) {
        List<String> headings = WorkbookWriter.headings(schema);
        List<List<String>> texts = rows.stream()
                .map(row -> headings.stream()
                        .map(heading -> row.getOrDefault(heading, ""))
                        .toList())
                .toList();
        return new OfficialTable(schema, workbook, texts);
    }

    /** How many rows there are of each kind; empty where the table does not tell kinds apart. */
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new TreeMap<>();
        if (has(KIND_OF_ROW)) {
            rows.forEach(row -> kinds.merge(cell(row, KIND_OF_ROW), 1L, Long::sum));
        }
        return kinds;
    }

    /** In the order of the rows. */
    public List<UnusableRow> unusable() {
        if (!has(KIND_OF_ROW)) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> cell(row, KIND_OF_ROW).equals(UNUSABLE))
                .map(row -> new UnusableRow(cell(row, LawColumns.ROW_ID), cell(row, NOTE)))
                .toList();
    }

    private boolean has(String heading) {
        return WorkbookWriter.headings(schema).contains(heading);
    }

    private String cell(List<String> row, String heading) {
        return row.get(WorkbookWriter.headings(schema).indexOf(heading));
    }
}
