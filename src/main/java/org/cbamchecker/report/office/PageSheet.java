package org.cbamchecker.report.office;

import java.util.List;

/** A sheet that is read like a page: rows of any form. */
public final class PageSheet {
    private final SheetWriter sheet;

    PageSheet(SheetWriter sheet) {
        this.sheet = sheet;
    }

    /** Writes a row, from the first column on. */
    public void row(List<Shown> cells) {
        sheet.beginRow();
        cells.forEach(shown -> sheet.cell(shown.cell(), shown.look()));
        sheet.endRow();
    }

    /** A cell and how it looks. */
    public record Shown(Cell cell, Look look) {}
}
