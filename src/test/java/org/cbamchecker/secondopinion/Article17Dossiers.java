package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.Application;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Representative;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Articles 5, 9(2) and 17 and Annex V: applications, guarantees, revocations and records of persons. */
final class Article17Dossiers {
    private final LawBook law;
    private final Register register;
    private final Article4Authorisation article4;
    private final ContentsOfDocuments contents;
    private final LocalDate lawDate;
    private final Map<Eori, BigDecimal[]> owed = new HashMap<>();
    private final Set<Eori> open = new HashSet<>();
    private final Set<Eori> openFully = new HashSet<>();
    private final Set<String> actual = new HashSet<>();
    private final Map<String, Eori> payers = new HashMap<>();

    Article17Dossiers(LawBook law, Register register, Article4Authorisation article4, ContentsOfDocuments contents) {
        this.law = law;
        this.register = register;
        this.article4 = article4;
        this.contents = contents;
        lawDate = law.lawDate();
    }

    /** In the order of the submission: the first who claims a payment shows the evidence for it. */
    void claims(ImportLine line) {
        Eori person = line.parties().liable();
        for (CarbonPricePayment payment : register.payments()) {
            boolean ofReport = payment.line().isEmpty()
                    && !payment.report().isEmpty()
                    && payment.report().equals(line.claim().report());
            if (payment.line().equals(line.id()) || ofReport) {
                payers.putIfAbsent(payment.id(), person);
            }
        }
    }

    /** @param certificate price of a certificate for the quarter of import, or null */
    void hear(ImportLine line, Article6Certificates.Owed due, BigDecimal certificate) {
        Eori person = line.parties().liable();
        if (line.claim().basis() == EmissionsClaim.Basis.ACTUAL) {
            actual.add(person + "/" + line.year());
        }
        if (due == null) {
            return;
        }
        BigDecimal[] sums = owed.computeIfAbsent(person, key -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
        if (due.cost() == null) {
            open.add(person);
        } else {
            sums[0] = sums[0].add(due.cost());
        }
        if (due.emissions() == null || certificate == null) {
            openFully.add(person);
        } else {
            sums[1] = sums[1].add(due.emissions().multiply(certificate));
        }
    }

    void tell(Map<Eori, Set<String>> findings) {
        for (Application application : register.filings().applications()) {
            Set<String> theirs = findings.computeIfAbsent(application.applicant(), key -> new TreeSet<>());
            application(application, theirs);
            guarantee(application, theirs);
        }
        for (FiledDeclaration declaration : register.filings().declarations()) {
            declaration(declaration, findings.computeIfAbsent(declaration.declarant(), key -> new TreeSet<>()));
        }
        for (CarbonPricePayment payment : register.payments()) {
            Eori payer = payers.get(payment.id());
            if (payer != null) {
                contents.look(
                        DocumentContent.Kind.CARBON_PRICE_EVIDENCE,
                        payment.id(),
                        lawDate,
                        List.of(),
                        when -> false,
                        findings.computeIfAbsent(payer, key -> new TreeSet<>()));
            }
        }
        Map<Eori, Boolean> everybody = new TreeMap<>();
        register.importers().forEach(each -> everybody.put(each.eori(), true));
        register.representatives().forEach(each -> everybody.put(each.eori(), true));
        everybody.keySet().forEach(person -> revocation(person, findings));
    }

    private void revocation(Eori person, Map<Eori, Set<String>> findings) {
        Authorisation stated = article4.authorisation(person);
        boolean decided = article4.dayOf(person, AuthorityDecision.Kind.REVOCATION) != null;
        if (stated == null || stated.status() != Authorisation.Status.REVOKED && !decided) {
            return;
        }
        Set<String> theirs = findings.computeIfAbsent(person, key -> new TreeSet<>());
        if (stated.to() == null) {
            theirs.add("REVOCATION-DAY-NOT-STATED");
        } else {
            theirs.add("FINAL-DECLARATION-DUE");
            if (stated.to().getYear() == 2026) {
                theirs.add("SURRENDER-AFTER-REVOCATION");
            }
        }
    }

    private void declaration(FiledDeclaration declaration, Set<String> findings) {
        String document = declaration.declarant() + "/" + declaration.year();
        contents.look(
                DocumentContent.Kind.DECLARATION_RECORDS,
                document,
                LocalDate.of(declaration.year(), 12, 31),
                List.of(),
                when -> when.equals("actual values") && actual.contains(document),
                findings);
    }

    private void application(Application application, Set<String> findings) {
        Application.Dates dates = application.dates();
        LocalDate day = dates.lodgedOn() == null ? lawDate : dates.lodgedOn();
        contents.look(
                DocumentContent.Kind.APPLICATION,
                application.applicant().value(),
                day,
                List.of(),
                when -> false,
                findings);
        CountryCode seat = seat(application.applicant());
        if (seat != null && !seat.equals(application.memberState())) {
            findings.add("APPLICATION-IN-OTHER-MEMBER-STATE");
        }
        if (dates.informationAskedOn() != null && dates.informationGivenOn() == null) {
            findings.add("INFORMATION-OUTSTANDING");
        } else if (dates.informationAskedOn() != null
                && dates.informationAskedOn().plusDays(30).isBefore(dates.informationGivenOn())) {
            findings.add("INFORMATION-GIVEN-LATE");
        }
        if (dates.lodgedOn() != null && dates.decidedOn() == null) {
            findings.add("DECISION-DUE");
        } else if (dates.lodgedOn() != null) {
            int time = dates.lodgedOn().isBefore(LocalDate.of(2025, 6, 15)) ? 180 : 120;
            if (dates.lodgedOn().plusDays(time).isBefore(dates.decidedOn())) {
                findings.add("DECISION-LATE");
            }
        }
    }

    private CountryCode seat(Eori person) {
        for (Importer importer : register.importers()) {
            if (importer.eori().equals(person)) {
                return importer.establishment();
            }
        }
        for (Representative representative : register.representatives()) {
            if (representative.eori().equals(person)) {
                return representative.establishment();
            }
        }
        return null;
    }

    private void guarantee(Application application, Set<String> findings) {
        Application.Guarantee guarantee = application.guarantee();
        LocalDate lodged = application.dates().lodgedOn();
        if (guarantee == null || guarantee.amount() == null) {
            if (lodged == null || application.establishedSince() == null) {
                findings.add("GUARANTEE-NEED-OPEN");
            } else if (application.establishedSince().isAfter(LocalDate.ofYearDay(lodged.getYear() - 2, 1))) {
                findings.add("GUARANTEE-NOT-STATED");
            }
        } else {
            cover(application.applicant(), guarantee.amount(), findings);
        }
        if (guarantee == null || guarantee.adjustmentAskedOn() == null) {
            return;
        }
        if (guarantee.adjustedOn() == null) {
            findings.add("GUARANTEE-ADJUSTMENT-DUE");
        } else if (guarantee.adjustedOn().isAfter(guarantee.adjustmentAskedOn().plusMonths(2))) {
            findings.add("GUARANTEE-ADJUSTED-LATE");
        }
    }

    private void cover(Eori person, BigDecimal amount, Set<String> findings) {
        BigDecimal[] sums = owed.getOrDefault(person, new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
        boolean unknown = (law.isAmended() ? open : openFully).contains(person);
        BigDecimal due = law.isAmended() ? sums[0] : sums[1];
        if (unknown) {
            findings.add("GUARANTEE-COVER-OPEN");
        } else if (amount.compareTo(due) < 0) {
            findings.add(law.isAmended() ? "GUARANTEE-TOO-LOW" : "GUARANTEE-TOO-LOW-FOR-ALL-EMISSIONS");
        }
    }
}
