package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.authoring.official.OfficialTable;
import org.cbamchecker.authoring.official.OfficialWorkbook;
import org.cbamchecker.authoring.official.TakenIn;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.ForeignWorkbook;
import org.cbamchecker.tables.TableSchema;

/** Makes workbooks of a rulebook from a file that the Commission published, or that was copied from an act. */
final class TableImport {
    private final Terminal terminal;
    private final Rulebook rulebook;
    private final TableDraft.Folders folders;

    TableImport(Terminal terminal, Rulebook rulebook, TableDraft.Folders folders) {
        this.terminal = terminal;
        this.rulebook = rulebook;
        this.folders = folders;
    }

    /**
     * A file to take in.
     *
     * @param kind where somebody said it; else it is told by the file
     */
    record Task(Path file, TakenIn.Source source, Optional<ImportKind> kind) {}

    /** @throws RefusedException with every fault, where not all of the file can be taken in; nothing is written */
    TakenIn take(Task task) throws IOException {
        boolean told = task.kind().isPresent();
        boolean factors = told
                ? task.kind().get() == ImportKind.ELECTRICITY_FACTORS
                : !TableNames.isWorkbook(task.file().toString());
        if (factors) {
            return takeFactors(task);
        }
        var faults = new Diagnostics();
        Optional<ForeignWorkbook> workbook = ForeignWorkbook.read(task.file(), faults);
        TableDraft.refuseFaults(faults);
        boolean holdsFactors = !told && holdsFactors(workbook.orElseThrow());
        return holdsFactors ? takeFactors(task) : takePublication(task, workbook.orElseThrow());
    }

    /** Factors are copied into a sheet of the rulebook's own form; no publication has a sheet of that name. */
    private boolean holdsFactors(ForeignWorkbook workbook) {
        String sheet = rulebook.table(ElectricityFactors.TABLE).schema().sheet();
        return workbook.sheets().stream().anyMatch(one -> one.name().equals(sheet));
    }

    private TakenIn takePublication(Task task, ForeignWorkbook workbook) throws IOException {
        var remarks = new Diagnostics();
        var surroundings = new OfficialWorkbook.Surroundings(
                rulebook, terminal.environment().today(), new DiagnosticText(terminal.messages()));
        Optional<OfficialWorkbook.Kind> wanted = task.kind().flatMap(ImportKind::official);
        Optional<OfficialWorkbook> publication = OfficialWorkbook.of(workbook, wanted, surroundings, remarks);
        TableDraft.refuseFaults(remarks);
        List<TakenIn.Written> written = write(publication.orElseThrow().tables(), task.source());
        return new TakenIn(task.source(), publication.get().version().citation(), written, remarks.list());
    }

    private TakenIn takeFactors(Task task) throws IOException {
        TableSchema schema = rulebook.table(ElectricityFactors.TABLE).schema();
        var table = new OfficialTable(schema, schema.workbooks().get(0), factors(schema, task));
        return new TakenIn(task.source(), "", write(List.of(table), task.source()), List.of());
    }

    private List<List<String>> factors(TableSchema schema, Task task) throws IOException {
        var faults = new Diagnostics();
        List<CopiedFactors.Placed> copied =
                new CopiedFactors(schema, task.source().file(), faults).read(task.file());
        var factors = new ElectricityFactors(rulebook, faults);
        copied.forEach(factors::check);
        TableDraft.refuseFaults(faults);
        LocalDate today = terminal.environment().today();
        return copied.stream()
                .map(placed -> ElectricityFactors.lawRow(placed.row(), today))
                .toList();
    }

    /** All workbooks are sound before the first takes its place. */
    private List<TakenIn.Written> write(List<OfficialTable> tables, TakenIn.Source source) throws IOException {
        String note = terminal.text("cli.tables.import.note", Map.of("file", source.file(), "digest", source.digest()));
        List<TableDraft> drafts = new ArrayList<>();
        List<TakenIn.Written> written = new ArrayList<>();
        try {
            for (OfficialTable table : tables) {
                drafts.add(TableDraft.of(table, folders, note));
            }
            for (int i = 0; i < drafts.size(); i++) {
                TableDraft draft = drafts.get(i);
                draft.complete();
                String target = terminal.environment().shown(draft.target());
                written.add(new TakenIn.Written(tables.get(i), target, draft.changes()));
            }
            return written;
        } finally {
            for (TableDraft draft : drafts) {
                draft.close();
            }
        }
    }
}
