package org.cbamchecker.authoring.lint;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.WorkbookContent;

/**
 * The workbooks of one table and what came of examining them.
 *
 * @param areSound whether every cell could be read, so that no row is left out
 */
public record ExaminedWorkbooks(List<WorkbookContent> contents, boolean areSound, Examination examination) {
    public ExaminedWorkbooks {
        contents = List.copyOf(contents);
    }

    public List<Diagnostic> remarks() {
        return examination.remarks();
    }
}
