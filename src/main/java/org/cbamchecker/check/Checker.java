package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.RuleSession;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.AssessmentSink;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.reference.LawTables;

/**
 * Checks submissions against a rulebook in the wording of one law date. Immutable; any number of threads may check at
 * once.
 */
public final class Checker {
    /** Version that stands in every assessment. */
    public static final String VERSION = "0.1.0";

    private final CompiledRulebook rulebook;
    private final LawTables tables;
    private final PendingPolicy policy;
    private final FindingCatalogue catalogue;

    /** @param lawDate day whose wording of the law is applied; today's law is the day of today */
    public Checker(CompiledRulebook rulebook, LocalDate lawDate) {
        this.rulebook = rulebook;
        tables = new LawTables(rulebook.rulebook(), lawDate);
        policy = PendingPolicy.of(rulebook.rulebook());
        catalogue = new FindingCatalogue(rulebook.rulebook());
    }

    /** Checks and keeps everything; for submissions that fit in memory. */
    public Assessment check(Submission submission) {
        Collecting collecting = new Collecting();
        check(submission, collecting, Progress.SILENT);
        return collecting.assessment();
    }

    /** Checks and hands every line to the sink as soon as it is assessed, in the order of the submission. */
    public void check(Submission submission, AssessmentSink sink, Progress progress) {
        sink.begin(header(submission));
        RegisterIndex register = new RegisterIndex(submission.register());
        try (Workers workers = new Workers(
                () -> new Session(rulebook.open(), tables, policy),
                submission.lines().size())) {
            List<ScopedLine> scoped = scope(workers, submission.lines(), progress);
            Map<Subject.ImporterYear, ThresholdPhase.Result> positions =
                    positions(workers, register, submission.linesSetAside(), scoped);
            Map<Subject.ImporterYear, ImporterLedger> ledgers = new LinkedHashMap<>();
            DeclarantStatus status = new DeclarantStatus(register.authorisations());
            positions.keySet().forEach(year -> ledgers.put(year, new ImporterLedger(status)));
            Declarants declarants =
                    new Declarants(status, new FilingIndex(register.register().filings()));
            List<Inquiry> inquiries = inquiries(workers.first(), register);
            assess(
                    workers,
                    new Population(register, scoped, positions),
                    line -> {
                        ledgers.get(importerYear(line.line())).add(line);
                        declarants.hear(line);
                        inquiries.forEach(inquiry -> inquiry.hear(line));
                        sink.line(line);
                    },
                    progress);
            workers.inChunks(
                    List.copyOf(positions.values()),
                    session -> new YearPhase(session, register, catalogue),
                    (phase, years) -> phase.assess(years, ledgers),
                    years -> years.forEach(sink::importerYear));
            workers.inChunks(
                    declarants.all(),
                    session -> new DeclarantPhase(session, register, catalogue, positions),
                    DeclarantPhase::assess,
                    years -> years.forEach(sink::declarantYear));
            SubjectsTold subjects = new SubjectsTold();
            inquiries.forEach(inquiry -> subjects.take(inquiry.conclude()));
            subjects.all().forEach(sink::subject);
        }
    }

    /** What is looked into besides lines and years. */
    private List<Inquiry> inquiries(Session session, RegisterIndex register) {
        return List.of(
                new EmissionsReports(session, register, catalogue),
                new Installations(session, register, catalogue),
                new Persons(session, register, catalogue),
                new ReportedFigures(session, register, catalogue),
                new TransitionalInquiry(session, register, catalogue),
                new PaymentInquiry(session, register, catalogue),
                ArrangementInquiry.of(session, register, catalogue));
    }

    /**
     * What the decision tables were asked about a line: its scope first, then each carbon price claimed for it. Asked
     * again, so that a row that did not apply can be compared with it.
     */
    public List<LegalQuestion> asked(Submission submission, LineAssessment assessed) {
        try (RuleSession rules = rulebook.open()) {
            Session session = new Session(rules, tables, policy);
            ImportLine line = assessed.line();
            Days days = session.days(line.customs().accepted());
            List<LegalQuestion> asked = new ArrayList<>(List.of(ScopeQuestion.of(days, line)));
            var carbonPrices = new CarbonPricePhase(session);
            assessed.figures().ifPresent(figures -> new RegisterIndex(submission.register())
                    .payments(line.id(), line.claim().report())
                    .forEach(payment -> asked.add(carbonPrices.question(payment, line, days, figures.basis()))));
            return asked;
        }
    }

    private record Population(
            RegisterIndex register,
            List<ScopedLine> lines,
            Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {}

    private static Subject.ImporterYear importerYear(ImportLine line) {
        return new Subject.ImporterYear(line.parties().importer().value(), line.year());
    }

    private static List<ScopedLine> scope(Workers workers, List<ImportLine> lines, Progress progress) {
        List<ScopedLine> scoped = new ArrayList<>(lines.size());
        workers.inChunks(lines, ScopePhase::new, ScopePhase::scope, chunk -> {
            scoped.addAll(chunk);
            progress.at("progress.scope", scoped.size(), lines.size());
        });
        return scoped;
    }

    private static Map<Subject.ImporterYear, ThresholdPhase.Result> positions(
            Workers workers, RegisterIndex register, int linesSetAside, List<ScopedLine> lines) {
        Map<Subject.ImporterYear, ThresholdPhase.Result> positions = new LinkedHashMap<>();
        workers.inChunks(
                ThresholdPhase.byYear(lines),
                session -> new ThresholdPhase(session, register.importers(), linesSetAside),
                ThresholdPhase::positions,
                results -> results.forEach(result -> positions.put(result.subject(), result)));
        return positions;
    }

    private void assess(
            Workers workers,
            Population population,
            java.util.function.Consumer<LineAssessment> each,
            Progress progress) {
        int[] done = {0};
        workers.inChunks(
                population.lines(),
                session -> new LinePhase(session, population.register(), catalogue),
                (phase, chunk) -> phase.assess(chunk, population.positions()),
                chunk -> {
                    chunk.forEach(each);
                    done[0] += chunk.size();
                    progress.at("progress.lines", done[0], population.lines().size());
                });
    }

    private AssessmentHeader header(Submission submission) {
        return new AssessmentHeader(
                submission.id(),
                submission.year(),
                rulebook.rulebook().manifest().id(),
                rulebook.rulebook().digest(),
                tables.lawDate(),
                VERSION,
                submission.inputs(),
                submission.linesSetAside());
    }
}
