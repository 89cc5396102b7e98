package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cbamchecker.check.Checker;
import org.cbamchecker.check.Progress;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.AssessmentSink;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
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
        Map<String, Answers> bySubmission = new HashMap<>();
        Map<String, Answers> byName = new HashMap<>();
        for (Submission submission : submissions) {
            Answers answers = new Answers();
            bySubmission.put(submission.id(), answers);
            names(submission).forEach(name -> byName.put(name, answers));
        }
        check(together(submissions), byName);
        List<Submission> differing = new ArrayList<>();
        for (Submission submission : submissions) {
            if (!second.of(submission).equals(bySubmission.get(submission.id()).all())) {
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

    private void check(Submission submission, Map<String, Answers> byName) {
        checker.check(
                submission,
                new AssessmentSink() {
                    @Override
                    public void begin(AssessmentHeader header) {}

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
                                byName.get(line.line().parties().importer().value()));
                    }

                    @Override
                    public void importerYear(ImporterYearAssessment year) {
                        note(year.findings());
                        CheckersAnswers.write(year, byName.get(year.subject().importer()));
                    }

                    @Override
                    public void declarantYear(DeclarantYearAssessment year) {
                        note(year.findings());
                        CheckersAnswers.write(year, byName.get(year.subject().declarant()));
                    }

                    /** What joins several importers is no single submission's matter here. */
                    @Override
                    public void subject(SubjectAssessment subject) {
                        if (!(subject.subject() instanceof Subject.Arrangement)) {
                            note(subject.findings());
                            CheckersAnswers.write(
                                    subject, byName.get(subject.subject().label()));
                        }
                    }
                },
                Progress.SILENT);
    }

    private void note(List<Finding> findings) {
        findings.forEach(finding -> codesFound.add(finding.code()));
    }

    /** Everyone and everything a submission speaks of by name. */
    static Set<String> names(Submission submission) {
        Set<String> names = new HashSet<>();
        for (ImportLine line : submission.lines()) {
            names.add(line.parties().importer().value());
            names.add(line.parties().declarant().value());
        }
        Register register = submission.register();
        register.importers().forEach(each -> names.add(each.eori().value()));
        register.representatives().forEach(each -> names.add(each.eori().value()));
        register.installations().forEach(each -> names.add(each.id()));
        register.reports().forEach(each -> names.add(each.id()));
        register.payments().forEach(each -> names.add(each.id()));
        register.filings()
                .declarations()
                .forEach(each -> names.add(each.declarant().value()));
        register.filings()
                .account()
                .forEach(each -> names.add(each.holder().eori().value()));
        register.filings()
                .applications()
                .forEach(each -> names.add(each.applicant().value()));
        register.filings().decisions().forEach(each -> names.add(each.person().value()));
        register.filings()
                .quarterlyReports()
                .forEach(each -> names.add(each.declarant().value()));
        return names;
    }

    /** All of them as one; their names must not clash. */
    static Submission together(List<Submission> submissions) {
        List<Register> registers =
                submissions.stream().map(Submission::register).toList();
        List<Filings> filings = registers.stream().map(Register::filings).toList();
        Register register = new Register(
                all(registers, Register::importers),
                all(registers, Register::representatives),
                all(registers, Register::installations),
                all(registers, Register::reports),
                all(registers, Register::payments),
                new Filings(
                        all(filings, Filings::applications),
                        all(filings, Filings::declarations),
                        all(filings, Filings::quarterlyReports),
                        all(filings, Filings::account),
                        all(filings, Filings::decisions),
                        all(filings, Filings::contents)));
        return new Submission("together", 2026, register, all(submissions, Submission::lines), List.of());
    }

    private static <T, E> List<E> all(List<T> parts, Function<T, List<E>> elements) {
        return parts.stream().flatMap(part -> elements.apply(part).stream()).toList();
    }

    /** Both answers side by side, where they differ. */
    String difference(Submission submission) {
        Map<String, Answers> byName = new HashMap<>();
        Answers ours = new Answers();
        names(submission).forEach(name -> byName.put(name, ours));
        check(submission, byName);
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
