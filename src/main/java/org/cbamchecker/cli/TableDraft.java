package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.authoring.official.KeptNotes;
import org.cbamchecker.authoring.official.OfficialTable;
import org.cbamchecker.authoring.official.TableChanges;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;

/**
 * A workbook of the rulebook that is about to be replaced. It is written aside and read back as a check would read it,
 * before it takes the place of what was there; cases, waivers and notes stay.
 */
final class TableDraft implements AutoCloseable {
    private final WholeFile whole;
    private final Path target;
    private final TableChanges changes;

    private TableDraft(WholeFile whole, Path target, TableChanges changes) {
        this.whole = whole;
        this.target = target;
        this.changes = changes;
    }

    /**
     * Where a workbook stands in the rulebook, and where it is to be written.
     *
     * @param present folder of the rulebook's workbooks
     * @param target may be the same
     */
    record Folders(Path present, Path target) {}

    /** @throws RefusedException where the rows, or the workbook they replace, have a fault; nothing is left behind */
    static TableDraft of(OfficialTable table, Folders folders, String note) throws IOException {
        WorkbookContent present = content(table, folders.present().resolve(table.workbook()));
        Path target = folders.target().resolve(table.workbook());
        WorkbookContent kept = Files.exists(target) ? content(table, target) : present;
        WholeFile whole = WholeFile.begin(target);
        try {
            WorkbookContent written = written(table, present, whole.draft());
            WorkbookWriter.write(
                    new WorkbookContent(
                            table.schema(),
                            table.workbook(),
                            written.rows(),
                            kept.beside(),
                            notes(kept, note),
                            written.layouts()),
                    whole.draft());
            return new TableDraft(whole, target, TableChanges.between(present, written));
        } catch (IOException | RuntimeException failed) {
            whole.close();
            throw failed;
        }
    }

    private static WorkbookContent content(OfficialTable table, Path file) {
        if (!Files.exists(file)) {
            return new WorkbookContent(table.schema(), table.workbook(), List.of(), Map.of(), List.of(), Map.of());
        }
        var faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(table.schema(), file, faults);
        refuseFaults(faults);
        return content;
    }

    private static WorkbookContent written(OfficialTable table, WorkbookContent present, Path draft)
            throws IOException {
        TableSchema schema = table.schema();
        WorkbookWriter.write(schema, new KeptNotes(present).in(table), List.of(), draft);
        var faults = new Diagnostics();
        List<WorkbookContent> read = WorkbookReader.readContents(schema, List.of(draft), faults);
        refuseFaults(faults);
        return read.get(0);
    }

    private static List<String> notes(WorkbookContent kept, String note) {
        List<String> notes = new ArrayList<>(kept.notes());
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return notes;
    }

    static void refuseFaults(Diagnostics faults) {
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
    }

    Path target() {
        return target;
    }

    TableChanges changes() {
        return changes;
    }

    void complete() throws IOException {
        whole.complete();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
