package org.cbamchecker.facts;

import java.util.List;
import org.cbamchecker.law.Eori;

/**
 * What passed between an importer or declarant and the authorities or the registry.
 *
 * @param applications for authorisation
 * @param declarations as filed, of this and earlier years
 * @param quarterlyReports of the transitional period
 * @param account movements on certificate accounts
 * @param decisions of authorities
 * @param contents items that documents hold or lack
 * @param gaps what could not be read
 */
public record Filings(
        List<Application> applications,
        List<FiledDeclaration> declarations,
        List<QuarterlyReport> quarterlyReports,
        List<AccountEntry> account,
        List<AuthorityDecision> decisions,
        List<DocumentContent> contents,
        Gaps gaps) {
    public static final Filings NONE = new Filings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Filings of which nothing was lost. */
    public Filings(
            List<Application> applications,
            List<FiledDeclaration> declarations,
            List<QuarterlyReport> quarterlyReports,
            List<AccountEntry> account,
            List<AuthorityDecision> decisions,
            List<DocumentContent> contents) {
        this(applications, declarations, quarterlyReports, account, decisions, contents, Gaps.NONE);
    }

    public Filings {
        applications = List.copyOf(applications);
        declarations = List.copyOf(declarations);
        quarterlyReports = List.copyOf(quarterlyReports);
        account = List.copyOf(account);
        decisions = List.copyOf(decisions);
        contents = List.copyOf(contents);
    }

    /** Whether something of a person may have been filed that is not here, so that nothing follows from its absence. */
    public boolean mayLackSomethingOf(Eori person) {
        return gaps.anybody() || gaps.persons().contains(person);
    }

    /**
     * Whose filings are not all here, since a record had a fault and was set aside.
     *
     * @param persons in the order of their numbers
     * @param anybody whether it could not be read of such a record whose it is
     */
    public record Gaps(List<Eori> persons, boolean anybody) {
        public static final Gaps NONE = new Gaps(List.of(), false);

        public Gaps {
            persons = List.copyOf(persons);
        }
    }
}
