package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.Tone;
import org.cbamchecker.report.office.WorkbookFile;

/**
 * What could not be determined, why, and what would help. A reason that lies with a year, such as a price that is not
 * published, is told once for the year with the number of lines it leaves open.
 */
final class OpenSheet {
    private final PaperWords words;
    private final Cited cited;
    private final TableSheet<OpenRow> sheet;
    private final Map<Subject.ImporterYear, OpenFigures> waiting = new HashMap<>();

    OpenSheet(WorkbookFile workbook, PaperWords words, Cited cited) {
        this.words = words;
        this.cited = cited;
        sheet = workbook.table(words.text("paper.sheet.open"), columns(), 2, Paper.A4_LANDSCAPE);
    }

    /**
     * A reason and what it leaves open.
     *
     * @param why the finding in words, or null where no finding of this subject tells the reason
     */
    private record OpenRow(Owner owner, String code, OpenFigures open, FindingText why) {}

    private List<Column<OpenRow>> columns() {
        List<Column<OpenRow>> columns = new ArrayList<>(List.of(
                words.column("paper.column.subject", 26, Look.TEXT, OpenSheet::subject),
                words.column("paper.column.code", PaperWords.CODES, Look.TEXT, row -> Cell.text(row.code())
                        .in(Tone.OPEN)),
                words.column("paper.column.open-figures", 34, Look.WRAPPED, this::figures),
                words.column(
                        "paper.column.open-lines",
                        10,
                        Look.COUNT,
                        row -> Figures.unlessZero(row.open().lines(row.code()))),
                words.column("paper.column.why-open", 56, Look.WRAPPED, this::why),
                words.column(
                        "paper.column.cure",
                        38,
                        Look.WRAPPED,
                        row -> Cell.text(row.why() == null ? "" : row.why().cure()))));
        columns.addAll(
                cited.clauses(row -> row.why() == null ? List.of() : row.why().clauses()));
        columns.add(words.column(
                "paper.column.importer",
                21,
                Look.TEXT,
                row -> Cell.text(row.owner().importer())));
        return columns;
    }

    private static Cell subject(OpenRow row) {
        String label = row.why() == null
                ? Notation.plain(row.owner().label())
                : row.why().subject();
        return row.owner().toRow(Cell.text(label));
    }

    private Cell figures(OpenRow row) {
        return Figures.lines(row.open().headings(row.code()).stream().map(words::text));
    }

    private Cell why(OpenRow row) {
        return Cell.text(
                row.why() == null
                        ? words.text("paper.open.elsewhere", Map.of("code", row.code()))
                        : row.why().sentence());
    }

    Guide guide() {
        return new Guide(sheet, "paper.about.open", "paper.none.open");
    }

    void line(LineAssessment line, Owner owner) {
        OpenFigures open = OpenFigures.of(line);
        Set<String> told = tell(line.findings(), owner, open);
        var year = new Subject.ImporterYear(owner.importer(), line.line().year());
        open.codes().stream().filter(code -> !told.contains(code)).forEach(code -> waiting.computeIfAbsent(
                        year, key -> new OpenFigures())
                .addLine(code, open.headings(code)));
    }

    void year(ImporterYearAssessment year, Owner owner) {
        OpenFigures open = OpenFigures.of(year);
        OpenFigures lines = waiting.remove(year.subject());
        if (lines != null) {
            open.addAll(lines);
        }
        Set<String> told = tell(year.findings(), owner, open);
        open.codes().stream()
                .filter(code -> !told.contains(code))
                .forEach(code -> sheet.add(new OpenRow(owner, code, open, null)));
    }

    /** What is open with any other subject. */
    void others(List<Finding> findings, Owner owner) {
        tell(findings, owner, new OpenFigures());
    }

    /** Tells the findings that leave something open; returns their codes. */
    private Set<String> tell(List<Finding> findings, Owner owner, OpenFigures open) {
        Set<String> told = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.certainty() == Certainty.CANNOT_BE_DETERMINED
                    || open.codes().contains(finding.code())) {
                told.add(finding.code());
                sheet.add(new OpenRow(
                        owner, finding.code(), open, words.presentation().finding(finding)));
            }
        }
        return told;
    }
}
