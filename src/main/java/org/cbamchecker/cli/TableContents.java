package org.cbamchecker.cli;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;

/** Workbooks read for a command that needs them sound. */
final class TableContents {
    private TableContents() {}

    /** @throws RefusedException with the faults of all of them, where any has one */
    static List<WorkbookContent> read(List<TableFiles.TableFile> files) {
        Diagnostics faults = new Diagnostics();
        List<WorkbookContent> contents = new ArrayList<>();
        files.forEach(file -> contents.add(WorkbookReader.readContent(file.schema(), file.path(), faults)));
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        return contents;
    }
}
