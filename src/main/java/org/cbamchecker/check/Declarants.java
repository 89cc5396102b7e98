package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.Eori;

/** Everybody who answers for lines or has declared, with the sums of their years. */
final class Declarants {
    private final DeclarantStatus status;
    private final FilingIndex filings;
    private final Map<String, SortedMap<Integer, DeclarantLedger>> ledgers = new HashMap<>();

    Declarants(DeclarantStatus status, FilingIndex filings) {
        this.status = status;
        this.filings = filings;
    }

    /**
     * One declarant.
     *
     * @param years sums by year; at least one
     */
    record Declarant(String eori, SortedMap<Integer, DeclarantLedger> years) {}

    /** Called for every line, in the order of the submission. */
    void hear(LineAssessment line) {
        ledger(line.line().parties().liable(), line.line().year()).add(line);
    }

    private DeclarantLedger ledger(Eori declarant, int year) {
        return ledgers.computeIfAbsent(declarant.value(), key -> new TreeMap<>())
                .computeIfAbsent(year, key -> newLedger(declarant.value(), key));
    }

    private DeclarantLedger newLedger(String declarant, int year) {
        return new DeclarantLedger(
                status,
                filings.declaration(declarant, year).isPresent(),
                filings.declarationFiledIn(declarant, year - 1).map(LastDeclaration::new));
    }

    /** All of them, in the order of their numbers, once every line was heard. */
    List<Declarant> all() {
        hearOfDeclarationsWithoutLines();
        List<Declarant> all = new ArrayList<>(ledgers.size());
        new TreeMap<>(ledgers).forEach((eori, years) -> all.add(new Declarant(eori, years)));
        return all;
    }

    /** A declaration is looked into where there are no lines of its year or a later one, and is background elsewhere. */
    private void hearOfDeclarationsWithoutLines() {
        Map<String, Integer> latest = new HashMap<>();
        ledgers.forEach((eori, years) -> latest.put(eori, years.lastKey()));
        filings.declarations()
                .filter(each -> latest.getOrDefault(each.declarant().value(), 0) < each.year())
                .forEach(each -> ledger(each.declarant(), each.year()));
    }
}
