package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.AuthorityDecision.Cause;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.law.Eori;
import org.cbamchecker.secondopinion.Article4Authorisation.Held;
import org.cbamchecker.secondopinion.Article4Authorisation.Need;
import org.cbamchecker.secondopinion.Article4Authorisation.Said;
import org.cbamchecker.secondopinion.DeclaringYears.Line;
import org.cbamchecker.tables.Row;

/** Articles 17(7a), 19(5), 22(3) and 26: what somebody may have to pay, and what authorities asked for. */
final class Article26Penalties {
    private final LawBook law;
    private final Article4Authorisation article4;
    private final Set<String> findings;
    private final Map<String, Range> ranges = new TreeMap<>();

    /** Certificates by default values for goods on which no other ground bears; null is not determined. */
    private BigDecimal byDefault = BigDecimal.ZERO;

    /** Whether whoever imported held the status whenever it was needed. */
    private boolean alwaysAuthorised;

    Article26Penalties(LawBook law, Register register, Set<String> findings) {
        this.law = law;
        this.findings = findings;
        article4 = new Article4Authorisation(law, register);
    }

    /**
     * A declarant's year.
     *
     * @param due certificates due, or null where that is not determined
     * @param missing of them on the day, or null
     */
    record Year(
            Eori declarant,
            int year,
            List<Line> lines,
            BigDecimal due,
            BigDecimal missing,
            List<AuthorityDecision> decisions) {}

    /** Grounds, with the range of multiples and the effect of payment: yes, no, or ? where no act says. */
    private enum Ground {
        MISLED(0, 1, "no"),
        NOT_SURRENDERED(1, 1, "no"),
        REFUSED_APPLICANT(1, 5, "yes"),
        SLIGHT_EXCESS(1, 5, "yes"),
        UNAUTHORISED_YEAR(3, 5, "yes"),
        UNAUTHORISED_GOODS(3, 5, "?");

        private final int least;
        private final int greatest;
        private final String releases;

        Ground(int least, int greatest, String releases) {
            this.least = least;
            this.greatest = greatest;
            this.releases = releases;
        }
    }

    /** Certificates on one ground; a number that is null is not determined. */
    private static final class Range {
        private final Ground ground;
        private BigDecimal number = BigDecimal.ZERO;
        private boolean liable;

        Range(Ground ground) {
            this.ground = ground;
        }
    }

    /** Every exposure as text: penalty, number, amounts. */
    List<String> exposures(Year year) {
        alwaysAuthorised = false;
        year.lines().stream().filter(Line::counts).forEach(line -> add(year, line));
        BigDecimal missing = year.missing() == null ? null : missing(year);
        if (year.missing() != null && (missing == null || missing.signum() > 0)) {
            boolean misled = law.isAmended() && year.decisions().stream().anyMatch(Article26Penalties::byOthers);
            Range range = new Range(misled ? Ground.MISLED : Ground.NOT_SURRENDERED);
            range.number = missing;
            range.liable = true;
            ranges.put("", range);
        }
        BigDecimal rate = LawBook.number(rate(year.year()), "Amount (EUR)");
        List<String> texts = new ArrayList<>();
        ranges.values().forEach(range -> texts.add(told(range, rate)));
        return texts.stream().sorted().toList();
    }

    /** Article 26(4a): whole certificates by default values, less what was surrendered; before, as many as were due. */
    private BigDecimal missing(Year year) {
        if (!law.isAmended()) {
            return year.missing();
        }
        if (byDefault == null) {
            return null;
        }
        BigDecimal surrendered = year.due().subtract(year.missing());
        return byDefault.setScale(0, RoundingMode.CEILING).subtract(surrendered).max(BigDecimal.ZERO);
    }

    private String told(Range range, BigDecimal rate) {
        if (range.number == null) {
            findings.add("PENALTY-NUMBER-OPEN");
        } else if (rate == null) {
            findings.add("PENALTY-RATE-NOT-PUBLISHED");
        }
        addIf(
                range.liable,
                switch (range.ground) {
                    case NOT_SURRENDERED -> "PENALTY-FOR-MISSING";
                    case UNAUTHORISED_YEAR, UNAUTHORISED_GOODS -> "PENALTY-WITHOUT-AUTHORISATION";
                    case MISLED, REFUSED_APPLICANT, SLIGHT_EXCESS -> "PENALTY-MAY-BE-REDUCED";
                });
        BigDecimal whole = Article6Certificates.times(range.number, rate);
        return range.ground.name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                + (range.number == null ? "open" : Answers.text(range.number)) + " "
                + (whole == null
                        ? "open"
                        : Answers.text(whole.multiply(BigDecimal.valueOf(range.ground.least))) + " to "
                                + Answers.text(whole.multiply(BigDecimal.valueOf(range.ground.greatest))));
    }

    private Row rate(int year) {
        return law.row("excess-emissions-penalty", LocalDate.of(year, 12, 31), "Year", String.valueOf(year));
    }

    private static boolean byOthers(AuthorityDecision decision) {
        return decision.cause() == Cause.OPERATOR
                || decision.cause() == Cause.VERIFIER
                || decision.cause() == Cause.CERTIFIER;
    }

    /** Whether the threshold is about the good at all, and was exceeded. */
    private static boolean isAboveThreshold(Line line) {
        String sector = line.scoping().sector();
        return !sector.equals("electricity")
                && !sector.equals("hydrogen")
                && line.importer().crossing() != null;
    }

    private void add(Year year, Line line) {
        boolean above = isAboveThreshold(line);
        LocalDate day = line.line().customs().accepted();
        LocalDate crossing = above ? line.importer().crossing().customs().accepted() : null;
        boolean before = line.scoping().counts()
                && line.importer().crossing() != null
                && day.isBefore(line.importer().crossing().customs().accepted());
        Said said = article4.of(line.line(), line.liability(), before, new TreeSet<>());
        Held then = said.need() == Need.REPRESENTATIVE ? Held.NOT_AUTHORISED : null;
        if (above && then == null) {
            boolean acts = !line.line().parties().importer().equals(year.declarant());
            then = article4.held(year.declarant(), acts, crossing, new TreeSet<>());
        }
        Ground ground = ground(year.declarant(), above ? then : null, onDay(said), line);
        boolean authorised = said.need() == Need.NO ? above && then == Held.AUTHORISED : onDay(said) == Held.AUTHORISED;
        alwaysAuthorised = isFirst(year, line) ? authorised : alwaysAuthorised && authorised;
        BigDecimal number = line.byDefault() == null ? null : line.byDefault().netMarked();
        if (ground == null) {
            byDefault = Article6Certificates.plus(byDefault, number);
        } else {
            String name = ground + " " + line.line().parties().importer();
            Range range = ranges.computeIfAbsent(name, key -> new Range(ground));
            range.liable |= line.liability() == Liability.LIABLE;
            range.number = Article6Certificates.plus(range.number, number);
        }
    }

    private static boolean isFirst(Year year, Line line) {
        return year.lines().stream().filter(Line::counts).findFirst().orElseThrow() == line;
    }

    /** Null where nothing was needed on the day. */
    private static Held onDay(Said said) {
        return switch (said.need()) {
            case NO -> null;
            case OPEN -> Held.OPEN;
            case REPRESENTATIVE -> Held.NOT_AUTHORISED;
            case DEEMED -> Held.DEEMED;
            case YES -> said.held();
        };
    }

    private Ground ground(Eori declarant, Held atCrossing, Held onDay, Line line) {
        Authorisation stated = article4.authorisation(declarant);
        boolean refused = stated != null && stated.status() == Authorisation.Status.REFUSED;
        boolean waited = refused && atCrossing == Held.PROVISIONAL;
        if (atCrossing == Held.NOT_AUTHORISED || waited && onDay == Held.NOT_AUTHORISED) {
            boolean slight = line.importer().kilograms().compareTo(new BigDecimal(55000)) <= 0;
            return slight ? Ground.SLIGHT_EXCESS : Ground.UNAUTHORISED_YEAR;
        }
        if (onDay == Held.NOT_AUTHORISED) {
            return Ground.UNAUTHORISED_GOODS;
        }
        boolean untilRefusal = onDay == Held.PROVISIONAL || waited && onDay == null;
        return refused && untilRefusal ? Ground.REFUSED_APPLICANT : null;
    }

    /** What authorities asked for; the exposures of the year are known by then. */
    void decisions(Year year) {
        for (AuthorityDecision decision : year.decisions()) {
            LocalDate settled =
                    decision.demand() == null ? null : decision.demand().settledOn();
            LocalDate set = decision.demand() == null ? null : decision.demand().dueOn();
            boolean overMonth = isOver(decision.notifiedOn().plusMonths(1), settled);
            switch (decision.kind()) {
                case ASSESSMENT -> addIf(overMonth, "ASSESSMENT-NOT-MET");
                case SHORTFALL -> addIf(overMonth, "SHORTFALL-NOT-MET");
                case PENALTY -> {
                    addIf(set != null && isOver(set, settled), "PENALTY-NOT-PAID");
                    addIf(settled != null, paid(decision.year() == year.year()));
                }
                case THRESHOLD_EXCEEDED, REFUSAL, REVOCATION -> {
                    // Nothing that has a day.
                }
            }
        }
    }

    private String paid(boolean ofThatYear) {
        Set<String> effects = new TreeSet<>();
        ranges.values().forEach(range -> effects.add(range.ground.releases));
        if (effects.isEmpty() && alwaysAuthorised) {
            effects.add("no");
        }
        if (ofThatYear && effects.equals(Set.of("yes"))) {
            return "PENALTY-PAID-RELEASES";
        }
        return ofThatYear && effects.equals(Set.of("no")) ? "PENALTY-PAID-DUTY-STAYS" : "PENALTY-PAID-EFFECT-OPEN";
    }

    private boolean isOver(LocalDate last, LocalDate settled) {
        return settled == null ? law.date().isAfter(last) : settled.isAfter(last);
    }

    private void addIf(boolean holds, String finding) {
        if (holds) {
            findings.add(finding);
        }
    }
}
