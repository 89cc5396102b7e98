package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** What declarants owe, hold and have to do (Articles 6 and 19 to 24): their years one by one, then the account. */
final class DeclarantPhase {
    /** Only declarants have an account on which certificates could be held (Articles 16 and 22(2)). */
    private static final Set<CanSurrender> HOLDERS =
            EnumSet.of(CanSurrender.YES, CanSurrender.IN_PART, CanSurrender.NOT_STATED);

    private final RegisterIndex register;
    private final FindingCatalogue catalogue;
    private final FilingIndex filings;
    private final Map<Subject.ImporterYear, ThresholdPhase.Result> positions;
    private final DutyPhase duties;
    private final HoldingPhase holdings;
    private final SurrenderPhase surrenders;
    private final AccountPhase accounts;
    private final DeclarationPhase declarations;
    private final PenaltyPhase penalties;
    private final DecisionPhase decisions;

    DeclarantPhase(
            Session session,
            RegisterIndex register,
            FindingCatalogue catalogue,
            Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {
        this.register = register;
        this.catalogue = catalogue;
        this.positions = positions;
        filings = new FilingIndex(register.register().filings());
        duties = new DutyPhase(session);
        holdings = new HoldingPhase(session, positions);
        surrenders = new SurrenderPhase(session);
        declarations = new DeclarationPhase(session, positions);
        accounts = new AccountPhase(session, new DeclarantStatus(register.authorisations()));
        penalties = new PenaltyPhase(session, new PenaltyGrounds(session, register.authorisations(), positions));
        decisions = new DecisionPhase(session);
    }

    List<DeclarantYearAssessment> assess(List<Declarants.Declarant> declarants) {
        List<DeclarantYearAssessment> years = new ArrayList<>(declarants.size());
        declarants.forEach(declarant -> years.addAll(assess(declarant)));
        return years;
    }

    /** A declarant has one account for all its years; what is to say of it is said with the last of them. */
    private List<DeclarantYearAssessment> assess(Declarants.Declarant declarant) {
        var account = new CertificateAccount(filings.account(declarant.eori()));
        Map<Integer, List<AuthorityDecision>> decided = filings.decisions(declarant.eori()).stream()
                .collect(Collectors.groupingBy(decision -> declarant.years().containsKey(decision.year())
                        ? decision.year()
                        : declarant.years().lastKey()));
        List<Year> years = declarant.years().entrySet().stream()
                .map(each -> new Year(new Subject.DeclarantYear(declarant.eori(), each.getKey()), each.getValue()))
                .toList();
        years.forEach(year -> examine(year, account, decided.getOrDefault(year.subject.year(), List.of())));
        Map<Integer, AccountPhase.YearOfPurchase> purchases = new HashMap<>();
        years.forEach(year -> purchases.put(year.subject.year(), yearOfPurchase(year)));
        Year last = years.get(years.size() - 1);
        accounts.examine(new AccountPhase.Held(last.subject, account, purchases), last.journal);
        return years.stream()
                .map(year -> year.assessment(year == last ? account.position() : AccountPosition.NOT_STATED))
                .toList();
    }

    private void examine(Year year, CertificateAccount account, List<AuthorityDecision> decided) {
        Subject.DeclarantYear subject = year.subject;
        if (HOLDERS.contains(year.canSurrender())) {
            year.holdings = holdings.holdings(
                    new HoldingPhase.Holder(subject, year.ledger.holdings(), account, year.ledger.lastDeclaration()),
                    year.journal);
        }
        Optional<FiledDeclaration> filed = filings.declaration(subject.declarant(), subject.year())
                .filter(declaration -> declaration.filedOn() != null);
        year.deadlines = duties.deadlines(new DutyPhase.Dutiful(subject, year.ledger, filed, year.holdings));
        year.differences = declarations.examine(
                new DeclarationPhase.Declaring(
                        subject,
                        year.ledger,
                        filings.declaration(subject.declarant(), subject.year()),
                        year.deadline("declaration")),
                year.journal);
        Optional<PenaltyPhase.Missing> missing = year.deadline("surrender")
                .flatMap(deadline -> surrenders.examine(
                        new SurrenderPhase.Surrendering(
                                subject, year.ledger.totals().toSurrender(), account, deadline),
                        year.journal));
        PenaltyPhase.Result exposed = penalties.exposures(
                new PenaltyPhase.Exposed(subject, year.ledger.penalties(), missing, decided), year.journal);
        year.penalties = exposed.exposures();
        decisions.examine(new DecisionPhase.Decided(decided, subject.year(), exposed.paymentReleases()), year.journal);
    }

    /** What is held grows through the year, so that its last quarter is what had to be bought for it. */
    private AccountPhase.YearOfPurchase yearOfPurchase(Year year) {
        Outcome<Certificates> obligation = year.holdings.isEmpty()
                ? Outcome.known(Certificates.NONE)
                : year.holdings.get(year.holdings.size() - 1).required();
        Set<Liability> liabilities = year.ledger.importers().stream()
                .map(importer -> positions.get(new Subject.ImporterYear(importer, year.subject.year())))
                .map(result -> result.position().liability())
                .collect(Collectors.toSet());
        if (liabilities.contains(Liability.LIABLE)) {
            return new AccountPhase.YearOfPurchase(obligation, "exceeded");
        }
        boolean open = liabilities.isEmpty() || liabilities.contains(Liability.CANNOT_BE_DETERMINED);
        return new AccountPhase.YearOfPurchase(obligation, open ? "open" : "not exceeded");
    }

    /** One declarant's year on its way. */
    private final class Year {
        private final Subject.DeclarantYear subject;
        private final DeclarantLedger ledger;
        private final Journal journal = new Journal();
        private List<Holding> holdings = List.of();
        private List<Deadline> deadlines = List.of();
        private List<DeclarationDifference> differences = List.of();
        private List<PenaltyExposure> penalties = List.of();

        Year(Subject.DeclarantYear subject, DeclarantLedger ledger) {
            this.subject = subject;
            this.ledger = ledger;
        }

        CanSurrender canSurrender() {
            return ledger.canSurrender(subject.declarant());
        }

        Optional<Deadline> deadline(String key) {
            return deadlines.stream()
                    .filter(deadline -> deadline.key().equals(key))
                    .findFirst();
        }

        DeclarantYearAssessment assessment(AccountPosition account) {
            return new DeclarantYearAssessment(
                    subject,
                    register.nameOf(subject.declarant()),
                    List.copyOf(ledger.importers()),
                    ledger.totals(),
                    canSurrender(),
                    holdings,
                    account,
                    differences,
                    penalties,
                    deadlines,
                    journal.steps(),
                    catalogue.findings(journal.found(), subject));
        }
    }
}
