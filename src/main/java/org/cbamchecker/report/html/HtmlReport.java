package org.cbamchecker.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;
import org.cbamchecker.report.survey.AssessmentSurvey;

/** The report as one document. It needs no script and nothing from elsewhere, and is XHTML as well as HTML. */
public final class HtmlReport {
    private final Report report;
    private final Markup page;
    private final StyleSheets styles;

    private HtmlReport(AssessmentSurvey survey, ReportWords language, StyleSheets styles) {
        report = new Report(survey, language);
        page = report.page();
        this.styles = styles;
    }

    /** For screens of every width and for the printer of a browser. */
    public static String forScreen(AssessmentSurvey survey, ReportWords language) {
        return new HtmlReport(survey, language, StyleSheets.SCREEN).document();
    }

    /** Writes the report for screens, in UTF-8. */
    public static void write(AssessmentSurvey survey, ReportWords language, Path file) {
        try {
            Files.writeString(file, forScreen(survey, language));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** For laying out on paper: with an outline instead of a list of contents. */
    public static String forPaper(AssessmentSurvey survey, ReportWords language) {
        return new HtmlReport(survey, language, StyleSheets.PAPER).document();
    }

    private String document() {
        page.put(Tag.of("html").with("xmlns", "http://www.w3.org/1999/xhtml").with("lang", language()), () -> {
            page.put("head", this::head);
            page.put("body", this::body);
        });
        return page.document();
    }

    private String language() {
        return report.language().language();
    }

    private void head() {
        page.put(Tag.of("meta").with("charset", "utf-8"));
        page.put(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        page.put("title", Masthead.title(report));
        page.put(Tag.of("meta").with("name", "description").with("content", report.text("paper.report.kind")));
        page.style(styles.sheets(report));
        if (styles == StyleSheets.PAPER) {
            page.put("bookmarks", () -> contents()
                    .forEach((id, words) ->
                            page.put(Tag.of("bookmark").with("name", words).with("href", "#" + id))));
        }
    }

    private void body() {
        page.put(Tag.of("a").with("href", "#main").styled("skip"), report.text("paper.report.skip"));
        new Masthead(report).write();
        nav();
        page.put(Tag.of("main").with("id", "main"), () -> {
            new GlanceSection(report).write();
            new OwedSection(report).write();
            new DutiesSection(report).write();
            new OpenSection(report).write();
            new FindingsSection(report).write();
            new DeclarantsSection(report).write();
            new EmissionsSection(report).write();
            new LinesSection(report).write();
            new ExplanationSection(report).write();
            new RowsSection(report).write();
            new ClausesSection(report).write();
            new Colophon(report).write();
        });
    }

    private void nav() {
        page.put(
                Tag.of("nav").with("aria-label", report.text("paper.report.contents")),
                () -> page.put(
                        "ul", () -> contents().forEach((id, words) -> page.put("li", () -> report.link(id, words)))));
    }

    /** Sections by their names, in order. */
    private Map<String, String> contents() {
        List<String> ids = new ArrayList<>(List.of("glance", "owed", "duties", "open", "findings"));
        if (DeclarantsSection.isNeeded(report.survey())) {
            ids.add("declarants");
        }
        if (EmissionsSection.isNeeded(report.survey())) {
            ids.add("emissions");
        }
        ids.addAll(List.of("lines", "explanations", "rows", "clauses", "about"));
        Map<String, String> contents = new LinkedHashMap<>();
        ids.forEach(id -> contents.put(id, report.text("paper.report." + id + ".heading")));
        return contents;
    }
}
