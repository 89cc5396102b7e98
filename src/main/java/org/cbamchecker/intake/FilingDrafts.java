package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.Application;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.law.Eori;

/** What the records of all files say of filings, before it is put together. */
final class FilingDrafts {
    /** A declared good and the declaration it belongs to. */
    record GoodDraft(Eori declarant, int year, FiledDeclaration.Good good) {
        String declaration() {
            return declarationKey(declarant, year);
        }
    }

    final Listing<Application> applications = new Listing<>("APPLICATION-TWICE");
    final Listing<FiledDeclaration> declarations = new Listing<>("DECLARATION-TWICE");
    final Listing<GoodDraft> goods = new Listing<>();
    final Listing<AccountEntry> account = new Listing<>();
    final Listing<AuthorityDecision> decisions = new Listing<>();
    final Listing<QuarterlyReport> quarterlyReports = new Listing<>("QUARTERLY-REPORT-TWICE");
    final Listing<DocumentContent> contents = new Listing<>("CONTENT-TWICE");

    /** Declarations with a good that has a fault, and where that stands. */
    final Map<String, Spot> brokenDeclarations = new HashMap<>();

    /** Holders of accounts with a movement that has a fault, and where that stands. */
    final Map<Eori, Spot> brokenAccounts = new HashMap<>();

    private final Set<Eori> lacking = new HashSet<>();
    private boolean anybody;
    private Spot strayMovement;

    /** Key of a declaration, as contents name it. */
    static String declarationKey(Eori declarant, int year) {
        return declarant.value() + "/" + year;
    }

    /** Remembers that a filing of a person was set aside. @param person null where that could not be read */
    void lacks(Eori person) {
        if (person == null) {
            anybody = true;
        } else {
            lacking.add(person);
        }
    }

    /** Remembers a movement with a fault. @param holder null where that could not be read */
    void breakAccount(Eori holder, Spot movement) {
        lacks(holder);
        if (holder != null) {
            brokenAccounts.putIfAbsent(holder, movement);
        } else if (strayMovement == null) {
            strayMovement = movement;
        }
    }

    /** Where a fault stands that makes an account incomplete, or null. */
    Spot brokenMovement(Eori holder) {
        return brokenAccounts.getOrDefault(holder, strayMovement);
    }

    Filings.Gaps gaps() {
        List<Eori> persons = new ArrayList<>(lacking);
        persons.sort(Comparator.comparing(Eori::value));
        return new Filings.Gaps(persons, anybody);
    }
}
