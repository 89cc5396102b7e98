package org.cbamchecker.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.AuthorisationQuestion;
import org.cbamchecker.articles.PenaltyGroundQuestion;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Standing;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.law.Eori;

/** On which grounds somebody is exposed who imported without the status (Articles 17(7a), 26(2) and 26(2a)). */
final class PenaltyGrounds {
    private static final int SHARE_DECIMALS = 6;

    private final Session session;
    private final Authorisations authorisations;
    private final HeldAuthorisations held;
    private final Map<Subject.ImporterYear, ThresholdPhase.Result> positions;

    PenaltyGrounds(
            Session session,
            Authorisations authorisations,
            Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {
        this.session = session;
        this.authorisations = authorisations;
        this.positions = positions;
        held = new HeldAuthorisations(session, authorisations);
    }

    /**
     * What was found of a declarant's year.
     *
     * @param grounds by name, then by importer
     * @param rest what goods come to on which no ground bears; null where there are none
     * @param authorisedThroughout whether the status was held whenever it was needed, as far as there are goods
     */
    record WithoutStatus(List<PenaltyGround> grounds, PenaltyLedger.Counted rest, boolean authorisedThroughout) {}

    /** A ground and on whose goods it bears; the excess where the ground is that there is one. */
    private record Kind(String ground, String importer, BigDecimal excess) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::ground)
                    .thenComparing(Kind::importer)
                    .thenComparing(Kind::excess, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .compare(this, other);
        }

        PenaltyGround with(PenaltyLedger.Counted counted) {
            return new PenaltyGround(ground, "other", excess, counted.number(), counted.liable());
        }
    }

    WithoutStatus withoutStatus(Subject.DeclarantYear who, PenaltyLedger ledger) {
        Map<Kind, PenaltyLedger.Counted> grounds = new TreeMap<>();
        List<Standing> standings = new ArrayList<>();
        List<PenaltyLedger.Counted> rest = new ArrayList<>();
        ledger.forEach((group, counted) -> {
            ThresholdPosition exceeded = exceeded(who, group);
            Standing atCrossing = exceeded == null ? null : atCrossing(who, group, exceeded.crossing());
            standings.add(group.standing() == Standing.NOT_NEEDED ? atCrossing : group.standing());
            String name = ground(who, atCrossing, group.standing());
            if (name.equals("none")) {
                rest.add(counted);
            } else {
                boolean byExcess = name.equals("threshold exceeded");
                var kind = new Kind(name, group.importer(), byExcess ? excess(exceeded) : null);
                grounds.merge(kind, counted, PenaltyLedger.Counted::plus);
            }
        });
        boolean throughout = !standings.isEmpty() && standings.stream().allMatch(Standing.AUTHORISED::equals);
        return new WithoutStatus(
                grounds.entrySet().stream()
                        .map(each -> each.getKey().with(each.getValue()))
                        .toList(),
                rest.stream().reduce(PenaltyLedger.Counted::plus).orElse(null),
                throughout);
    }

    /** The importer's position, where a threshold was exceeded that is about these goods; null otherwise. */
    private ThresholdPosition exceeded(Subject.DeclarantYear who, PenaltyLedger.Group group) {
        ThresholdPosition position = positions
                .get(new Subject.ImporterYear(group.importer(), who.year()))
                .position();
        return group.underThreshold() && position.crossed().isPresent() ? position : null;
    }

    private Standing atCrossing(
            Subject.DeclarantYear who, PenaltyLedger.Group group, ThresholdPosition.Crossing crossing) {
        if (group.duty() == Release.Duty.REPRESENTATIVE_NEEDED) {
            return Standing.NOT_AUTHORISED;
        }
        boolean asRepresentative = !who.declarant().equals(group.importer());
        AuthorisationQuestion question = held.question(
                new HeldAuthorisations.Importing(new Eori(who.declarant()), asRepresentative, crossing.line()),
                crossing.date());
        session.ask(question);
        return question.standing();
    }

    private String ground(Subject.DeclarantYear who, Standing atCrossing, Standing onDay) {
        var question = new PenaltyGroundQuestion(
                session.days(LocalDate.of(who.year(), 12, 31)),
                who.declarant(),
                authorisations.of(new Eori(who.declarant())).orElse(null),
                atCrossing,
                onDay);
        session.ask(question);
        return question.ground();
    }

    /** Share of the threshold, rounded up so that no excess is taken for a slighter one. */
    private static BigDecimal excess(ThresholdPosition position) {
        BigDecimal limit = position.threshold().value().tonnes();
        return position.counted().tonnes().subtract(limit).divide(limit, SHARE_DECIMALS, RoundingMode.CEILING);
    }
}
