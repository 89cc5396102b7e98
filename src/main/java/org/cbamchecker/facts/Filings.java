package org.cbamchecker.facts;

import java.util.List;

/**
 * What passed between an importer or declarant and the authorities or the registry.
 *
 * @param applications for authorisation
 * @param declarations as filed, of this and earlier years
 * @param quarterlyReports of the transitional period
 * @param account movements on certificate accounts
 * @param decisions of authorities
 * @param contents items that documents hold or lack
 */
public record Filings(
        List<Application> applications,
        List<FiledDeclaration> declarations,
        List<QuarterlyReport> quarterlyReports,
        List<AccountEntry> account,
        List<AuthorityDecision> decisions,
        List<DocumentContent> contents) {
    public static final Filings NONE = new Filings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Filings {
        applications = List.copyOf(applications);
        declarations = List.copyOf(declarations);
        quarterlyReports = List.copyOf(quarterlyReports);
        account = List.copyOf(account);
        decisions = List.copyOf(decisions);
        contents = List.copyOf(contents);
    }
}
