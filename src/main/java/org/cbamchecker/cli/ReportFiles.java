package org.cbamchecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.RulebookCitations;
import org.cbamchecker.report.html.HtmlReport;
import org.cbamchecker.report.html.ReportWords;
import org.cbamchecker.report.pdf.MissingCharacters;
import org.cbamchecker.report.pdf.PdfReport;
import org.cbamchecker.report.survey.AssessmentSurvey;
import org.cbamchecker.report.survey.SurveyReports;

/** The reports among the results: {@code report.html} and {@code report.pdf}. Not safe for use by several threads. */
final class ReportFiles {
    /** Forms that are made of the whole assessment at its end. */
    static final Set<ResultFormat> WRITTEN = Set.of(ResultFormat.HTML, ResultFormat.PDF);

    private static final int NAMED_CHARACTERS = 10;

    private final CbamChecker checker;
    private final ResultFolder folder;
    private final List<String> notes = new ArrayList<>();

    ReportFiles(CbamChecker checker, ResultFolder folder) {
        this.checker = checker;
        this.folder = folder;
    }

    /** What writes the reports; empty where none is asked for. */
    Optional<AssessmentRecipient> writer(Set<ResultFormat> formats) {
        List<Consumer<AssessmentSurvey>> reports = new ArrayList<>();
        if (formats.contains(ResultFormat.HTML)) {
            reports.add(survey -> HtmlReport.write(survey, words(), folder.file(ResultFormat.HTML.file())));
        }
        if (formats.contains(ResultFormat.PDF)) {
            reports.add(this::print);
        }
        return reports.isEmpty() ? Optional.empty() : Optional.of(new SurveyReports(reports));
    }

    /** What somebody should know of the reports that were written; usually nothing. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private void print(AssessmentSurvey survey) {
        MissingCharacters missing = PdfReport.write(survey, words(), folder.file(ResultFormat.PDF.file()));
        if (!missing.none()) {
            notes.add(checker.messages()
                    .text(
                            "cli.characters-missing",
                            Map.of(
                                    "file",
                                    ResultFormat.PDF.file(),
                                    "characters",
                                    checker.words().list(missing.names(NAMED_CHARACTERS)))));
        }
    }

    private ReportWords words() {
        String language = checker.messages().language();
        return new ReportWords(checker.words(), new RulebookCitations(checker.rulebook(), language), language);
    }
}
