package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;

/** What a declarant owes, holds and has to do for a year of imports (Articles 6 and 22 to 24). */
final class DeclarantPhase {
    private final Session session;
    private final RegisterIndex register;
    private final FindingCatalogue catalogue;
    private final Map<Subject.DeclarantYear, Account> accounts = new TreeMap<>();

    DeclarantPhase(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.register = register;
        this.catalogue = catalogue;
    }

    /** Lines a declarant answers for, added up. */
    private record Account(YearLedger ledger, Set<String> importers) {}

    void hear(LineAssessment line) {
        var subject = new Subject.DeclarantYear(
                line.line().parties().liable().value(), line.line().year());
        Account account = accounts.computeIfAbsent(subject, key -> new Account(new YearLedger(), new TreeSet<>()));
        account.ledger().add(line);
        account.importers().add(line.line().parties().importer().value());
    }

    List<DeclarantYearAssessment> conclude() {
        List<DeclarantYearAssessment> years = new ArrayList<>(accounts.size());
        accounts.forEach((subject, account) -> years.add(year(subject, account)));
        return years;
    }

    private DeclarantYearAssessment year(Subject.DeclarantYear subject, Account account) {
        Journal journal = new Journal();
        return new DeclarantYearAssessment(
                subject,
                register.nameOf(subject.declarant()),
                List.copyOf(account.importers()),
                account.ledger().totals(),
                List.of(),
                AccountPosition.NOT_STATED,
                List.of(),
                List.of(),
                List.of(),
                journal.steps(),
                catalogue.findings(journal.found(), subject));
    }
}
