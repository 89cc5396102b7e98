package org.cbamchecker.report;

import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;

/** The summary of an assessment as text for the console. */
public final class ConsoleReport {
    private static final int LABEL = 14;
    private static final int SHORT_DIGEST = 12;

    private final Presentation words;
    private final ConsoleStyle style;

    public ConsoleReport(Presentation words, ConsoleStyle style) {
        this.words = words;
        this.style = style;
    }

    /**
     * The report, with line ends as {@code \n}.
     *
     * @param written names of the files that hold the full results, may be empty
     */
    public String of(AssessmentSummary summary, List<String> written) {
        var page = new Page(style.width());
        header(page, summary);
        var panel = new ImporterYearPanel(page, words, style);
        summary.importerYears().forEach(panel::print);
        further(page, summary.furtherImporterYears());
        var declarants =
                new DeclarantYearPanel(page, words, style, summary.header().lawDate());
        summary.declarantYears().forEach(declarants::print);
        new FindingsPanel(page, words, style).print(summary.findings());
        written(page, written);
        return page.toString();
    }

    private void header(Page page, AssessmentSummary summary) {
        AssessmentHeader header = summary.header();
        page.line(style.strong(words.text("console.title", Map.of("version", header.checkerVersion()))));
        entry(
                page,
                "submission",
                words.text(
                        "console.submission",
                        Map.of("submission", Notation.plain(header.submission()), "year", header.year())));
        entry(
                page,
                "rulebook",
                words.text(
                        "console.rulebook",
                        Map.of(
                                "rulebook", header.rulebookId(),
                                "lawDate", header.lawDate(),
                                "digest", shortened(header.rulebookDigest()))));
        inputs(page, header.inputs());
        importers(page, summary);
        entry(page, "lines", lines(summary));
    }

    private void inputs(Page page, List<InputFile> inputs) {
        String label = words.text("console.label.inputs");
        for (InputFile input : inputs) {
            page.entry(
                    0,
                    LABEL,
                    label,
                    words.text(
                            "console.input",
                            Map.of("name", Notation.plain(input.name()), "digest", shortened(input.sha256()))));
            label = "";
        }
    }

    private void importers(Page page, AssessmentSummary summary) {
        String label = words.text("console.label.importers");
        for (ImporterYearAssessment year : summary.importerYears()) {
            String key = ImporterYearPanel.named(year) ? "console.importer" : "console.importer-unnamed";
            page.entry(
                    0,
                    LABEL,
                    label,
                    words.text(
                            key,
                            Map.of(
                                    "importer",
                                    year.subject().importer(),
                                    "name",
                                    Notation.plain(year.importerName()))));
            label = "";
        }
    }

    private String lines(AssessmentSummary summary) {
        return words.text(
                "console.lines",
                Map.of(
                        "all", Notation.count(summary.lines()),
                        "liable", Notation.count(summary.lines(Liability.LIABLE)),
                        "exempt", Notation.count(summary.lines(Liability.EXEMPT)),
                        "outOfScope", Notation.count(summary.lines(Liability.OUT_OF_SCOPE)),
                        "undetermined", Notation.count(summary.lines(Liability.CANNOT_BE_DETERMINED))));
    }

    private void further(Page page, long importers) {
        if (importers > 0) {
            page.blank();
            page.paragraph(0, words.text("console.more-importers", Map.of("count", Notation.count(importers))));
        }
    }

    private void written(Page page, List<String> files) {
        if (!files.isEmpty()) {
            page.blank();
            page.line(words.text("console.written"));
            files.forEach(file -> page.line("  " + file));
        }
    }

    private void entry(Page page, String key, String text) {
        page.entry(0, LABEL, words.text("console.label." + key), text);
    }

    private static String shortened(String digest) {
        return digest.length() <= SHORT_DIGEST ? digest : digest.substring(0, SHORT_DIGEST);
    }
}
