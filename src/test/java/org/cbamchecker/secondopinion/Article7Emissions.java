package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Row;

/** Article 7 and Annex IV with Implementing Regulations (EU) 2025/2547 and 2025/2621: specific embedded emissions. */
final class Article7Emissions {
    private final LawBook law;
    private final Article2Scope scope;
    private final Article31FreeAllocation allocation;
    private final DefaultValues defaults;
    private final Article8ActualValues actualValues = new Article8ActualValues();

    Article7Emissions(LawBook law, Article2Scope scope) {
        this.law = law;
        this.scope = scope;
        allocation = new Article31FreeAllocation(law);
        defaults = new DefaultValues(law);
    }

    /** How a good's emissions are found. */
    enum Basis {
        ZERO,
        ACTUAL,
        DEFAULT,
        OPEN
    }

    /**
     * A good, a precursor, or a good used under inward processing ("input").
     *
     * @param country letters, or empty where it is not known
     * @param kind {@code union}, {@code exempt}, {@code third country}
     */
    record Thing(
            String role,
            String cn,
            String taric,
            String country,
            String kind,
            Row listing,
            EmissionsClaim claim,
            LocalDate imported,
            Period expectedPeriod,
            Answer returned,
            String previousProcedure,
            boolean inputsStated) {
        boolean isListed() {
            return listing != null && listing.text("Listed").equals("include");
        }

        boolean isGood() {
            return role.equals("good");
        }

        boolean isElectricity() {
            return cn.equals("27160000");
        }

        boolean isDirectOnly() {
            return isListed() && listing.text("Direct emissions only").equals("yes");
        }
    }

    /** Per tonne or MWh; null is not determined. */
    record Figures(Basis basis, BigDecimal see, BigDecimal sefa) {}

    Figures figures(Thing thing, Map<String, EmissionsReport> reports, Set<String> findings) {
        Basis basis = basis(thing, reports, findings);
        if (basis == Basis.OPEN) {
            return new Figures(basis, null, null);
        }
        if (basis == Basis.ZERO) {
            if (thing.role().equals("precursor")
                    && thing.isListed()
                    && thing.kind().equals("exempt")) {
                findings.add("PRECURSOR-ALLOCATION-ASSUMED");
            }
            return new Figures(basis, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (basis == Basis.DEFAULT) {
            DefaultValues.Value value = defaults.value(thing, findings);
            int year = thing.imported().getYear();
            if (value.see() == null && !thing.isElectricity()) {
                return new Figures(basis, null, null);
            }
            return new Figures(basis, value.see(), allocation.columnB(thing, value.route(), year, findings));
        }
        return actual(thing, reports, findings);
    }

    /**
     * Per tonne or MWh by default values, whatever was claimed; null is not determined.
     *
     * @param gross with the mark-up
     * @param bare without it
     */
    record ByDefault(BigDecimal gross, BigDecimal bare, BigDecimal sefa) {}

    ByDefault byDefault(Thing thing, Map<String, EmissionsReport> reports) {
        Set<String> elsewhere = new HashSet<>();
        Basis basis = basis(thing, reports, elsewhere);
        if (basis == Basis.OPEN) {
            return new ByDefault(null, null, null);
        }
        if (basis == Basis.ZERO) {
            return new ByDefault(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        DefaultValues.Value value = defaults.value(thing, elsewhere);
        if (value.see() == null) {
            return new ByDefault(null, null, null);
        }
        BigDecimal sefa =
                allocation.columnB(thing, value.route(), thing.imported().getYear(), elsewhere);
        return new ByDefault(value.see(), value.bare(), sefa);
    }

    /** Equations 55 to 66: own emissions and those of the precursors, each resolved in turn. */
    private Figures actual(Thing thing, Map<String, EmissionsReport> reports, Set<String> findings) {
        EmissionsReport report = reports.get(thing.claim().report());
        ReportedGood good = report.good(thing.claim().good()).orElseThrow();
        BigDecimal see = own(good.own(), thing.isDirectOnly());
        BigDecimal sefaOfPrecursors = BigDecimal.ZERO;
        for (Precursor precursor : good.precursors()) {
            Figures upstream = figures(thing(precursor, thing, report), reports, findings);
            BigDecimal m = precursor.perUnit();
            see = see == null || upstream.see() == null ? null : see.add(m.multiply(upstream.see()));
            sefaOfPrecursors = sefaOfPrecursors == null || upstream.sefa() == null
                    ? null
                    : sefaOfPrecursors.add(m.multiply(upstream.sefa()));
        }
        BigDecimal units = good.content() == null ? BigDecimal.ONE : good.content();
        int importYear = thing.imported().getYear();
        int produced = importYear == 2026 ? 2026 : report.period().to().getYear();
        BigDecimal process = allocation.columnA(thing, good.route(), produced, findings);
        BigDecimal sefa =
                process == null || sefaOfPrecursors == null ? null : process.add(units.multiply(sefaOfPrecursors));
        if (thing.isElectricity()) {
            sefa = BigDecimal.ZERO;
        }
        return new Figures(Basis.ACTUAL, see == null ? null : see.multiply(units), sefa);
    }

    private Thing thing(Precursor precursor, Thing above, EmissionsReport report) {
        String cn = precursor.cn().digits();
        boolean known = precursor.country() != null;
        return new Thing(
                "precursor",
                cn,
                precursor.taric(),
                known ? precursor.country().letters() : "",
                known ? scope.kindOf(precursor.country(), above.imported()) : "unknown",
                scope.listing(cn, Answer.YES, above.imported()),
                precursor.claim(),
                above.imported(),
                report.period(),
                Answer.NO,
                "",
                true);
    }

    /** Goods of Annex II count direct emissions alone. */
    private static BigDecimal own(OwnEmissions own, boolean directOnly) {
        if (own instanceof OwnEmissions.Specific specific) {
            return directOnly ? specific.direct() : specific.direct().add(specific.indirect());
        }
        OwnEmissions.Attributed period = (OwnEmissions.Attributed) own;
        OwnEmissions.DirectBalance b = period.balance();
        BigDecimal attributed = b.direct()
                .add(b.heatImported())
                .subtract(b.heatExported())
                .add(b.wasteGasImported())
                .subtract(b.wasteGasExported())
                .subtract(b.electricityProduced());
        if (attributed.signum() < 0) {
            attributed = BigDecimal.ZERO;
        }
        BigDecimal direct = attributed.divide(period.activityLevel(), 5, RoundingMode.HALF_UP);
        BigDecimal indirect = period.indirect().divide(period.activityLevel(), 5, RoundingMode.HALF_UP);
        return directOnly ? direct : direct.add(indirect);
    }

    /** What is wrong with a report is said whether or not anything comes of it. */
    private void actualValuesAreStillJudged(Thing thing, Map<String, EmissionsReport> reports, Set<String> findings) {
        if (thing.claim().basis() == EmissionsClaim.Basis.ACTUAL) {
            actualValues.hold(thing, reports, findings);
        }
    }

    /** Articles 7(2) and 8(1) as adopted: actual values were the rule, and whatever was declared was verified. */
    private void reservationsOf2023(Thing thing, Set<String> findings) {
        boolean declared = thing.isGood() || thing.role().equals("input") && thing.isListed();
        if (law.isAmended() || !declared || thing.claim().basis() != EmissionsClaim.Basis.DEFAULT) {
            return;
        }
        findings.add("DEFAULT-VALUES-NOT-VERIFIED");
        if (!thing.isElectricity()) {
            findings.add("DEFAULT-VALUES-NEED-REASON");
        }
    }

    private Basis basis(Thing thing, Map<String, EmissionsReport> reports, Set<String> findings) {
        if (thing.isGood() && thing.returned() == Answer.YES) {
            findings.add("RETURNED-GOODS");
            return Basis.ZERO;
        }
        boolean unionOrExempt = thing.kind().equals("union") || thing.kind().equals("exempt");
        if (thing.role().equals("input") && unionOrExempt) {
            return Basis.ZERO;
        }
        reservationsOf2023(thing, findings);
        if (thing.role().equals("input") && !thing.isListed()) {
            return Basis.OPEN;
        }
        if (thing.role().equals("precursor") && !thing.isListed()) {
            return Basis.ZERO;
        }
        if (thing.role().equals("precursor") && unionOrExempt && law.isAmended()) {
            if (thing.kind().equals("exempt")) {
                findings.add("PRECURSOR-EXEMPT-ORIGIN");
            }
            return Basis.ZERO;
        }
        if (thing.isGood() && thing.previousProcedure().equals("51") && !thing.inputsStated()) {
            actualValuesAreStillJudged(thing, reports, findings);
            return Basis.OPEN;
        }
        boolean outward = thing.isGood() && thing.previousProcedure().equals("21");
        if (thing.claim().basis() == EmissionsClaim.Basis.DEFAULT) {
            if (thing.role().equals("precursor")) {
                findings.add("PRECURSOR-BY-DEFAULT");
            }
            if (outward) {
                findings.add("OUTWARD-PROCESSING");
            }
            return outward ? Basis.OPEN : Basis.DEFAULT;
        }
        if (actualValues.hold(thing, reports, findings)) {
            return Basis.ACTUAL;
        }
        return outward ? Basis.OPEN : Basis.DEFAULT;
    }
}
