package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.cbamchecker.check.AssessmentSink;
import org.cbamchecker.check.Checker;
import org.cbamchecker.check.Progress;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.rulebook.Rulebook;

/** Compares what the checker and the second opinion say, in the wording of one law date. For several threads. */
final class Agreement {
    private final Checker checker;
    private final SecondOpinion second;
    private final LocalDate lawDate;
    private final Set<String> codesFound = new ConcurrentSkipListSet<>();
    private final AtomicInteger linesThatOwe = new AtomicInteger();

    Agreement(Checker checker, Rulebook rulebook, LocalDate lawDate) {
        this.checker = checker;
        this.lawDate = lawDate;
        second = new SecondOpinion(rulebook, lawDate);
    }

    /** Finding codes that the checker has produced so far. */
    Set<String> codesFound() {
        return codesFound;
    }

    /** Lines so far of which the checker knows that, and how many, certificates they owe. */
    int linesThatOwe() {
        return linesThatOwe.get();
    }

    /** The submissions about which the two differ; the checker sees all of them as one. */
    List<Submission> differing(List<Submission> submissions) {
        Map<String, Answers> byName = new HashMap<>();
        submissions.forEach(submission -> byName.put(submission.id(), new Answers()));
        Map<String, Answers> byImporter = new HashMap<>();
        for (Submission submission : submissions) {
            for (ImportLine line : submission.lines()) {
                byImporter.put(line.parties().importer().value(), byName.get(submission.id()));
            }
        }
        check(together(submissions), byImporter);
        List<Submission> differing = new ArrayList<>();
        for (Submission submission : submissions) {
            if (!second.of(submission).equals(byName.get(submission.id()).all())) {
                differing.add(submission);
            }
        }
        return differing;
    }

    boolean isAbout(Submission submission) {
        return differing(List.of(submission)).isEmpty();
    }

    @Override
    public String toString() {
        return "law of " + lawDate;
    }

    private void check(Submission submission, Map<String, Answers> byImporter) {
        checker.check(
                submission,
                new AssessmentSink() {
                    @Override
                    public void header(AssessmentHeader header) {}

                    @Override
                    public void line(LineAssessment line) {
                        note(line.findings());
                        boolean owes = line.owed()
                                .filter(owed -> owed.certificates().isKnown())
                                .filter(owed ->
                                        owed.certificates().value().value().signum() > 0)
                                .isPresent();
                        linesThatOwe.addAndGet(owes ? 1 : 0);
                        CheckersAnswers.write(
                                line,
                                byImporter.get(line.line().parties().importer().value()));
                    }

                    @Override
                    public void importerYear(ImporterYearAssessment year) {
                        note(year.findings());
                        CheckersAnswers.write(
                                year, byImporter.get(year.subject().importer()));
                    }
                },
                Progress.SILENT);
    }

    private void note(List<Finding> findings) {
        findings.forEach(finding -> codesFound.add(finding.code()));
    }

    /** All of them as one; their names must not clash. */
    static Submission together(List<Submission> submissions) {
        List<ImportLine> lines = new ArrayList<>();
        List<Importer> importers = new ArrayList<>();
        List<EmissionsReport> reports = new ArrayList<>();
        List<CarbonPricePayment> payments = new ArrayList<>();
        for (Submission submission : submissions) {
            lines.addAll(submission.lines());
            importers.addAll(submission.register().importers());
            reports.addAll(submission.register().reports());
            payments.addAll(submission.register().payments());
        }
        Register register = new Register(importers, List.of(), List.of(), reports, payments);
        return new Submission("together", 2026, register, lines, List.of());
    }

    /** Both answers side by side, where they differ. */
    String difference(Submission submission) {
        Map<String, Answers> byImporter = new HashMap<>();
        Answers ours = new Answers();
        submission
                .lines()
                .forEach(line -> byImporter.put(line.parties().importer().value(), ours));
        check(submission, byImporter);
        Map<String, String> theirs = second.of(submission);
        Set<String> names = new TreeSet<>(ours.all().keySet());
        names.addAll(theirs.keySet());
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            String one = ours.all().getOrDefault(name, "nothing");
            String other = theirs.getOrDefault(name, "nothing");
            if (!one.equals(other)) {
                text.append(name + ": checker " + one + ", second opinion " + other + "\n");
            }
        }
        return text.toString();
    }
}
