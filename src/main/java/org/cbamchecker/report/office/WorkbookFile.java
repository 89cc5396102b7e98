package org.cbamchecker.report.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.report.office.OfficeFile.Relation;

/**
 * A workbook whose sheets are written at the same time, row by row, each into a temporary file beside the workbook. The
 * workbook itself comes into being when it is finished. Writing failures are {@link UncheckedIOException}.
 */
public final class WorkbookFile implements AutoCloseable {
    /** Rows that Excel keeps on one sheet. */
    public static final int EXCEL_ROWS = 1_048_576;

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OfficeFile file;
    private final int rowsOfSheet;
    private final WorkbookTally tally = new WorkbookTally();
    private final SheetNames names = new SheetNames();
    private final List<SheetSeries> series = new ArrayList<>();
    private int opened;

    /** @param target written when the workbook is finished; its folder holds temporary files until it is closed */
    public WorkbookFile(Path target) {
        this(target, EXCEL_ROWS);
    }

    /** @param rowsOfSheet rows after which a table is continued on another sheet */
    public WorkbookFile(Path target, int rowsOfSheet) {
        file = new OfficeFile(target);
        this.rowsOfSheet = rowsOfSheet;
    }

    /**
     * Begins a table.
     *
     * @param name of the sheet; what Excel does not allow in it is left out
     * @param frozenColumns columns that stay in view when one moves to the right
     */
    public <T> TableSheet<T> table(String name, List<Column<T>> columns, int frozenColumns, Paper paper) {
        List<Integer> widths = columns.stream().map(Column::width).toList();
        return new TableSheet<>(add(name, new SheetForm(widths, frozenColumns, true, paper)), columns, rowsOfSheet);
    }

    /** Begins a sheet that is read like a page. */
    public PageSheet page(String name, List<Integer> widths) {
        return new PageSheet(
                add(name, new SheetForm(widths, 0, false, Paper.A4_PORTRAIT)).begin());
    }

    private SheetSeries add(String name, SheetForm form) {
        var added = new SheetSeries(this, names.take(name), form);
        series.add(added);
        return added;
    }

    SheetWriter open(String name, SheetForm form) {
        opened++;
        var entry = new SheetEntry(opened, name, form);
        return new SheetWriter(entry, file.part("xl/" + entry.target(), SPREADSHEET + "worksheet+xml"), tally);
    }

    /** What Excel could not take as it was, so far. */
    public Losses losses() {
        return tally.losses();
    }

    /**
     * Finishes the workbook.
     *
     * @param maker name and version of the program
     */
    public void finish(String title, String maker) {
        List<SheetWriter> sheets =
                series.stream().flatMap(each -> each.sheets().stream()).toList();
        sheets.forEach(SheetWriter::finish);
        file.put("xl/styles.xml", SPREADSHEET + "styles+xml", StyleSheet.xml());
        file.put("xl/workbook.xml", SPREADSHEET + "sheet.main+xml", WorkbookParts.workbook(sheets));
        file.relate("xl/_rels/workbook.xml.rels", WorkbookParts.relations(sheets));
        file.describe(title, maker);
        file.relate(
                "_rels/.rels",
                List.of(Relation.office("rId1", "officeDocument", "xl/workbook.xml"), Relation.properties("rId2")));
        try {
            file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Releases the temporary files. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What Excel cannot take as it is.
     *
     * @param shortened numbers of more than fifteen digits
     * @param unlinked links beyond those that a sheet can hold
     * @param cut texts longer than a cell can hold
     */
    public record Losses(long shortened, long unlinked, long cut) {}
}
