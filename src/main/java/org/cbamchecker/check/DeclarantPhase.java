package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;

/** What a declarant owes, holds and has to do for a year of imports (Articles 6 and 22 to 24). */
final class DeclarantPhase {
    private final RegisterIndex register;
    private final FindingCatalogue catalogue;
    private final FilingIndex filings;
    private final DutyPhase duties;
    private final Map<Subject.DeclarantYear, DeclarantLedger> ledgers = new TreeMap<>();

    DeclarantPhase(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.register = register;
        this.catalogue = catalogue;
        filings = new FilingIndex(register.register().filings());
        duties = new DutyPhase(session);
    }

    void hear(LineAssessment line) {
        var subject = new Subject.DeclarantYear(
                line.line().parties().liable().value(), line.line().year());
        ledgers.computeIfAbsent(subject, key -> new DeclarantLedger()).add(line);
    }

    List<DeclarantYearAssessment> conclude() {
        List<DeclarantYearAssessment> years = new ArrayList<>(ledgers.size());
        ledgers.forEach((subject, ledger) -> years.add(year(subject, ledger)));
        return years;
    }

    private DeclarantYearAssessment year(Subject.DeclarantYear subject, DeclarantLedger ledger) {
        Journal journal = new Journal();
        Optional<FiledDeclaration> declaration = filings.declaration(subject.declarant(), subject.year());
        List<Deadline> deadlines = duties.deadlines(
                new DutyPhase.Dutiful(subject, ledger, declaration.filter(filed -> filed.filedOn() != null)));
        return new DeclarantYearAssessment(
                subject,
                register.nameOf(subject.declarant()),
                List.copyOf(ledger.importers()),
                ledger.totals(),
                List.of(),
                AccountPosition.NOT_STATED,
                List.of(),
                List.of(),
                deadlines,
                journal.steps(),
                catalogue.findings(journal.found(), subject));
    }
}
