package org.cbamchecker.report.survey;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.FindingsDigest;

/** Gathers what a report tells. Its size does not grow with the number of lines. */
public final class AssessmentSurvey implements AssessmentRecipient {
    private final FindingsDigest findings;
    private final ShownLines lines;
    private final Map<Liability, Long> counts = new EnumMap<>(Liability.class);
    private final Shares byOrigin = new Shares();
    private final Shares byGood = new Shares();
    private final BasisComparison bases = new BasisComparison();
    private final Map<Subject.ImporterYear, MassCourse> courses = new HashMap<>();
    private final Kept<ImporterYearAssessment> importerYears;
    private final Kept<DeclarantYearAssessment> declarantYears;
    private final Kept<SubjectAssessment> subjects;
    private AssessmentHeader header;

    public AssessmentSurvey(Extent extent) {
        findings = new FindingsDigest(extent.examples());
        lines = new ShownLines(extent.lines());
        importerYears = new Kept<>(
                extent.subjects(),
                Comparator.comparing(year -> year.totals().certificates().known()));
        declarantYears = new Kept<>(
                extent.subjects(),
                Comparator.comparing(year -> year.totals().certificates().known()));
        subjects = new Kept<>(extent.subjects(), Comparator.comparing(subject -> subject.findings()
                .size()));
    }

    @Override
    public void begin(AssessmentHeader assessmentHeader) {
        header = assessmentHeader;
    }

    @Override
    public void line(LineAssessment line) {
        counts.merge(line.liability(), 1L, Long::sum);
        findings.addAll(line.findings());
        lines.offer(line);
        bases.add(line);
        line.owed().ifPresent(owed -> emissions(line, owed));
        mass(line);
    }

    private void emissions(LineAssessment line, LineObligation owed) {
        var emissions = owed.emissions().map(TonnesCo2e::value);
        byOrigin.add(line.line().provenance().origin().letters(), emissions);
        byGood.add(line.line().good().cn().printed(), emissions);
    }

    private void mass(LineAssessment line) {
        if (line.scoping().inScope() && line.scoping().counts() && line.line().quantity() instanceof Mass mass) {
            var year = new Subject.ImporterYear(
                    line.line().parties().importer().value(), line.line().year());
            courses.computeIfAbsent(year, first -> new MassCourse())
                    .add(line.line().customs().accepted(), mass);
        }
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        importerYears.offer(year);
        findings.addAll(year.findings());
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        declarantYears.offer(year);
        findings.addAll(year.findings());
    }

    @Override
    public void subject(SubjectAssessment subject) {
        subjects.offer(subject);
        findings.addAll(subject.findings());
    }

    @Override
    public void end() {
        // A survey is whole at any time.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    public AssessmentHeader header() {
        return header;
    }

    public FindingsDigest findings() {
        return findings;
    }

    public ShownLines lines() {
        return lines;
    }

    public long lines(Liability kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Embedded emissions of liable lines by country of origin. */
    public Shares byOrigin() {
        return byOrigin;
    }

    /** Embedded emissions of liable lines by CN code. */
    public Shares byGood() {
        return byGood;
    }

    public BasisComparison bases() {
        return bases;
    }

    /**
     * Mass through the year, where the lines alone make up the mass that counts. Goods used under inward processing
     * can count as well, and have no day of their own.
     */
    public Optional<MassCourse> course(ImporterYearAssessment year) {
        return Optional.ofNullable(courses.get(year.subject()))
                .filter(course -> course.whole()
                                .kilograms()
                                .compareTo(year.threshold().counted().kilograms())
                        == 0);
    }

    /** Those with the most certificates, in order. */
    public List<ImporterYearAssessment> importerYears() {
        return importerYears.inOrder();
    }

    public long furtherImporterYears() {
        return importerYears.seen() - importerYears.inOrder().size();
    }

    /** Those with the most certificates, in order. */
    public List<DeclarantYearAssessment> declarantYears() {
        return declarantYears.inOrder();
    }

    public long furtherDeclarantYears() {
        return declarantYears.seen() - declarantYears.inOrder().size();
    }

    /** Those with the most findings, in order. */
    public List<SubjectAssessment> subjects() {
        return subjects.inOrder();
    }

    public long furtherSubjects() {
        return subjects.seen() - subjects.inOrder().size();
    }
}
