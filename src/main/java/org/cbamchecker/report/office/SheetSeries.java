package org.cbamchecker.report.office;

import java.util.ArrayList;
import java.util.List;

/** A sheet and those that continue it. */
final class SheetSeries {
    private final WorkbookFile workbook;
    private final String name;
    private final SheetForm form;
    private final List<SheetWriter> sheets = new ArrayList<>();

    SheetSeries(WorkbookFile workbook, String name, SheetForm form) {
        this.workbook = workbook;
        this.name = name;
        this.form = form;
    }

    /** Begins the first sheet, or one that continues the last. */
    SheetWriter begin() {
        String sheetName = sheets.isEmpty() ? name : name + " " + (sheets.size() + 1);
        SheetWriter sheet = workbook.open(sheetName, form);
        sheets.add(sheet);
        return sheet;
    }

    List<SheetWriter> sheets() {
        return sheets;
    }
}
