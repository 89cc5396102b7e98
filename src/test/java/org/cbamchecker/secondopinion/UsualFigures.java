package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.tables.Row;

/** What is far from usual: no law, but bounds in a table. */
final class UsualFigures {
    private final LawBook law;
    private final DefaultValues defaults;

    UsualFigures(LawBook law) {
        this.law = law;
        defaults = new DefaultValues(law);
    }

    void line(ImportLine line, String sector, Article6Certificates.Owed owed, Set<String> findings) {
        LocalDate day = line.customs().accepted();
        BigDecimal quantity = line.quantity().inEmissionUnits();
        BigDecimal value = line.customs().customsValue();
        if (value != null && quantity.signum() > 0) {
            compare("customs value", sector, value.divide(quantity, MathContext.DECIMAL64), day, findings);
        }
        if (owed == null || !owed.actual() || owed.see() == null) {
            return;
        }
        BigDecimal emitted = owed.see().max(BigDecimal.ZERO);
        BigDecimal usual = sector.equals("electricity")
                ? null
                : defaults.usual(line.good(), line.provenance().origin().letters(), day);
        if (usual != null && usual.signum() > 0) {
            BigDecimal share = emitted.divide(usual, MathContext.DECIMAL64);
            compare("emissions against default value", sector, share, day, findings);
        }
        if (owed.sefa() != null && owed.sefa().signum() > 0) {
            BigDecimal share = emitted.divide(owed.sefa(), MathContext.DECIMAL64);
            compare("emissions against free allocation", sector, share, day, findings);
        }
    }

    private void compare(String check, String sector, BigDecimal value, LocalDate day, Set<String> findings) {
        for (Row row : law.rows("plausibility-checks", day)) {
            String sectors = row.cell("Sector").canonical();
            boolean same = row.text("Check").equals(check)
                    && (sectors.equals("*") || List.of(sectors.split(";")).contains(sector));
            BigDecimal below = row.number("Below").orElse(null);
            BigDecimal least = row.number("At least").orElse(null);
            if (same
                    && (below == null || value.compareTo(below) < 0)
                    && (least == null || value.compareTo(least) >= 0)) {
                findings.add(row.text("Finding"));
            }
        }
    }

    void reports(List<EmissionsReport> reports, Map<String, Set<String>> findings) {
        for (EmissionsReport report : reports) {
            for (ReportedGood good : report.goods()) {
                electricity(report.period().to(), good, findings.get(report.id()));
            }
        }
        List<EmissionsReport> inOrder = new ArrayList<>(reports);
        inOrder.sort(
                Comparator.comparing((EmissionsReport report) -> report.period().from())
                        .thenComparing(EmissionsReport::id));
        for (int later = 1; later < inOrder.size(); later++) {
            for (int before = later - 1; before >= 0; before--) {
                if (inOrder.get(before).installation().equals(inOrder.get(later).installation())) {
                    gap(inOrder.get(before), inOrder.get(later), findings);
                    break;
                }
            }
        }
    }

    private void electricity(LocalDate day, ReportedGood good, Set<String> findings) {
        BigDecimal direct = direct(good.own());
        BigDecimal indirect = indirect(good.own());
        Row code = law.row("cn-codes", day, "CN code", good.cn().digits());
        if (direct.signum() > 0 && indirect.signum() > 0) {
            BigDecimal share = indirect.divide(direct.add(indirect), MathContext.DECIMAL64);
            compare("electricity share", code == null ? "" : code.text("Sector"), share, day, findings);
        }
    }

    private void gap(EmissionsReport earlier, EmissionsReport later, Map<String, Set<String>> findings) {
        LocalDate end = earlier.period().to();
        LocalDate begin = later.period().from();
        if (end.plusDays(1).isBefore(begin)) {
            BigDecimal days = BigDecimal.valueOf(begin.toEpochDay() - end.toEpochDay() - 1);
            compare("days between reports", "", days, begin, findings.get(later.id()));
        }
    }

    private static BigDecimal direct(OwnEmissions own) {
        return own instanceof OwnEmissions.Specific one
                ? one.direct()
                : ((OwnEmissions.Attributed) own).balance().direct();
    }

    private static BigDecimal indirect(OwnEmissions own) {
        return own instanceof OwnEmissions.Specific one ? one.indirect() : ((OwnEmissions.Attributed) own).indirect();
    }

    /** The instruments of payments that are claimed for some line. */
    void payments(List<CarbonPricePayment> payments, List<ImportLine> lines, Map<String, Set<String>> findings) {
        for (CarbonPricePayment payment : payments) {
            LocalDate latest = null;
            for (ImportLine line : lines) {
                boolean concerned = payment.line().isEmpty()
                        ? line.claim().report().equals(payment.report())
                        : line.id().equals(payment.line());
                if (concerned && (latest == null || line.customs().accepted().isAfter(latest))) {
                    latest = line.customs().accepted();
                }
            }
            if (latest != null && !payment.instrument().id().isEmpty()) {
                instrument(payment, latest, findings.get(payment.id()));
            }
        }
    }

    private void instrument(CarbonPricePayment payment, LocalDate day, Set<String> findings) {
        Row row = law.row(
                "carbon-price-instruments",
                day,
                "Instrument",
                payment.instrument().id());
        if (row == null) {
            findings.add("INSTRUMENT-NOT-LISTED");
        } else if (!row.text("Country").equals(payment.country().letters())) {
            findings.add("INSTRUMENT-OF-OTHER-COUNTRY");
        } else if (row.text("Eligibility").equals("not-yet")) {
            findings.add("INSTRUMENT-NOT-IN-FORCE");
        } else if (row.text("Eligibility").equals("not-eligible")) {
            findings.add("INSTRUMENT-NOT-ELIGIBLE");
        }
    }
}
