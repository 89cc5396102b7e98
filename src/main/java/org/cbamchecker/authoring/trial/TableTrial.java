package org.cbamchecker.authoring.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.Waivers;
import org.cbamchecker.tables.WorkbookContent;

/**
 * All cases of one workbook, put to its rows.
 *
 * @param cases in the order of the sheet
 * @param remarks failing cases as errors, rows without a case as warnings
 */
public record TableTrial(
        WorkbookContent content, List<TrialCase> cases, RowCoverage coverage, List<Diagnostic> remarks) {
    /** Code of the remark that no case reaches a row. */
    public static final String ROW_UNTESTED = "ROW-UNTESTED";

    public TableTrial {
        cases = List.copyOf(cases);
        remarks = List.copyOf(remarks);
    }

    /** @param waivers remarks on missing cases that are accepted, and left out */
    public static TableTrial of(WorkbookContent content, Waivers waivers) {
        Impossible impossible = Impossible.declaredIn(content);
        List<TrialCase> cases = content.beside(CompanionSheet.TESTS).stream()
                .map(row -> TrialCase.of(row, content.schema()).without(impossible))
                .toList();
        CaseFaults faults = new CaseFaults(content, new Diagnostics());
        Set<String> reached = new HashSet<>();
        cases.forEach(one -> run(content, one, faults)
                .forEach(row -> reached.add(row.reference().id())));
        RowCoverage coverage = RowCoverage.of(content.rows(), reached);
        if (isDecision(content)) {
            tellUntested(cases, coverage, impossible, faults);
        }
        return new TableTrial(content, cases, coverage, remarks(faults.list(), waivers));
    }

    /** A case that fails cannot be waived: either the case or the table is wrong. */
    private static List<Diagnostic> remarks(List<Diagnostic> all, Waivers waivers) {
        List<Diagnostic> unwaived = waivers.withoutWaived(all);
        return all.stream()
                .filter(remark -> CaseFaults.isFailure(remark) || unwaived.contains(remark))
                .toList();
    }

    /** Long tables are looked up, and cases take samples of them; every row of a decision table is to have a case. */
    private static boolean isDecision(WorkbookContent content) {
        return content.schema().kind() == TableSchema.Kind.DECISION;
    }

    private static void tellUntested(
            List<TrialCase> cases, RowCoverage coverage, Impossible impossible, CaseFaults faults) {
        if (cases.isEmpty()) {
            faults.untestedTable();
        } else {
            coverage.unreached().forEach(row -> faults.unreachedRow(row, impossible.leavingNothingOf(row)));
        }
    }

    /** The rows that answered. */
    private static List<Row> run(WorkbookContent content, TrialCase one, CaseFaults faults) {
        if (!faults.areSound(one)) {
            return List.of();
        }
        Answering answering = new Answering(content.schema());
        List<Row> reached = new ArrayList<>();
        boolean failed = false;
        for (Situation situation : one.situations()) {
            List<Row> answers = answering.among(holding(content.rows(), situation), situation.asked());
            reached.addAll(answers);
            var shortfall = one.expectation().shortfall(answers);
            if (!failed && shortfall.isPresent()) {
                faults.failed(one, situation, shortfall.get());
                failed = true; // the other situations of a case mostly fail for the same reason
            }
        }
        return reached;
    }

    /** Rows that hold in a situation, in the order of the table. */
    public static List<Row> holding(List<Row> rows, Situation situation) {
        return rows.stream()
                .filter(row -> NearestRow.holds(row, situation.asked()))
                .toList();
    }

    /** Number of cases that do not come out as expected. */
    public long failures() {
        return remarks.stream().filter(CaseFaults::isFailure).count();
    }
}
