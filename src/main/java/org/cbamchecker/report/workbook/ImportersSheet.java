package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;

/** One row an importer and year: where it stands against the threshold, and what its lines come to. */
final class ImportersSheet {
    private final PaperWords words;
    private final TableSheet<ImporterYearAssessment> sheet;

    ImportersSheet(WorkbookFile workbook, PaperWords words) {
        this.words = words;
        List<Column<ImporterYearAssessment>> columns = new ArrayList<>(whose());
        columns.addAll(threshold());
        columns.addAll(lineCounts());
        columns.addAll(
                new TotalsColumns(words).of(ImporterYearAssessment::totals, ImporterYearAssessment::canSurrender));
        columns.add(words.column(
                "paper.column.open-because",
                37,
                Look.WRAPPED,
                year -> Figures.reasons(
                        year.threshold().threshold(), year.totals().toSurrender())));
        sheet = workbook.table(words.text("paper.sheet.importers"), columns, 1, Paper.A3_LANDSCAPE);
    }

    private List<Column<ImporterYearAssessment>> whose() {
        return List.of(
                words.column(
                        "paper.column.importer",
                        21,
                        Look.TEXT,
                        year -> Cell.text(year.subject().importer())),
                words.column("paper.column.name", 28, Look.WRAPPED, year -> Figures.submitted(year.importerName())),
                words.column(
                        "paper.column.year",
                        7,
                        Look.YEAR,
                        year -> Cell.number(year.subject().year())));
    }

    private List<Column<ImporterYearAssessment>> threshold() {
        return List.of(
                words.column(
                        "paper.column.liability",
                        22,
                        Look.WRAPPED,
                        year -> words.liability(year.threshold().liability())),
                words.column(
                        "paper.column.counted-mass",
                        14,
                        Look.QUANTITY,
                        year -> Cell.number(year.threshold().counted().tonnes())),
                words.column(
                        "paper.column.threshold",
                        14,
                        Look.QUANTITY,
                        year -> words.figure(year.threshold().threshold(), Quantity.Mass::tonnes)),
                words.column(
                        "paper.column.crossed-on",
                        14,
                        Look.DAY,
                        year -> crossing(year, crossing -> Cell.day(crossing.date()))),
                words.column(
                        "paper.column.crossed-with",
                        14,
                        Look.TEXT,
                        year -> crossing(year, crossing -> Figures.submitted(crossing.line()))));
    }

    private List<Column<ImporterYearAssessment>> lineCounts() {
        return List.of(
                words.column(
                        "paper.column.lines",
                        10,
                        Look.COUNT,
                        year -> Cell.number(year.lines().all())),
                words.column(
                        "paper.column.lines-in-scope",
                        10,
                        Look.COUNT,
                        year -> Cell.number(year.lines().inScope())),
                words.column(
                        "paper.column.lines-liable",
                        10,
                        Look.COUNT,
                        year -> Cell.number(year.lines().liable())),
                words.column(
                        "paper.column.lines-open",
                        14,
                        Look.COUNT,
                        year -> Cell.number(year.lines().undetermined())));
    }

    private static Cell crossing(ImporterYearAssessment year, Function<ThresholdPosition.Crossing, Cell> cell) {
        return year.threshold().crossed().map(cell).orElse(Cell.BLANK);
    }

    Guide guide() {
        return new Guide(sheet, "paper.about.importers", "paper.none.importers");
    }

    Place add(ImporterYearAssessment year) {
        return sheet.add(year);
    }
}
