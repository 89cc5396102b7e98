package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Period;
import org.cbamchecker.secondopinion.Article7Emissions.Basis;
import org.cbamchecker.secondopinion.Article7Emissions.Figures;
import org.cbamchecker.secondopinion.Article7Emissions.Thing;
import org.cbamchecker.tables.Row;

/** Articles 6(2), 6(3) and 21(1a): the certificates a liable line adds, and their price by quarter of import. */
final class Article6Certificates {
    private final LawBook law;
    private final Article2Scope scope;
    private final Article7Emissions emissions;
    private final Article9CarbonPrice carbonPrice;
    private final Map<String, EmissionsReport> reports = new HashMap<>();
    private final List<CarbonPricePayment> payments;

    Article6Certificates(LawBook law, Article2Scope scope, Register register) {
        this.law = law;
        this.scope = scope;
        emissions = new Article7Emissions(law, scope);
        carbonPrice = new Article9CarbonPrice(law, scope);
        payments = register.payments();
        for (EmissionsReport report : register.reports()) {
            reports.put(report.id(), report);
        }
    }

    /** Figures of a line; null is not determined. */
    record Owed(
            boolean actual,
            BigDecimal see,
            BigDecimal sefa,
            BigDecimal emissions,
            BigDecimal allocation,
            BigDecimal carbonPrice,
            BigDecimal certificates,
            BigDecimal cost) {}

    /** A good and how many tonnes or MWh of it. */
    private record Amount(Thing thing, BigDecimal quantity) {}

    Owed owed(ImportLine line, Scoping scoping, Set<String> findings) {
        List<Amount> amounts = amounts(line, scoping);
        BigDecimal emitted = BigDecimal.ZERO;
        BigDecimal allocated = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        boolean actual = false;
        boolean open = false;
        boolean anyEmissions = false;
        Figures last = null;
        for (Amount amount : amounts) {
            last = emissions.figures(amount.thing(), reports, findings);
            actual = actual || last.basis() == Basis.ACTUAL;
            open = open || last.basis() == Basis.OPEN;
            anyEmissions = anyEmissions || last.basis() != Basis.ZERO;
            BigDecimal e = times(amount.quantity(), last.see());
            BigDecimal f = times(amount.quantity(), last.sefa());
            emitted = plus(emitted, e);
            allocated = plus(allocated, f);
            // One good's excess of free allocation does not help another.
            net = e == null || f == null ? null : plus(net, e.subtract(f).max(BigDecimal.ZERO));
        }
        BigDecimal price = price(CalendarQuarter.of(line.customs().accepted()));
        BigDecimal paid = open ? null : BigDecimal.ZERO;
        if (!open && anyEmissions) {
            paid = paid(line, actual, emitted, price, findings);
        }
        BigDecimal deducted = paid == null || net == null ? null : paid.min(net);
        BigDecimal certificates = deducted == null ? null : net.subtract(deducted);
        if (certificates != null && net.signum() == 0 && emitted.compareTo(allocated) < 0) {
            findings.add("NOTHING-OWED-FOR-GOOD");
        }
        if (certificates != null && paid.compareTo(net) > 0) {
            findings.add("CARBON-PRICE-CAPPED");
        }
        boolean oneGood = amounts.size() == 1;
        return new Owed(
                actual,
                oneGood ? last.see() : null,
                oneGood ? last.sefa() : null,
                emitted,
                allocated,
                deducted,
                certificates,
                times(certificates, price));
    }

    /**
     * A liable line by default values; null is not determined.
     *
     * @param gross emissions with the mark-up
     * @param netMarked certificates with the mark-up, less free allocation
     * @param net certificates without the mark-up, less free allocation
     */
    record ByDefault(BigDecimal gross, BigDecimal netMarked, BigDecimal net) {}

    ByDefault byDefault(ImportLine line, Scoping scoping) {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal netMarked = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        for (Amount amount : amounts(line, scoping)) {
            Article7Emissions.ByDefault unit = emissions.byDefault(amount.thing(), reports);
            BigDecimal free = times(amount.quantity(), unit.sefa());
            gross = plus(gross, times(amount.quantity(), unit.gross()));
            netMarked = plus(netMarked, net(times(amount.quantity(), unit.gross()), free));
            net = plus(net, net(times(amount.quantity(), unit.bare()), free));
        }
        return new ByDefault(gross, netMarked, net);
    }

    private static BigDecimal net(BigDecimal emissions, BigDecimal free) {
        return emissions == null || free == null
                ? null
                : emissions.subtract(free).max(BigDecimal.ZERO);
    }

    /** Article 6(3): after inward processing the listed goods that were used, otherwise the good itself. */
    private List<Amount> amounts(ImportLine line, Scoping scoping) {
        List<Amount> amounts = new ArrayList<>();
        LocalDate day = line.customs().accepted();
        for (ProcessingInput input : line.circumstances().inputs()) {
            Row listing = scope.listing(input, day);
            if (listing != null && !listing.text("Listed").equals("exclude")) {
                amounts.add(new Amount(
                        new Thing(
                                "input",
                                input.cn().digits(),
                                input.taric(),
                                input.origin().letters(),
                                scope.kindOf(input.origin(), day),
                                listing,
                                EmissionsClaim.DEFAULT_VALUES,
                                day,
                                null,
                                Answer.NO,
                                "",
                                true),
                        input.netMass()));
            }
        }
        if (amounts.isEmpty()) {
            amounts.add(new Amount(good(line, scoping), line.quantity().inEmissionUnits()));
        }
        return amounts;
    }

    private Thing good(ImportLine line, Scoping scoping) {
        LocalDate day = line.customs().accepted();
        // Only calcined clay is in scope, so that a clay that came so far is calcined.
        Row listing = scope.listing(line.good().cn().digits(), Answer.YES, day);
        boolean byProducer =
                scoping.sector().equals("electricity") && line.provenance().production() != null;
        return new Thing(
                "good",
                line.good().cn().digits(),
                line.good().taric(),
                (byProducer ? line.provenance().production() : line.provenance().origin()).letters(),
                "third country",
                listing,
                line.claim(),
                day,
                Period.ofYear(line.year()),
                line.circumstances().returned(),
                line.customs().previousProcedure(),
                !line.circumstances().inputs().isEmpty());
    }

    private BigDecimal paid(
            ImportLine line, boolean actual, BigDecimal emitted, BigDecimal price, Set<String> findings) {
        var setting = new Article9CarbonPrice.Setting(line, actual, emitted, price);
        BigDecimal sum = BigDecimal.ZERO;
        for (CarbonPricePayment payment : payments) {
            boolean ofLine = payment.line().equals(line.id());
            boolean ofReport = payment.line().isEmpty()
                    && !payment.report().isEmpty()
                    && payment.report().equals(line.claim().report());
            if (ofLine || ofReport) {
                sum = plus(sum, carbonPrice.reduction(payment, setting, findings));
            }
        }
        return sum;
    }

    /** Article 21(1a): for goods imported in 2026, as far as it is published. */
    BigDecimal price(CalendarQuarter quarter) {
        if (quarter.year() != 2026) {
            return null;
        }
        LocalDate firstDay = LocalDate.of(2026, 3 * quarter.number() - 2, 1);
        Row row = law.row("certificate-prices", firstDay, "Kind", "quarterly", "Period", quarter.toString());
        return LawBook.number(row, "Price (EUR)");
    }

    static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }
}
