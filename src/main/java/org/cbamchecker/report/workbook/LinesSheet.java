package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;

/** One row a line of the submission, in its order: what was imported, what is said of it, what is owed for it. */
final class LinesSheet {
    private final PaperWords words;
    private final TableSheet<LineRow> sheet;

    LinesSheet(WorkbookFile workbook, PaperWords words) {
        this.words = words;
        List<Column<LineRow>> columns = new ArrayList<>(customsEntry());
        columns.addAll(goods());
        columns.addAll(ruling());
        columns.addAll(figures());
        columns.addAll(references());
        sheet = workbook.table(words.text("paper.sheet.lines"), columns, 1, Paper.A3_LANDSCAPE);
    }

    /**
     * A line and where what is said of it begins.
     *
     * @param firstFinding null where there is none
     * @param firstStep null where none is shown
     */
    record LineRow(LineAssessment assessment, Place firstFinding, Place firstStep) {
        ImportLine line() {
            return assessment.line();
        }
    }

    private List<Column<LineRow>> customsEntry() {
        return List.of(
                words.column(
                        "paper.column.line",
                        14,
                        Look.TEXT,
                        row -> Figures.submitted(row.line().id())),
                words.column(
                        "paper.column.importer",
                        21,
                        Look.TEXT,
                        row -> Cell.text(row.line().parties().importer().value())),
                words.column(
                        "paper.column.mrn",
                        23,
                        Look.TEXT,
                        row -> Figures.submitted(row.line().customs().mrn())),
                words.column(
                        "paper.column.item",
                        7,
                        Look.COUNT,
                        row -> Cell.number(row.line().customs().item())),
                words.column(
                        "paper.column.accepted",
                        13,
                        Look.DAY,
                        row -> Cell.day(row.line().customs().accepted())));
    }

    private List<Column<LineRow>> goods() {
        return List.of(
                words.column(
                        "paper.column.cn",
                        13,
                        Look.TEXT,
                        row -> Cell.text(row.line().good().cn().printed())),
                words.column(
                        "paper.column.origin",
                        9,
                        Look.TEXT,
                        row -> Cell.text(row.line().provenance().origin().letters())),
                words.column("paper.column.net-mass", 14, Look.QUANTITY, row -> quantity(row, Quantity.Mass.class)),
                words.column(
                        "paper.column.electricity",
                        13,
                        Look.QUANTITY,
                        row -> quantity(row, Quantity.ElectricityVolume.class)));
    }

    private List<Column<LineRow>> ruling() {
        return List.of(
                words.column(
                        "paper.column.liability",
                        22,
                        Look.WRAPPED,
                        row -> words.liability(row.assessment().liability())),
                words.column(
                        "paper.column.scope-ground",
                        24,
                        Look.WRAPPED,
                        row -> word("ground", row.assessment().scoping().ground())),
                words.column(
                        "paper.column.category",
                        26,
                        Look.WRAPPED,
                        row -> word("category", row.assessment().category())),
                words.column("paper.column.basis", 10, Look.TEXT, this::basis));
    }

    /** A word of a closed list, in the reader's language. */
    private Cell word(String list, String code) {
        return Cell.text(words.presentation().figure(Figure.of(list, code)));
    }

    private List<Column<LineRow>> figures() {
        return List.of(
                intensity("paper.column.emissions-per-unit", Intensities::embedded),
                intensity("paper.column.free-allocation-per-unit", Intensities::freeAllocation),
                owed("paper.column.emissions", 14, Look.AMOUNT, line -> line.emissions()
                        .map(TonnesCo2e::value)),
                owed("paper.column.free-allocation", 14, Look.AMOUNT, line -> line.freeAllocation()
                        .map(TonnesCo2e::value)),
                owed("paper.column.carbon-price", 14, Look.AMOUNT, line -> line.carbonPrice()
                        .map(Certificates::value)),
                owed("paper.column.certificates", 14, Look.AMOUNT, line -> line.certificates()
                        .map(Certificates::value)),
                words.column("paper.column.quarter", 10, Look.TEXT, this::quarter),
                owed("paper.column.price", 13, Look.EURO, line -> line.price().map(Euro::value)),
                owed("paper.column.cost", 15, Look.EURO, line -> line.cost().map(Euro::value)));
    }

    private List<Column<LineRow>> references() {
        return List.of(
                words.column(
                        "paper.column.open-because",
                        30,
                        Look.WRAPPED,
                        row -> Figures.lines(OpenFigures.of(row.assessment()).codes().stream())),
                words.column("paper.column.findings", 10, Look.COUNT, LinesSheet::findings),
                words.column("paper.column.steps", 8, Look.COUNT, LinesSheet::steps),
                words.column(
                        "paper.column.read-from",
                        40,
                        Look.TEXT,
                        row -> Figures.submitted(row.line().source().toString())));
    }

    private Column<LineRow> intensity(String key, Function<Intensities, Outcome<EmissionIntensity>> figure) {
        return words.column(key, 15, Look.INTENSITY, row -> row.assessment()
                .figures()
                .map(known -> words.figure(figure.apply(known), EmissionIntensity::value))
                .orElse(Cell.BLANK));
    }

    private Column<LineRow> owed(
            String key, int width, Look look, Function<LineObligation, Outcome<java.math.BigDecimal>> figure) {
        return words.column(key, width, look, row -> row.assessment()
                .owed()
                .map(line -> words.figure(figure.apply(line), exact -> exact))
                .orElse(Cell.BLANK));
    }

    private static Cell quantity(LineRow row, Class<? extends Quantity> kind) {
        Quantity quantity = row.line().quantity();
        return kind.isInstance(quantity) ? Cell.number(quantity.inEmissionUnits()) : Cell.BLANK;
    }

    private Cell basis(LineRow row) {
        return row.assessment()
                .figures()
                .map(figures -> words.basis(figures.basis()))
                .orElse(Cell.BLANK);
    }

    private Cell quarter(LineRow row) {
        return row.assessment()
                .owed()
                .map(line -> Cell.text(line.quarter().toString()))
                .orElse(Cell.BLANK);
    }

    private static Cell findings(LineRow row) {
        Cell count = Figures.unlessZero(row.assessment().findings().size());
        return row.firstFinding() == null ? count : count.to(row.firstFinding());
    }

    private static Cell steps(LineRow row) {
        Cell count = Figures.unlessZero(row.assessment().trace().size());
        return Optional.ofNullable(row.firstStep()).map(count::to).orElse(count);
    }

    Guide guide() {
        return new Guide(sheet, "paper.about.lines", "paper.none.lines");
    }

    Place add(LineRow row) {
        return sheet.add(row);
    }
}
