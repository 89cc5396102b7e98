package org.cbamchecker.authoring.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.authoring.lint.ExaminedWorkbooks;
import org.cbamchecker.authoring.lint.Lint;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.RememberedWorkbooks;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.Waivers;
import org.cbamchecker.tables.WorkbookContent;

/**
 * Examines one table and puts its cases to it. What tables are held against is read once, and again only where one of
 * those lists was itself edited. Not safe for use by several threads.
 */
public final class Judge {
    private final Manifest manifest;
    private final Path folder;
    private final LocalDate today;
    private final RememberedWorkbooks workbooks = new RememberedWorkbooks();
    private Lint lint;

    /**
     * @param folder holds the rulebook's own workbooks
     * @param today day by which ages and expiries are judged
     */
    public Judge(Manifest manifest, Path folder, LocalDate today) {
        this.manifest = manifest;
        this.folder = folder;
        this.today = today;
        lint = new Lint(manifest, folder, today);
    }

    /** Never throws for what stands in a workbook. */
    public Verdict judge(Lint.Commission commission) {
        ExaminedWorkbooks examined = lint.examineOne(commission, workbooks);
        List<Diagnostic> remarks = new ArrayList<>(examined.remarks());
        if (!examined.areSound()) {
            return new Verdict(remarks, Optional.empty());
        }
        Verdict.Cases cases = Verdict.Cases.NONE;
        for (WorkbookContent content : examined.contents()) {
            TableTrial trial = TableTrial.of(content, Waivers.of(content, today));
            // What no case can reach is told by both.
            trial.remarks().stream().filter(remark -> !remarks.contains(remark)).forEach(remarks::add);
            cases = cases.and(trial);
        }
        return new Verdict(remarks, Optional.of(cases));
    }

    /** Takes notice that a workbook of the rulebook itself was saved. */
    public void saved(TableSchema schema, Path file) {
        if (Lint.drawsOn(schema) && file.startsWith(folder)) {
            lint = new Lint(manifest, folder, today);
        }
    }
}
