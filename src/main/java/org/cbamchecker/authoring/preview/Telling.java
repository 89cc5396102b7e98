package org.cbamchecker.authoring.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment.Totals;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.report.Presentation;

/** Everything an assessment tells, laid out so that two assessments can be compared. */
final class Telling {
    private static final List<String> COSTS =
            List.of("cost-of-quarter-1", "cost-of-quarter-2", "cost-of-quarter-3", "cost-of-quarter-4");

    private final String submission;
    private final Presentation words;
    private final SortedMap<Told, Answer> told = new TreeMap<>();

    private Telling(String submission, Presentation words) {
        this.submission = submission;
        this.words = words;
    }

    static SortedMap<Told, Answer> of(String submission, Assessment assessment, Presentation words) {
        var telling = new Telling(submission, words);
        assessment.lines().forEach(telling::line);
        assessment.importerYears().forEach(telling::year);
        assessment.declarantYears().forEach(telling::declarant);
        assessment.findings().forEach(telling::finding);
        return telling.told;
    }

    private void line(LineAssessment line) {
        var subject = new Subject.Line(line.line().id());
        ruling(subject, "scope", line.scoping().status());
        ruling(subject, "liability", line.liability());
        line.figures().ifPresent(figures -> intensities(subject, figures));
        line.owed().ifPresent(owed -> owed(subject, owed));
    }

    private void intensities(Subject subject, Intensities figures) {
        ruling(subject, "basis", figures.basis());
        figure(subject, "emissions-per-unit", figures.embedded().map(EmissionIntensity::value));
        figure(subject, "free-allocation-per-unit", figures.freeAllocation().map(EmissionIntensity::value));
    }

    private void owed(Subject subject, LineObligation owed) {
        figure(subject, "emissions", owed.emissions().map(TonnesCo2e::value));
        figure(subject, "free-allocation", owed.freeAllocation().map(TonnesCo2e::value));
        figure(subject, "carbon-price", owed.carbonPrice().map(Certificates::value));
        figure(subject, "certificates", owed.certificates().map(Certificates::value));
        figure(subject, "cost", owed.cost().map(Euro::value));
    }

    private void year(ImporterYearAssessment year) {
        ruling(year.subject(), "liability", year.threshold().liability());
        totals(year.subject(), year.totals());
        year.quarters()
                .forEach(quarter -> figure(
                        year.subject(),
                        COSTS.get(quarter.quarter().number() - 1),
                        quarter.cost().map(Euro::value)));
    }

    private void declarant(DeclarantYearAssessment year) {
        totals(year.subject(), year.totals());
    }

    private void totals(Subject subject, Totals totals) {
        Map<String, Function<Totals, BigDecimal>> sums = Map.of(
                "emissions", one -> one.emissions().known(),
                "free-allocation", one -> one.freeAllocation().known(),
                "carbon-price", one -> one.carbonPrice().known(),
                "certificates", one -> one.certificates().known());
        sums.forEach((name, sum) -> figure(subject, name, Outcome.known(sum.apply(totals))));
        figure(subject, "to-surrender", totals.toSurrender().map(Certificates::value));
    }

    private void finding(Finding finding) {
        Told key = new Told(submission, finding.subject(), Told.Kind.FINDING, finding.code());
        List<String> all = new ArrayList<>();
        if (told.get(key) instanceof Answer.Findings others) {
            all.addAll(others.sentences());
        }
        all.add(words.text(
                "preview.said",
                Map.of("severity", words.severity(finding.severity()), "sentence", words.sentence(finding))));
        told.put(key, new Answer.Findings(all));
    }

    private void ruling(Subject subject, String what, Enum<?> word) {
        String code = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        told.put(new Told(submission, subject, Told.Kind.RULING, what), new Answer.Word(code));
    }

    private void figure(Subject subject, String what, Outcome<BigDecimal> figure) {
        Answer answer = figure.isKnown()
                ? new Answer.Number(figure.value())
                : new Answer.CannotBeDetermined(((Outcome.CannotBeDetermined<BigDecimal>) figure).because());
        told.put(new Told(submission, subject, Told.Kind.FIGURE, what), answer);
    }
}
