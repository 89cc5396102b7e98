package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.articles.AllocationQuestion;
import org.cbamchecker.articles.BasisQuestion;
import org.cbamchecker.articles.BasisQuestion.BasisAnswer;
import org.cbamchecker.articles.DefaultValueQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.formulas.Embedded;
import org.cbamchecker.formulas.FreeAllocation;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.tables.Row;

/**
 * Specific embedded emissions and free allocation of parts: the basis first, then default value and benchmark, or the
 * emissions report (Articles 7 and 31).
 */
final class EmissionsPhase {
    private final Session session;
    private final DefaultLookup defaults;
    private final AllocationLookup allocations;
    private final ReportedGoods reports;

    EmissionsPhase(Session session, ReportedGoods reports) {
        this.session = session;
        this.reports = reports;
        defaults = new DefaultLookup(session.tables());
        allocations = new AllocationLookup(session.tables());
    }

    List<PartFigures> figures(List<Part> parts) {
        List<Working> works = new ArrayList<>(parts.size());
        parts.forEach(part -> works.add(new Working(part)));
        askBasis(works);
        askDefaults(works.stream()
                .filter(work -> work.answer == BasisAnswer.DEFAULT)
                .toList());
        List<PartFigures> figures = new ArrayList<>(works.size());
        works.forEach(work -> figures.add(finished(work)));
        return figures;
    }

    private void askBasis(List<Working> works) {
        List<BasisQuestion> questions = new ArrayList<>(works.size());
        for (Working work : works) {
            Part part = work.part;
            questions.add(
                    new BasisQuestion(part.days(), part.subject(), part.report().state()));
        }
        session.ask(questions);
        for (int i = 0; i < works.size(); i++) {
            works.get(i).basis(questions.get(i));
        }
    }

    private void askDefaults(List<Working> works) {
        List<DefaultValueQuestion> values = new ArrayList<>(works.size());
        works.forEach(work -> values.add(defaults.question(work.part)));
        session.ask(values);
        for (int i = 0; i < works.size(); i++) {
            works.get(i).defaultValue(values.get(i));
        }
        askAllocations(works.stream().filter(Working::awaitsBenchmark).toList());
    }

    private void askAllocations(List<Working> works) {
        List<AllocationQuestion> allocated = new ArrayList<>(works.size());
        works.forEach(work -> allocated.add(allocations.byDefault(work.part, work.route)));
        session.ask(allocated);
        for (int i = 0; i < works.size(); i++) {
            works.get(i).allocate(allocated.get(i));
        }
    }

    private PartFigures finished(Working work) {
        return switch (work.answer) {
            case DEFAULT -> work.figures();
            case ACTUAL -> actual(work);
            case ZERO -> zero(work);
            case CANNOT_BE_DETERMINED -> work.undetermined();
        };
    }

    private PartFigures actual(Working work) {
        PartFigures reported = reports.figures(work.part, this);
        work.journal.take(reported.steps(), reported.found());
        return new PartFigures(
                BasisAnswer.ACTUAL,
                reported.embedded(),
                reported.allocation(),
                work.journal.steps(),
                work.journal.found());
    }

    /** Without embedded emissions there is no obligation to adjust; only precursors carry the zero on. */
    private PartFigures zero(Working work) {
        if (work.part.subject().role().equals("precursor")
                && work.part.subject().listed()) {
            AllocationQuestion question = allocations.zeroRated(work.part);
            session.ask(question);
            work.journal.take(question);
        }
        return new PartFigures(
                BasisAnswer.ZERO,
                Outcome.known(Embedded.ZERO),
                Outcome.known(EmissionIntensity.ZERO),
                work.journal.steps(),
                work.journal.found());
    }

    /** The adjustment of a reported good's own process: column A. */
    Outcome<EmissionIntensity> processAllocation(Part part, String route, int yearOfProduction, Journal journal) {
        AllocationQuestion question = allocations.actual(part, route, yearOfProduction);
        session.ask(question);
        journal.take(question);
        return allocation(question, journal);
    }

    static Outcome<EmissionIntensity> allocation(AllocationQuestion question, Journal journal) {
        return switch (question.way()) {
            case ZERO -> Outcome.known(EmissionIntensity.ZERO);
            case MISSING -> Outcome.undetermined(question.missing());
            case COLUMN_A, COLUMN_B -> Outcome.known(computed(question, journal));
        };
    }

    private static EmissionIntensity computed(AllocationQuestion question, Journal journal) {
        AllocationQuestion.Rates rates = question.rates();
        EmissionIntensity result =
                FreeAllocation.ofBenchmark(rates.benchmark(), rates.cbamFactor(), rates.crossSectoralFactor());
        boolean columnA = question.way() == AllocationQuestion.Way.COLUMN_A;
        journal.compute(
                columnA ? "allocation.equation-2" : "allocation.equation-6",
                columnA ? "IR-2025-2620:Annex3Eq2" : "IR-2025-2620:Art.3+Annex4Eq6",
                List.of(),
                List.of(
                        Figure.of("subject", question.label()),
                        new Figure("benchmark", rates.benchmark(), "t CO2e/t"),
                        Figure.of("cbamFactor", rates.cbamFactor()),
                        Figure.of("crossSectoralFactor", rates.crossSectoralFactor()),
                        new Figure("result", result.value(), "t CO2e/t")));
        return result;
    }

    /** One part on its way through the questions. */
    private static final class Working {
        private final Part part;
        private final Journal journal = new Journal();
        private BasisAnswer answer;
        private String openBecause = "";
        private Outcome<Embedded> embedded;
        private Outcome<EmissionIntensity> allocation;
        private String route = "";

        Working(Part part) {
            this.part = part;
        }

        void basis(BasisQuestion question) {
            answer = question.basis();
            journal.take(question);
            if (answer == BasisAnswer.CANNOT_BE_DETERMINED) {
                openBecause = question.openBecause();
            }
        }

        void defaultValue(DefaultValueQuestion question) {
            journal.take(question);
            Outcome<Row> row = question.row();
            if (row.isKnown() && !question.isElectricity()) {
                route = row.value().text("Production route");
            }
            embedded = row.map(taken -> Embedded.byDefault(DefaultLookup.withMarkUp(question, taken, journal)));
            if (embedded instanceof Outcome.CannotBeDetermined<Embedded> open) {
                allocation = Outcome.undetermined(open.because());
            }
        }

        /** The route comes with the default value; without one there is no telling which benchmark holds. */
        boolean awaitsBenchmark() {
            return allocation == null || part.sector().equals("electricity");
        }

        void allocate(AllocationQuestion question) {
            journal.take(question);
            allocation = EmissionsPhase.allocation(question, journal);
        }

        PartFigures figures() {
            return new PartFigures(answer, embedded, allocation, journal.steps(), journal.found());
        }

        PartFigures undetermined() {
            return new PartFigures(
                    answer,
                    Outcome.undetermined(openBecause),
                    Outcome.undetermined(openBecause),
                    journal.steps(),
                    journal.found());
        }
    }
}
