package org.cbamchecker.authoring.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.ContentReader;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;

/** Examines tables as they stand in their workbooks. Immutable; safe for use by several threads. */
public final class Lint {
    private static final List<Analysis> ANALYSES = List.of(
            new NeverHolding(),
            new Overlaps(),
            new UnreachableRows(),
            new RedundantRows(),
            new Gaps(),
            new CountryGaps(),
            new UnknownCodes(),
            new NearDuplicates(),
            new Periods(),
            new Ages(),
            new Citations(),
            new Units());

    private final ExaminedTable.Surroundings surroundings;

    /**
     * @param folder holds the rulebook's own workbooks, whose lists of goods, countries and clauses tables are held
     *     against
     * @param today day by which ages and expiries are judged
     */
    public Lint(Manifest manifest, Path folder, LocalDate today) {
        this(new ExaminedTable.Surroundings(KnownWords.of(manifest, folder), today));
    }

    Lint(ExaminedTable.Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * A table and the workbooks to be examined, in order.
     *
     * @param files all workbooks of the table, or some
     */
    public record Commission(TableSchema schema, List<Path> files) {
        public Commission {
            files = List.copyOf(files);
        }
    }

    /** Everything there is to say about these tables, in their order. Never throws. */
    public Examination examine(List<Commission> commissions) {
        // Reading takes most of the time; each table is read for itself.
        List<Examination> each = commissions.parallelStream()
                .map(commission -> examineOne(commission).examination())
                .toList();
        List<Diagnostic> remarks = new ArrayList<>();
        each.forEach(one -> remarks.addAll(one.remarks()));
        return new Examination(
                remarks, each.stream().mapToInt(Examination::waived).sum());
    }

    /** Whether tables are held against this one. */
    public static boolean drawsOn(TableSchema schema) {
        return KnownWords.LISTS.contains(schema.name());
    }

    /** Everything there is to say about one table, and what was read of it. Never throws. */
    public ExaminedWorkbooks examineOne(Commission commission) {
        return examineOne(commission, WorkbookReader::readContent);
    }

    /** The same, with workbooks that may have been read before. */
    public ExaminedWorkbooks examineOne(Commission commission, ContentReader reader) {
        Diagnostics faults = new Diagnostics();
        List<WorkbookContent> contents =
                WorkbookReader.readContents(commission.schema(), commission.files(), reader, faults);
        var table = new ExaminedTable(commission.schema(), contents, surroundings);
        var remarks = new Remarks(table);
        for (Analysis analysis : ANALYSES) {
            if (!analysis.needsEveryRow() || !faults.hasErrors()) {
                analysis.examine(table, remarks);
            }
        }
        List<Diagnostic> all = new ArrayList<>(faults.list());
        var waivers = new Waivers(table);
        all.addAll(waivers.apply(remarks.list(), !faults.hasErrors()));
        return new ExaminedWorkbooks(contents, !faults.hasErrors(), new Examination(all, waivers.waived()));
    }
}
