package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.LiabilityQuestion;
import org.cbamchecker.articles.ScopeRuling;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.ByDefault;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.reference.LawTables;

/** Third phase: liability, emissions, free allocation, carbon price and certificates of each line. */
final class LinePhase {
    private final Session session;
    private final ScopePhase scope;
    private final LineParts parts;
    private final EmissionsPhase emissions;
    private final ObligationPhase obligations;
    private final DefaultReckoning byDefault;
    private final ReleasePhase releases;
    private final List<LineExamination> examinations;
    private final FindingCatalogue catalogue;

    LinePhase(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        scope = new ScopePhase(session);
        ReportUses reports = new ReportUses(register);
        parts = new LineParts(session, reports);
        emissions = new EmissionsPhase(session, new ReportedGoods(new PrecursorParts(session, reports)));
        obligations = new ObligationPhase(session, register);
        byDefault = new DefaultReckoning(session, new DeclarantStatus(register.authorisations()));
        releases = new ReleasePhase(session, register.authorisations());
        examinations = List.of(
                new OffshoreDeliveries(session),
                new CapacityAllocations(session),
                new PlausibilityExamination(session));
    }

    List<LineAssessment> assess(List<ScopedLine> lines, Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {
        List<LineWork> works = works(lines, positions);
        List<LineWork> liable = works.stream().filter(LineWork::isLiable).toList();
        computeFigures(liable);
        reckonByDefault(liable);
        List<LineExamination.Examined> settled =
                works.stream().map(LineWork::examined).toList();
        release(works, settled);
        examinations.forEach(examination -> examination.examine(settled));
        List<LineAssessment> assessed = new ArrayList<>(works.size());
        works.forEach(work -> assessed.add(work.assessment(catalogue, session.tables())));
        return assessed;
    }

    private List<LineWork> works(List<ScopedLine> lines, Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {
        List<ScopeRuling> rulings = scope.rulings(lines);
        List<LineWork> works = new ArrayList<>(lines.size());
        List<LiabilityQuestion> questions = new ArrayList<>(lines.size());
        for (ScopedLine line : lines) {
            LineWork work =
                    new LineWork(line, positions.get(line.importerYear()).position());
            works.add(work);
            questions.add(question(work));
        }
        session.ask(questions);
        for (int i = 0; i < works.size(); i++) {
            works.get(i).decide(rulings.get(i), questions.get(i));
        }
        return works;
    }

    private void release(List<LineWork> works, List<LineExamination.Examined> settled) {
        List<ReleasePhase.Settled> asked = new ArrayList<>(works.size());
        for (int i = 0; i < works.size(); i++) {
            asked.add(new ReleasePhase.Settled(settled.get(i), works.get(i).position));
        }
        List<Release> answers = releases.releases(asked);
        for (int i = 0; i < works.size(); i++) {
            works.get(i).release = answers.get(i);
        }
    }

    private LiabilityQuestion question(LineWork work) {
        ImportLine line = work.scoped.line();
        Days days = session.days(line.customs().accepted());
        return new LiabilityQuestion(days, line, work.scoped.scoping(), work.position.liability());
    }

    private void computeFigures(List<LineWork> works) {
        List<Part> asked = new ArrayList<>();
        for (LineWork work : works) {
            work.parts = parts.of(work.scoped);
            work.parts.forEach(owed -> asked.add(owed.part()));
        }
        List<PartFigures> figures = emissions.figures(asked);
        int next = 0;
        List<ObligationPhase.Owing> owing = new ArrayList<>(works.size());
        for (LineWork work : works) {
            List<PartFigures> its = figures.subList(next, next + work.parts.size());
            next += work.parts.size();
            its.forEach(each -> work.journal.take(each.steps(), each.found()));
            work.owing = new ObligationPhase.Owing(work.scoped.line(), work.parts, its, work.journal);
            owing.add(work.owing);
        }
        List<ObligationPhase.Result> results = obligations.results(owing);
        for (int i = 0; i < works.size(); i++) {
            works.get(i).result = results.get(i);
        }
    }

    private void reckonByDefault(List<LineWork> liable) {
        List<LineWork> works = liable.stream()
                .filter(work -> byDefault.isAskedFor(
                        work.scoped.line(), work.position.crossed().map(ThresholdPosition.Crossing::date)))
                .toList();
        List<ByDefault> figures =
                byDefault.figures(works.stream().map(work -> work.owing).toList());
        for (int i = 0; i < works.size(); i++) {
            works.get(i).byDefault = figures.get(i);
        }
    }

    /** One line on its way through the questions. */
    private static final class LineWork {
        private final ScopedLine scoped;
        private final ThresholdPosition position;
        private final Journal journal = new Journal();
        private Liability liability;
        private List<LineParts.Owed> parts = List.of();
        private ObligationPhase.Owing owing;
        private ObligationPhase.Result result;
        private ByDefault byDefault;
        private Release release;

        /** @param position of the importer in the year of the line */
        LineWork(ScopedLine scoped, ThresholdPosition position) {
            this.scoped = scoped;
            this.position = position;
        }

        void decide(ScopeRuling ruling, LiabilityQuestion question) {
            liability = question.liability();
            journal.take(ruling);
            journal.take(question);
        }

        boolean isLiable() {
            return liability == Liability.LIABLE;
        }

        LineAssessment assessment(FindingCatalogue catalogue, LawTables tables) {
            return new LineAssessment(
                    scoped.line(),
                    scoped.scoping(),
                    category(tables),
                    liability,
                    result == null ? null : intensities(),
                    result == null ? null : result.obligation(),
                    byDefault,
                    release,
                    journal.steps(),
                    catalogue.findings(
                            journal.found(), new Subject.Line(scoped.line().id())));
        }

        LineExamination.Examined examined() {
            return new LineExamination.Examined(
                    scoped.line(),
                    scoped.scoping(),
                    liability,
                    Optional.ofNullable(result).map(known -> intensities()),
                    Optional.ofNullable(result).map(ObligationPhase.Result::obligation),
                    journal);
        }

        private String category(LawTables tables) {
            ImportLine line = scoped.line();
            return scoped.scoping().inScope()
                    ? tables.category(line.good().cn(), line.customs().accepted())
                    : "";
        }

        private Intensities intensities() {
            return new Intensities(owing.basis(), result.embedded(), result.allocation());
        }
    }
}
