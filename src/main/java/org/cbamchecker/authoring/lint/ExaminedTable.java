package org.cbamchecker.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;

/** A table and what it is held against. Not safe for use by several threads. */
final class ExaminedTable {
    private final TableSchema schema;
    private final List<WorkbookContent> contents;
    private final List<Row> rows;
    private final Map<String, WorkbookContent> byFile = new HashMap<>();
    private final Surroundings surroundings;
    private BoxedRows boxes;

    ExaminedTable(TableSchema schema, List<WorkbookContent> contents, Surroundings surroundings) {
        this.schema = schema;
        this.contents = List.copyOf(contents);
        this.surroundings = surroundings;
        rows = contents.stream().flatMap(content -> content.rows().stream()).toList();
        contents.forEach(content -> byFile.put(content.file(), content));
    }

    /**
     * What a table is held against.
     *
     * @param today day by which ages and expiries are judged
     */
    record Surroundings(KnownWords words, LocalDate today) {}

    TableSchema schema() {
        return schema;
    }

    /** Rows of all workbooks, in their order. */
    List<Row> rows() {
        return rows;
    }

    /**
     * All rows, those with a fault behind the others: what one cell says can be judged whatever stands beside it. A cell
     * with a fault is blank.
     */
    List<Row> everyRow() {
        List<Row> every = new ArrayList<>(rows);
        contents.forEach(content -> every.addAll(content.leftOut()));
        return every;
    }

    /** Rows of one of the sheets beside them, of all workbooks. */
    List<Row> beside(CompanionSheet sheet) {
        return contents.stream()
                .flatMap(content -> content.beside(sheet).stream())
                .toList();
    }

    KnownWords words() {
        return surroundings.words();
    }

    LocalDate today() {
        return surroundings.today();
    }

    boolean isDecision() {
        return schema.kind() == TableSchema.Kind.DECISION;
    }

    /** The rows as boxes, counted out when first asked for. */
    BoxedRows boxes() {
        if (boxes == null) {
            boxes = BoxedRows.of(this);
        }
        return boxes;
    }

    /** Heading of the first condition, where what is said of a whole row is shown. */
    String firstCondition() {
        return schema.conditions().get(0).heading();
    }

    /** The workbook a row stands in. */
    WorkbookContent content(Row row) {
        return byFile.get(row.reference().workbook());
    }

    /** The cell of a row under a heading. */
    Place place(Row row, String heading) {
        return content(row).place(row, heading);
    }

    /** Where something is shown that stands in no row: the sheet of rows of the first workbook. */
    Place sheet() {
        return new Place(contents.get(0).file(), schema.sheet(), "", "");
    }
}
