package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;

/** One row a finding: those of lines in the order of the submission, then those of years and other subjects. */
final class FindingsSheet {
    private final PaperWords words;
    private final Cited cited;
    private final TableSheet<FindingRow> sheet;
    private final Map<String, Place> firstOfCode = new LinkedHashMap<>();

    FindingsSheet(WorkbookFile workbook, PaperWords words, Cited cited) {
        this.words = words;
        this.cited = cited;
        sheet = workbook.table(words.text("paper.sheet.findings"), columns(), 2, Paper.A3_LANDSCAPE);
    }

    private record FindingRow(Finding finding, FindingText text, Owner owner) {}

    private List<Column<FindingRow>> columns() {
        List<Column<FindingRow>> columns = new ArrayList<>(what());
        columns.addAll(cited.clauses(row -> row.finding().clauses()));
        columns.addAll(cited.rows(row -> row.finding().rows()));
        columns.addAll(whose());
        return columns;
    }

    private List<Column<FindingRow>> what() {
        return List.of(
                words.column("paper.column.severity", 13, Look.TEXT, FindingsSheet::severity),
                words.column(
                        "paper.column.code",
                        PaperWords.CODES,
                        Look.TEXT,
                        row -> Cell.text(row.text().code())),
                words.column(
                        "paper.column.title",
                        30,
                        Look.WRAPPED,
                        row -> Cell.text(words.presentation().title(row.text().code()))),
                words.column("paper.column.subject", 26, Look.TEXT, row -> row.owner()
                        .toRow(Cell.text(row.text().subject()))),
                words.column(
                        "paper.column.sentence",
                        56,
                        Look.WRAPPED,
                        row -> Cell.text(row.text().sentence())),
                words.column(
                        "paper.column.cure",
                        38,
                        Look.WRAPPED,
                        row -> Cell.text(row.text().cure())),
                words.column(
                        "paper.column.certainty",
                        22,
                        Look.TEXT,
                        row -> Cell.text(row.text().certainty())));
    }

    private List<Column<FindingRow>> whose() {
        return List.of(
                words.column(
                        "paper.column.importer",
                        21,
                        Look.TEXT,
                        row -> Cell.text(row.owner().importer())),
                ofLine("paper.column.line", 14, Look.TEXT, line -> Figures.submitted(line.id())),
                ofLine(
                        "paper.column.mrn",
                        23,
                        Look.TEXT,
                        line -> Figures.submitted(line.customs().mrn())),
                ofLine(
                        "paper.column.item",
                        7,
                        Look.COUNT,
                        line -> Cell.number(line.customs().item())),
                words.column("paper.column.to-steps", 13, Look.TEXT, this::toSteps));
    }

    private static Cell severity(FindingRow row) {
        return Cell.text(row.text().severity()).in(Figures.tone(row.finding().severity()));
    }

    private Column<FindingRow> ofLine(String key, int width, Look look, Function<ImportLine, Cell> cell) {
        return words.column(
                key, width, look, row -> row.owner().importLine().map(cell).orElse(Cell.BLANK));
    }

    private Cell toSteps(FindingRow row) {
        return row.owner().steps() == null
                ? Cell.BLANK
                : row.owner().toSteps(Cell.text(words.text("paper.word.steps")));
    }

    Guide guide() {
        return new Guide(sheet, "paper.about.findings", "paper.none.findings");
    }

    /** Where the next finding will stand. */
    Place next() {
        return sheet.next();
    }

    void add(Finding finding, Owner owner) {
        Place place = sheet.add(new FindingRow(finding, words.presentation().finding(finding), owner));
        firstOfCode.putIfAbsent(finding.code(), place);
    }

    /** Where the first finding of a code stands. */
    Optional<Place> first(String code) {
        return Optional.ofNullable(firstOfCode.get(code));
    }
}
