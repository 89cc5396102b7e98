package org.cbamchecker.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;
import org.cbamchecker.report.survey.AssessmentSurvey;

/** What every section of the report writes with. Not safe for use by several threads. */
final class Report {
    private final AssessmentSurvey survey;
    private final ReportWords language;
    private final Anchors anchors;
    private final Markup page = new Markup();
    private final Set<String> placed = new HashSet<>();
    private final Set<Finding> told = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    Report(AssessmentSurvey survey, ReportWords language) {
        this.survey = survey;
        this.language = language;
        anchors = Anchors.of(survey);
        survey.findings().folds().forEach(fold -> told.addAll(fold.examples()));
    }

    AssessmentSurvey survey() {
        return survey;
    }

    ReportWords language() {
        return language;
    }

    Presentation words() {
        return language.words();
    }

    String text(String key) {
        return words().text(key);
    }

    String text(String key, Map<String, ?> values) {
        return words().text(key, values);
    }

    Anchors anchors() {
        return anchors;
    }

    Markup page() {
        return page;
    }

    /** Name of a chart about a subject. */
    String chartId(Subject subject, String chart) {
        return anchors.of(subject).orElseThrow() + "-" + chart;
    }

    /** A part of the report under its own heading. */
    void section(String id, String heading, Runnable content) {
        page.put(Tag.of("section").with("id", id).with("aria-labelledby", id + "-heading"), () -> {
            page.put(Tag.of("h2").with("id", id + "-heading"), heading);
            content.run();
        });
    }

    /** A paragraph. */
    void paragraph(String sentence) {
        page.put("p", sentence);
    }

    /** A remark that helps to read what stands beside it. */
    void remark(String sentence) {
        page.put(Tag.of("p").styled("remark"), sentence);
    }

    /** Whether a finding stands among the findings, and not only in their number. */
    boolean tells(Finding finding) {
        return told.contains(finding);
    }

    /** Whether the name of a rule was told before; from now on it was. */
    boolean isTold(String rule) {
        return !rules.add(rule);
    }

    /** Words that lead to where they are explained. */
    void link(String anchor, String words) {
        page.put(Tag.of("a").with("href", "#" + anchor), words);
    }

    /** Words that lead somewhere where there is such a place. */
    void linkOrText(Optional<String> anchor, String words) {
        anchor.ifPresentOrElse(there -> link(there, words), () -> page.text(words));
    }

    /** A subject by its short name, leading to its explanation. */
    void subject(Subject subject) {
        linkOrText(anchors.of(subject), name(subject));
    }

    /** What a subject is called in the report. */
    String name(Subject subject) {
        if (subject instanceof Subject.ImporterYear year) {
            return text("paper.report.name.importer-year", Map.of("importer", year.importer(), "year", year.year()));
        }
        if (subject instanceof Subject.DeclarantYear year) {
            return text("paper.report.name.declarant-year", Map.of("declarant", year.declarant(), "year", year.year()));
        }
        if (subject instanceof Subject.Arrangement arrangement) {
            return text(
                    "paper.report.name.arrangement",
                    Map.of(
                            "pattern", words().figure(Figure.of("arrangement", arrangement.pattern())),
                            "common", Notation.plain(arrangement.common())));
        }
        return Notation.plain(subject.label());
    }

    /** An element that links to the findings of a code lead to: the first of the code, for a name is given once. */
    Tag placed(Tag tag, String code) {
        Optional<String> anchor = anchors.ofCode(code).filter(placed::add);
        return anchor.isPresent() ? tag.with("id", anchor.get()) : tag;
    }

    /** Whose year it is. */
    String heading(ImporterYearAssessment year) {
        return text(
                year.importerName().isEmpty() ? "paper.report.importer-unnamed" : "paper.report.importer",
                Map.of(
                        "importer", year.subject().importer(),
                        "name", Notation.plain(year.importerName()),
                        "year", year.subject().year()));
    }

    /** Whose year it is. */
    String heading(DeclarantYearAssessment year) {
        return text(
                year.name().isEmpty() ? "paper.report.declarant-unnamed" : "paper.report.declarant",
                Map.of(
                        "declarant", year.subject().declarant(),
                        "name", Notation.plain(year.name()),
                        "year", year.subject().year()));
    }

    /**
     * Clauses and table rows, each leading to where it is told what it says.
     *
     * @param clauses ids, of which one text may hold several
     */
    void grounds(List<String> clauses, List<RowReference> rows) {
        clauses.stream()
                .flatMap(ids -> Clauses.ids(ids).stream())
                .forEach(id -> ground("clause", anchors.ofClause(id), words().cite(List.of(id))));
        RowRange.of(rows).forEach(range -> ground("row", anchors.ofRows(range), range.address()));
    }

    private void ground(String style, String anchor, String name) {
        page.put(Tag.of("a").with("href", "#" + anchor).styled(style), name);
        page.text(" ");
    }
}
