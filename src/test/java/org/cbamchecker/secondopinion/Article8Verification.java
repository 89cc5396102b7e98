package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.Assurance.Conclusion;
import org.cbamchecker.facts.Assurance.Misstatement;
import org.cbamchecker.facts.Assurance.SiteVisit;
import org.cbamchecker.facts.Assurance.VisitKind;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.law.Answer;
import org.cbamchecker.tables.Row;

/** Articles 8, 10a and 18, Annex VI and Implementing Regulation (EU) 2025/2546: the verification of each report. */
final class Article8Verification {
    private static final LocalDate FIRST_REQUESTS = LocalDate.of(2026, 9, 1);

    private final LawBook law;
    private final Register register;
    private final ContentsOfDocuments contents;
    private final Map<String, Article6Certificates.Owed> byGood = new HashMap<>();

    Article8Verification(LawBook law, Register register, ContentsOfDocuments contents) {
        this.law = law;
        this.register = register;
        this.contents = contents;
    }

    /** Keeps what the first line that rests on a reported good shows of it. */
    void hear(ImportLine line, Article6Certificates.Owed owed) {
        if (owed != null && owed.actual()) {
            byGood.putIfAbsent(line.claim().report() + "/" + line.claim().good(), owed);
        }
    }

    /** Goods that nobody makes without other listed goods, and precursors that nobody expects in them. */
    private void precursors(ReportedGood good, LocalDate day, Set<String> findings) {
        Set<String> usual = new TreeSet<>();
        boolean needed = false;
        for (Row row : law.rows("precursors", day)) {
            if (row.text("Category").equals(law.category(good.cn(), day))) {
                usual.add(row.text("Precursor category"));
                needed |= row.text("Always needed").equals("yes");
            }
        }
        int listed = 0;
        for (Precursor precursor : good.precursors()) {
            String category = law.category(precursor.cn(), day);
            listed += category.isEmpty() ? 0 : 1;
            if (!usual.isEmpty() && !category.isEmpty() && !usual.contains(category)) {
                findings.add("PRECURSOR-UNUSUAL");
            }
        }
        if (needed && listed == 0) {
            findings.add("PRECURSORS-NOT-REPORTED");
        }
    }

    void write(Answers answers) {
        for (EmissionsReport report : register.reports()) {
            Set<String> findings = new TreeSet<>();
            contents.look(report, findings);
            for (ReportedGood good : report.goods()) {
                if (good.own() instanceof OwnEmissions.Attributed own && isBroken(own)) {
                    findings.add("PERIOD-EMISSIONS-IN-FRACTIONS");
                }
                precursors(good, report.period().to(), findings);
            }
            if (report.verification() != null) {
                look(report, report.verification(), findings);
            }
            if (!findings.isEmpty()) {
                answers.of(report.id()).put("findings", findings);
            }
        }
    }

    private static boolean isBroken(OwnEmissions.Attributed own) {
        OwnEmissions.DirectBalance b = own.balance();
        List<BigDecimal> all = List.of(
                own.indirect(),
                b.direct(),
                b.heatImported(),
                b.heatExported(),
                b.wasteGasImported(),
                b.wasteGasExported(),
                b.electricityProduced());
        return all.stream().anyMatch(tonnes -> tonnes.remainder(BigDecimal.ONE).signum() != 0);
    }

    private void look(EmissionsReport report, Verification verification, Set<String> findings) {
        Assurance about = verification.assurance();
        Assurance.Accreditation held = about.accreditation();
        if (held.number().isEmpty()
                || held.sectors().isEmpty()
                || held.legalPerson() == Answer.UNKNOWN
                || held.registeredOn() == null
                || about.visit().kind() == VisitKind.NOT_STATED
                || about.conclusion() == Conclusion.NOT_STATED
                || about.materialNonConformity() == Answer.UNKNOWN
                || about.template() == Answer.UNKNOWN) {
            findings.add("VERIFICATION-DETAILS-NOT-STATED");
        }
        verifier(report, verification, held, findings);
        conclusion(verification, about, findings);
        visit(report, about.visit(), findings);
        for (ReportedGood good : report.goods()) {
            misstatements(report, good, findings);
        }
    }

    private void verifier(
            EmissionsReport report, Verification verification, Assurance.Accreditation held, Set<String> findings) {
        if (law.isAmended() && held.legalPerson() == Answer.NO) {
            findings.add("VERIFIER-NOT-LEGAL-PERSON");
        }
        if (!held.sectors().isEmpty()) {
            for (ReportedGood good : report.goods()) {
                if (!covers(held.sectors(), good, report.period().to())) {
                    findings.add("VERIFIER-SCOPE-TOO-NARROW");
                }
            }
        }
        LocalDate asked = held.registeredOn();
        if (asked == null || !law.isAmended()) {
            return;
        }
        LocalDate accredited = verification.accreditation().from();
        LocalDate start = accredited.isBefore(FIRST_REQUESTS) ? FIRST_REQUESTS : accredited;
        if (!accredited.equals(LocalDate.MIN) && asked.isAfter(start.plusMonths(2))) {
            findings.add("VERIFIER-REGISTERED-LATE");
        }
        if (verification.statementDate() != null && verification.statementDate().isBefore(asked)) {
            findings.add("VERIFIER-NOT-REGISTERED");
        }
    }

    private boolean covers(List<String> sectors, ReportedGood good, LocalDate day) {
        List<Row> known = law.find("code/" + good.cn().digits(), day);
        if (known.isEmpty()) {
            return true;
        }
        String category = law.category(good.cn(), day);
        for (String sector : sectors) {
            String word = sector.trim().toLowerCase(Locale.ROOT);
            if (word.equals(known.get(0).text("Sector")) || word.equals(category.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static void conclusion(Verification verification, Assurance about, Set<String> findings) {
        switch (about.conclusion()) {
            case MATERIAL_MISSTATEMENT, LIMITED_SCOPE -> {
                findings.add("VERIFICATION-NOT-SATISFACTORY");
                if (verification.satisfactory() == Answer.YES) {
                    findings.add("VERIFICATION-CONTRADICTS-ITSELF");
                }
            }
            case SATISFACTORY, SATISFACTORY_WITH_COMMENTS -> {
                if (about.conclusion() == Conclusion.SATISFACTORY_WITH_COMMENTS) {
                    findings.add("VERIFICATION-WITH-COMMENTS");
                }
                if (verification.satisfactory() == Answer.NO) {
                    findings.add("VERIFICATION-CONTRADICTS-ITSELF");
                }
            }
            case NOT_STATED -> {}
        }
        if (about.materialNonConformity() == Answer.YES) {
            findings.add("MATERIAL-NON-CONFORMITY");
        }
        if (about.template() == Answer.NO) {
            findings.add("VERIFICATION-TEMPLATE-NOT-USED");
        }
    }

    private void visit(EmissionsReport report, SiteVisit visit, Set<String> findings) {
        boolean force = !visit.forceMajeure().isEmpty();
        int asked = visit.kind() == VisitKind.WAIVED ? 2 : 1;
        if (visit.kind() == VisitKind.VIRTUAL && force) {
            findings.add("VISIT-FORCE-MAJEURE");
        } else if (visit.kind() == VisitKind.VIRTUAL) {
            conditions(visit, asked, "VISIT-VIRTUAL-UNFOUNDED", findings);
        } else if (visit.kind() == VisitKind.WAIVED && emitsNothing(report)) {
            if (visit.lastPhysicalOn() == null) {
                findings.add("VISIT-CONDITIONS-OPEN");
            } else if (visit.lastPhysicalOn().isBefore(report.period().from().minusYears(5))) {
                findings.add("VISIT-WAIVED-UNFOUNDED");
            }
        } else if (visit.kind() == VisitKind.WAIVED) {
            conditions(visit, asked, "VISIT-WAIVED-UNFOUNDED", findings);
            if (force && (visit.physicalPeriodsBefore() == null || visit.physicalPeriodsBefore() < 2)) {
                findings.add("VISIT-WAIVED-FORCE-MAJEURE");
            }
        }
    }

    private static void conditions(SiteVisit visit, int asked, String unfounded, Set<String> findings) {
        Integer before = visit.physicalPeriodsBefore();
        if (visit.significantChanges() == Answer.YES || before != null && before < asked) {
            findings.add(unfounded);
        } else if (before == null || visit.significantChanges() == Answer.UNKNOWN) {
            findings.add("VISIT-CONDITIONS-OPEN");
        }
    }

    private boolean emitsNothing(EmissionsReport report) {
        for (ReportedGood good : report.goods()) {
            if (!good.cn().digits().equals("27160000")) {
                return false;
            }
        }
        for (Installation installation : register.installations()) {
            if (installation.id().equals(report.installation())) {
                return installation.registration().shape().zeroEmitting() == Answer.YES;
            }
        }
        return false;
    }

    private void misstatements(EmissionsReport report, ReportedGood good, Set<String> findings) {
        BigDecimal emissions = BigDecimal.ZERO;
        BigDecimal allocation = BigDecimal.ZERO;
        boolean any = false;
        for (Misstatement each : report.verification().assurance().misstatements()) {
            if (each.good().equals(good.id())) {
                any = true;
                emissions = emissions.add(each.emissions().abs());
                boolean stated = allocation != null && each.freeAllocation() != null;
                allocation = stated ? allocation.add(each.freeAllocation().abs()) : null;
            }
        }
        LocalDate day = report.period().to();
        Row level = law.row("materiality", day, "Measure", "specific embedded emissions");
        if (!any || level == null) {
            return;
        }
        Row second = law.row("materiality", day, "Measure", "specific embedded free allocation");
        Article6Certificates.Owed shown = byGood.get(report.id() + "/" + good.id());
        BigDecimal units = good.content() == null ? BigDecimal.ONE : good.content();
        Integer one = compare(emissions, units, shown == null ? null : shown.see(), LawBook.number(level, "Share"));
        Integer other =
                compare(allocation, units, shown == null ? null : shown.sefa(), LawBook.number(second, "Share"));
        if (one == null || other == null) {
            findings.add("MATERIALITY-OPEN");
        }
        if (one != null && one > 0) {
            findings.add("MISSTATEMENTS-MATERIAL-FOR-EMISSIONS");
        }
        if (other != null && other > 0) {
            findings.add("MISSTATEMENTS-MATERIAL-FOR-ALLOCATION");
        }
        if (one != null && other != null && one <= 0 && other <= 0) {
            findings.add("MISSTATEMENTS-BELOW-LEVEL");
        }
    }

    private static Integer compare(BigDecimal misstated, BigDecimal units, BigDecimal total, BigDecimal share) {
        return misstated == null || total == null
                ? null
                : Integer.signum(misstated.multiply(units).compareTo(total.multiply(share)));
    }
}
