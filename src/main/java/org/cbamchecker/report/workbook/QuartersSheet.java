package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.law.Euro;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;

/** One row an importer and quarter of importation: certificates, their price and their cost. */
final class QuartersSheet {
    private final PaperWords words;
    private final TableSheet<QuarterRow> sheet;

    QuartersSheet(WorkbookFile workbook, PaperWords words) {
        this.words = words;
        List<Column<QuarterRow>> columns = new ArrayList<>(whose());
        columns.addAll(owed());
        sheet = workbook.table(words.text("paper.sheet.quarters"), columns, 1, Paper.A4_LANDSCAPE);
    }

    private record QuarterRow(ImporterYearAssessment year, Place importer, QuarterObligation quarter) {}

    private List<Column<QuarterRow>> whose() {
        return List.of(
                words.column("paper.column.importer", 21, Look.TEXT, row -> Cell.text(
                                row.year().subject().importer())
                        .to(row.importer())),
                words.column(
                        "paper.column.name",
                        34,
                        Look.WRAPPED,
                        row -> Figures.submitted(row.year().importerName())),
                words.column(
                        "paper.column.quarter",
                        10,
                        Look.TEXT,
                        row -> Cell.text(row.quarter().quarter().toString())));
    }

    private List<Column<QuarterRow>> owed() {
        return List.of(
                words.column(
                        "paper.column.certificates",
                        16,
                        Look.AMOUNT,
                        row -> Cell.number(row.quarter().certificates().known())),
                words.column(
                        "paper.column.certificates-missing",
                        14,
                        Look.COUNT,
                        row -> Figures.unlessZero(row.quarter().certificates().undetermined())),
                words.column(
                        "paper.column.price",
                        14,
                        Look.EURO,
                        row -> words.figure(row.quarter().price(), Euro::value)),
                words.column(
                        "paper.column.cost",
                        18,
                        Look.EURO,
                        row -> words.figure(row.quarter().cost(), Euro::value)),
                words.column(
                        "paper.column.open-because",
                        37,
                        Look.WRAPPED,
                        row -> Figures.reasons(
                                row.quarter().price(), row.quarter().cost())));
    }

    Guide guide() {
        return new Guide(sheet, "paper.about.quarters", "paper.none.quarters");
    }

    void add(ImporterYearAssessment year, Place importer) {
        year.quarters().forEach(quarter -> sheet.add(new QuarterRow(year, importer, quarter)));
    }
}
