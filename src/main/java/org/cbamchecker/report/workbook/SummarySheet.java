package org.cbamchecker.report.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.report.AssessmentSummary;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.FindingsDigest;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.PageSheet;
import org.cbamchecker.report.office.PageSheet.Shown;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.Tone;
import org.cbamchecker.report.office.WorkbookFile;

/** The first sheet, read like a page: what was checked, what it comes to, what was found, where to look further. */
final class SummarySheet {
    private static final List<Integer> WIDTHS = List.of(PaperWords.CODES, 28, 76);

    private final PageSheet page;
    private final PaperWords words;
    private int linesSetAside;

    SummarySheet(WorkbookFile workbook, PaperWords words) {
        this.words = words;
        page = workbook.page(words.text("paper.sheet.summary"), WIDTHS);
    }

    /** What was checked, by which law. */
    void header(AssessmentHeader header) {
        page.row(List.of(new Shown(
                Cell.text(words.text("paper.summary.title", Map.of("submission", Notation.plain(header.submission()))))
                        .in(Tone.TITLE),
                Look.TEXT)));
        linesSetAside = header.linesSetAside();
        section("paper.section.about");
        entry("paper.column.year", Cell.number(header.year()), Look.YEAR, "");
        entry("paper.column.rulebook", Cell.text(header.rulebookId()), Look.TEXT, header.rulebookDigest());
        entry("paper.column.law-date", Cell.day(header.lawDate()), Look.DAY, words.text("paper.summary.law-date"));
        entry("paper.column.checker", Cell.text(header.checkerVersion()), Look.TEXT, "");
        for (InputFile input : header.inputs()) {
            entry("paper.column.input", Figures.submitted(input.name()), Look.WRAPPED, input.sha256());
        }
    }

    void results(AssessmentSummary summary, FindingsSheet findings) {
        lines(summary);
        summary.importerYears().forEach(this::importerYear);
        if (summary.furtherImporterYears() > 0) {
            note("paper.summary.further-importers", Map.of("count", Notation.count(summary.furtherImporterYears())));
        }
        section("paper.section.findings");
        summary.findings().folds().forEach(fold -> finding(fold, findings));
        if (summary.findings().folds().isEmpty()) {
            note("paper.summary.no-findings", Map.of());
        }
    }

    private void lines(AssessmentSummary summary) {
        section("paper.section.lines");
        entry("paper.column.lines", Cell.number(summary.lines()), Look.COUNT, "");
        Arrays.stream(Liability.values())
                .forEach(kind -> label(words.lines(kind), Cell.number(summary.lines(kind)), Look.COUNT, Cell.BLANK));
        if (linesSetAside > 0) {
            Cell count = Cell.number(linesSetAside).in(Tone.GRAVE);
            entry("paper.column.lines-set-aside", count, Look.COUNT, words.text("paper.summary.lines-set-aside"));
        }
    }

    private void importerYear(ImporterYearAssessment year) {
        heading(words.text(
                "paper.summary.importer-year",
                Map.of(
                        "importer", year.subject().importer(),
                        "name", Notation.plain(year.importerName()),
                        "year", year.subject().year())));
        ThresholdPosition position = year.threshold();
        entry("paper.column.liability", words.liability(position.liability()), Look.TEXT, "");
        entry("paper.column.counted-mass", Cell.number(position.counted().tonnes()), Look.QUANTITY, "");
        figure("paper.column.threshold", position.threshold().map(Quantity.Mass::tonnes), Look.QUANTITY);
        position.crossed()
                .ifPresent(crossing -> entry(
                        "paper.column.crossed-on",
                        Cell.day(crossing.date()),
                        Look.DAY,
                        words.text("paper.summary.crossed-with", Map.of("line", Notation.plain(crossing.line())))));
        totals(year.totals());
        if (year.totals().comeToSomething()) {
            entry(
                    "paper.column.can-surrender",
                    words.canSurrender(year.totals(), year.canSurrender()),
                    Look.WRAPPED,
                    "");
        }
    }

    private void totals(ImporterYearAssessment.Totals totals) {
        total("paper.column.emissions", totals.emissions());
        total("paper.column.free-allocation", totals.freeAllocation());
        total("paper.column.carbon-price", totals.carbonPrice());
        total("paper.column.certificates", totals.certificates());
        figure("paper.column.whole", totals.toSurrender().map(Certificates::value), Look.COUNT);
    }

    private void figure(String key, Outcome<BigDecimal> figure, Look look) {
        Cell value = words.figure(figure, exact -> exact);
        label(words.text(key), value, look, Figures.reasons(figure));
    }

    private void total(String key, Total total) {
        String remark = total.isComplete()
                ? ""
                : words.text("paper.summary.missing", Map.of("lines", Notation.count(total.undetermined())));
        entry(key, Cell.number(total.known()), Look.AMOUNT, remark);
    }

    private void finding(FindingsDigest.Fold fold, FindingsSheet findings) {
        FindingText text = words.presentation().finding(fold.examples().get(0));
        Cell code = Cell.text(fold.code());
        String count = words.text(
                "paper.summary.findings", Map.of("severity", text.severity(), "count", Notation.count(fold.count())));
        page.row(List.of(
                new Shown(findings.first(fold.code()).map(code::to).orElse(code), Look.TEXT),
                new Shown(Cell.text(count).in(Figures.tone(fold.severity())), Look.TEXT),
                new Shown(Cell.text(words.presentation().title(fold.code())), Look.WRAPPED)));
    }

    /** The sheets of a table, with what they hold. */
    void guide(Guide guide) {
        for (String name : guide.table().sheets()) {
            page.row(List.of(
                    new Shown(Cell.text(name).to(new Place(name, 1)), Look.TEXT),
                    new Shown(Cell.number(guide.table().rows()), Look.COUNT),
                    new Shown(Cell.text(words.text(guide.about())), Look.WRAPPED)));
        }
    }

    void section(String key) {
        heading(words.text(key));
    }

    private void heading(String text) {
        page.row(List.of());
        page.row(List.of(new Shown(Cell.text(text).in(Tone.SECTION), Look.TEXT)));
    }

    /** A sentence below the others. */
    void note(String key, Map<String, ?> values) {
        page.row(List.of(
                new Shown(Cell.BLANK, Look.TEXT),
                new Shown(Cell.BLANK, Look.TEXT),
                new Shown(Cell.text(words.text(key, values)), Look.WRAPPED)));
    }

    private void entry(String key, Cell value, Look look, String remark) {
        label(words.text(key), value, look, Cell.text(remark));
    }

    private void label(String label, Cell value, Look look, Cell remark) {
        page.row(List.of(
                new Shown(Cell.text(label).in(Tone.FAINT), Look.TEXT),
                new Shown(value, look),
                new Shown(remark, Look.WRAPPED)));
    }
}
