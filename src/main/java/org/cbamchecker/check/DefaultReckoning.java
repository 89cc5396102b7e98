package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.articles.AllocationQuestion;
import org.cbamchecker.articles.BasisQuestion.BasisAnswer;
import org.cbamchecker.articles.DefaultValueQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.ByDefault;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.tables.Row;

/**
 * Reckons lines by default values beside the basis they rest on, where a rule of their year asks for it: certificates
 * held during the year go by default values even where the declaration will rest on actual ones.
 */
final class DefaultReckoning {
    private final Session session;
    private final DeclarantStatus status;
    private final DefaultLookup defaults;
    private final AllocationLookup allocations;
    /** Whether lines of a day are asked for, whoever imported them: looked up once a day, not once a line. */
    private final Map<LocalDate, Boolean> askedForAll = new HashMap<>();

    DefaultReckoning(Session session, DeclarantStatus status) {
        this.session = session;
        this.status = status;
        defaults = new DefaultLookup(session.tables());
        allocations = new AllocationLookup(session.tables());
    }

    /**
     * Certificates are held in the year, or a penalty may go by default values (Article 26(4a)).
     *
     * @param crossing day on which the importer exceeded the threshold, if it did
     */
    boolean isAskedFor(ImportLine line, Optional<LocalDate> crossing) {
        return askedForAll.computeIfAbsent(line.customs().accepted(), this::isAskedForAll)
                || status.isLacking(line, crossing);
    }

    private boolean isAskedForAll(LocalDate day) {
        return session.tables().holdingRate("default values", day).isPresent() || isSurrenderPast(day.getYear());
    }

    private boolean isSurrenderPast(int year) {
        return session.tables()
                .calendar("surrender", year)
                .map(row -> CalendarDays.of(row, year))
                .filter(session.tables().lawDate()::isAfter)
                .isPresent();
    }

    /** Figures of each line; its journal tells them. */
    List<ByDefault> figures(List<ObligationPhase.Owing> lines) {
        List<List<Reckoned>> byLine = lines.stream().map(this::reckoned).toList();
        List<Reckoned> all = byLine.stream().flatMap(List::stream).toList();
        session.ask(all.stream().map(each -> each.value).toList());
        List<Reckoned> found =
                all.stream().filter(each -> each.value.row().isKnown()).toList();
        found.forEach(each -> each.allocation = allocations.byDefault(each.owed.part(), each.route()));
        session.ask(found.stream().map(each -> each.allocation).toList());
        List<ByDefault> figures = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            figures.add(sum(lines.get(i), byLine.get(i)));
        }
        return figures;
    }

    private List<Reckoned> reckoned(ObligationPhase.Owing line) {
        List<Reckoned> reckoned = new ArrayList<>(1);
        for (int i = 0; i < line.parts().size(); i++) {
            BasisAnswer basis = line.figures().get(i).basis();
            if (basis == BasisAnswer.ACTUAL || basis == BasisAnswer.DEFAULT) {
                LineParts.Owed owed = line.parts().get(i);
                reckoned.add(new Reckoned(owed, defaults.question(owed.part())));
            }
        }
        return reckoned;
    }

    /** A part whose basis is open has no figure by default values either: its emissions depend on what is missing. */
    private static ByDefault sum(ObligationPhase.Owing line, List<Reckoned> reckoned) {
        ByDefault sum = ByDefault.NOTHING;
        for (PartFigures part : line.figures()) {
            if (part.embedded() instanceof Outcome.CannotBeDetermined<?> open
                    && part.basis() == BasisAnswer.CANNOT_BE_DETERMINED) {
                sum = sum.plus(ByDefault.undetermined(open.because()));
            }
        }
        for (Reckoned each : reckoned) {
            sum = sum.plus(each.figures(line.journal()));
        }
        return sum;
    }

    /** One good on its way through the questions. */
    private static final class Reckoned {
        private final LineParts.Owed owed;
        private final DefaultValueQuestion value;
        private AllocationQuestion allocation;

        Reckoned(LineParts.Owed owed, DefaultValueQuestion value) {
            this.owed = owed;
            this.value = value;
        }

        String route() {
            return value.isElectricity() ? "" : value.row().value().text("Production route");
        }

        ByDefault figures(Journal journal) {
            if (value.row() instanceof Outcome.CannotBeDetermined<Row> missing) {
                return ByDefault.undetermined(missing.because());
            }
            Journal known = new Journal();
            EmissionIntensity marked =
                    DefaultLookup.withMarkUp(value, value.row().value(), known);
            TonnesCo2e emissions = marked.of(owed.quantity());
            TonnesCo2e bare = bare().of(owed.quantity());
            Outcome<TonnesCo2e> free =
                    EmissionsPhase.allocation(allocation, known).map(each -> each.of(owed.quantity()));
            var figures = new ByDefault(
                    Outcome.known(emissions),
                    free.map(adjustment -> emissions.minus(adjustment).atLeastNone()),
                    free.map(adjustment -> bare.minus(adjustment).atLeastNone()));
            tell(figures, journal);
            return figures;
        }

        /** The value as published, without the mark-up of Annex IV, point 4.1. */
        private EmissionIntensity bare() {
            return new EmissionIntensity(published());
        }

        private BigDecimal published() {
            String heading = value.isElectricity() ? "Factor (t CO2/MWh)" : "Total (t CO2e/t)";
            return value.row().value().number(heading).orElseThrow();
        }

        private void tell(ByDefault figures, Journal journal) {
            if (!figures.netWithMarkUp().isKnown()) {
                return;
            }
            String unit = owed.quantity().unit();
            journal.compute(
                    "by-default.line",
                    "IR-2025-2621:Art.1+AnnexI",
                    List.of(value.row().value().reference()),
                    List.of(
                            Figure.of("subject", owed.part().label()),
                            new Figure("quantity", owed.quantity().inEmissionUnits(), unit),
                            new Figure("value", published(), "t CO2e/" + unit),
                            new Figure("emissions", figures.withMarkUp().value().value(), "t CO2e"),
                            new Figure(
                                    "netWithMarkUp",
                                    figures.netWithMarkUp().value().value(),
                                    "certificates"),
                            new Figure(
                                    "result", figures.netWithoutMarkUp().value().value(), "certificates")));
        }
    }
}
