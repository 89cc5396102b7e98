package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.StepText;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;

/**
 * The steps behind the figures. A million lines have more steps than anybody opens in Excel, so beyond the first lines
 * only those are shown that somebody will ask about; the summary says so, and {@code assessment.json} has them all.
 */
final class TraceSheet {
    /** Lines whose steps are shown whatever is said of them. */
    static final int WHOLE_LINES = 10_000;

    /** Steps of lines beyond which no further line is shown. */
    static final int MOST_STEPS = 500_000;

    private final PaperWords words;
    private final Cited cited;
    private final TableSheet<StepRow> sheet;
    private long lines;
    private long shown;

    TraceSheet(WorkbookFile workbook, PaperWords words, Cited cited) {
        this.words = words;
        this.cited = cited;
        sheet = workbook.table(words.text("paper.sheet.trace"), columns(), 2, Paper.A3_LANDSCAPE);
    }

    private record StepRow(int number, TraceStep step, StepText text, Owner owner) {}

    private List<Column<StepRow>> columns() {
        List<Column<StepRow>> columns = new ArrayList<>(List.of(
                words.column("paper.column.subject", 26, Look.TEXT, row -> row.owner()
                        .toRow(Cell.text(Notation.plain(row.owner().label())))),
                words.column("paper.column.step", 7, Look.COUNT, row -> Cell.number(row.number())),
                words.column(
                        "paper.column.step-sentence",
                        60,
                        Look.WRAPPED,
                        row -> Cell.text(row.text().sentence())),
                words.column(
                        "paper.column.step-figures",
                        60,
                        Look.WRAPPED,
                        row -> Cell.text(figures(row.step().figures())))));
        columns.addAll(cited.clause(row -> row.step().clause()));
        columns.addAll(cited.rows(row -> row.step().rows()));
        columns.add(words.column(
                "paper.column.rule",
                44,
                Look.WRAPPED,
                row -> Cell.text(row.text().rule())));
        return columns;
    }

    /** Exact values, as text: a number of Excel could not hold them. A value the step did not have is left out. */
    private String figures(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> words.presentation().named(figure).stream())
                .collect(Collectors.joining("; "));
    }

    Guide guide() {
        return new Guide(sheet, "paper.about.trace", "paper.none.trace");
    }

    /** Where the next step will stand. */
    Place next() {
        return sheet.next();
    }

    /** Whether the steps of the next line are to be shown. */
    boolean shows(LineAssessment line) {
        lines++;
        boolean asked = lines <= WHOLE_LINES
                || line.findings().stream()
                        .anyMatch(finding -> finding.severity().isAtLeast(Severity.WARNING));
        boolean shows = asked && sheet.rows() < MOST_STEPS;
        shown += shows ? 1 : 0;
        return shows;
    }

    void add(List<TraceStep> steps, Owner owner) {
        int number = 0;
        for (TraceStep step : steps) {
            number++;
            sheet.add(new StepRow(number, step, words.presentation().step(step), owner));
        }
    }

    /** Whether there are lines whose steps are not shown. */
    boolean leavesOut() {
        return shown < lines;
    }

    /** How many lines are shown, of how many, and by what rule. */
    Map<String, String> extent() {
        return Map.of(
                "shown", Notation.count(shown),
                "lines", Notation.count(lines),
                "whole", Notation.count(WHOLE_LINES),
                "steps", Notation.count(MOST_STEPS));
    }
}
