package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.MaterialityQuestion;
import org.cbamchecker.articles.MaterialityQuestion.Measure;
import org.cbamchecker.articles.ReportFormQuestion;
import org.cbamchecker.articles.TimeLimit;
import org.cbamchecker.articles.VerificationQuestion;
import org.cbamchecker.check.RequiredContents.Document;
import org.cbamchecker.facts.Assurance.Misstatement;
import org.cbamchecker.facts.DocumentContent.Kind;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.tables.Row;

/** The emissions reports of a submission and their verifications (Articles 8, 10a and 18). */
final class EmissionsReports implements Inquiry {
    private final Session session;
    private final RegisterIndex register;
    private final FindingCatalogue catalogue;
    private final RequiredContents contents;
    private final ReportCircumstances circumstances;
    private final ReportedPrecursors precursors;
    private final Map<EmissionsClaim, Intensities> figures = new HashMap<>();

    EmissionsReports(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.register = register;
        this.catalogue = catalogue;
        contents = new RequiredContents(session, register.register().filings().contents());
        circumstances = new ReportCircumstances(session);
        precursors = new ReportedPrecursors(session);
    }

    /** Keeps the figures of a reported good from the first line that rests on it. */
    @Override
    public void hear(LineAssessment line) {
        line.figures()
                .filter(known -> known.basis() == EmissionsClaim.Basis.ACTUAL)
                .ifPresent(known -> figures.putIfAbsent(line.line().claim(), known));
    }

    @Override
    public List<SubjectAssessment> conclude() {
        Map<String, SubjectAssessment> told = new TreeMap<>();
        for (EmissionsReport report : register.register().reports()) {
            Journal journal = new Journal();
            List<LegalQuestion> questions = questions(report);
            session.ask(questions);
            questions.forEach(journal::take);
            if (!journal.found().isEmpty()) {
                var subject = new Subject.Report(report.id());
                told.put(
                        report.id(),
                        new SubjectAssessment(
                                subject, "", journal.steps(), catalogue.findings(journal.found(), subject)));
            }
        }
        return List.copyOf(told.values());
    }

    private List<LegalQuestion> questions(EmissionsReport report) {
        List<LegalQuestion> questions = new ArrayList<>();
        LocalDate end = report.period().to();
        RequiredContents.Circumstances about = circumstances.of(report);
        questions.add(new ReportFormQuestion(session.days(end), report));
        questions.addAll(precursors.questions(report));
        questions.addAll(contents.questions(new Document(Kind.EMISSIONS_REPORT, report.id()), end, about));
        if (report.verification() != null) {
            questions.addAll(contents.questions(new Document(Kind.VERIFICATION_REPORT, report.id()), end, about));
            questions.add(new VerificationQuestion(session.days(end), report, surroundings(report)));
            questions.addAll(materiality(report));
        }
        return questions;
    }

    private VerificationQuestion.Surroundings surroundings(EmissionsReport report) {
        return new VerificationQuestion.Surroundings(
                uncovered(report), zeroEmitting(report), registerBy(report.verification()));
    }

    /** Sectors of goods of which the accreditation names neither the sector nor the goods category. */
    private List<String> uncovered(EmissionsReport report) {
        List<String> covered = report.verification().assurance().accreditation().sectors().stream()
                .map(sector -> sector.strip().toLowerCase(Locale.ROOT))
                .toList();
        return report.goods().stream()
                .map(ReportedGood::cn)
                .filter(cn -> !isCovered(cn, covered, report.period().to()))
                .map(cn -> session.tables().sector(cn, report.period().to()))
                .filter(sector -> !sector.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isCovered(CnCode cn, List<String> covered, LocalDate day) {
        String category = session.tables().category(cn, day).toLowerCase(Locale.ROOT);
        return covered.contains(session.tables().sector(cn, day)) || covered.contains(category);
    }

    private Answer zeroEmitting(EmissionsReport report) {
        boolean electricityAlone =
                report.goods().stream().allMatch(good -> good.cn().isElectricity());
        return electricityAlone
                ? register.installation(report.installation())
                        .map(found -> found.registration().shape().zeroEmitting())
                        .orElse(Answer.UNKNOWN)
                : Answer.NO;
    }

    /** Two months from the accreditation, and not from a day before entries could be asked for. */
    private LocalDate registerBy(Verification verification) {
        LocalDate accredited = verification.accreditation().from();
        TimeLimit opened =
                session.timeLimit("verifier-registration-opens", accredited).orElse(null);
        TimeLimit period =
                session.timeLimit("verifier-registration", accredited).orElse(null);
        if (opened == null || period == null || accredited.equals(LocalDate.MIN)) {
            return null;
        }
        LocalDate first = opened.lastDay(accredited);
        return period.lastDay(accredited.isBefore(first) ? first : accredited);
    }

    private List<MaterialityQuestion> materiality(EmissionsReport report) {
        Row ofEmissions = level("specific embedded emissions", report);
        Row ofAllocation = level("specific embedded free allocation", report);
        if (ofEmissions == null || ofAllocation == null) {
            return List.of();
        }
        List<MaterialityQuestion> questions = new ArrayList<>();
        for (ReportedGood good : report.goods()) {
            List<Misstatement> theirs = report.verification().assurance().misstatements().stream()
                    .filter(misstatement -> misstatement.good().equals(good.id()))
                    .toList();
            if (!theirs.isEmpty()) {
                Totals totals = totals(report, good);
                questions.add(new MaterialityQuestion(
                        session.days(report.period().to()),
                        report.id(),
                        good.id(),
                        new Measure(sum(theirs, Misstatement::emissions, good), totals.emissions(), ofEmissions),
                        new Measure(
                                sum(theirs, Misstatement::freeAllocation, good), totals.allocation(), ofAllocation)));
            }
        }
        return questions;
    }

    private Row level(String measure, EmissionsReport report) {
        return session.tables().materiality(measure, report.period().to()).orElse(null);
    }

    /** Specific values of a good in t CO2e per tonne; null where no line shows them. */
    private record Totals(BigDecimal emissions, BigDecimal allocation) {}

    private Totals totals(EmissionsReport report, ReportedGood good) {
        Intensities known = figures.get(new EmissionsClaim(EmissionsClaim.Basis.ACTUAL, report.id(), good.id()));
        return known == null
                ? new Totals(null, null)
                : new Totals(value(known.embedded()), value(known.freeAllocation()));
    }

    private static BigDecimal value(Outcome<EmissionIntensity> intensity) {
        return intensity.isKnown() ? intensity.value().value() : null;
    }

    /** Magnitudes per tonne, added up, so that misstatements do not cancel out; null where one was not stated. */
    private static BigDecimal sum(
            List<Misstatement> misstatements, Function<Misstatement, BigDecimal> effect, ReportedGood good) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Misstatement misstatement : misstatements) {
            if (effect.apply(misstatement) == null) {
                return null;
            }
            sum = sum.add(effect.apply(misstatement).abs());
        }
        return sum.multiply(good.unitsPerTonne());
    }
}
