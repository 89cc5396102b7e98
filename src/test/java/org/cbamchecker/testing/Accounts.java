package org.cbamchecker.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Drafts of movements on a certificate account, and registers of one importer with what it filed. */
public final class Accounts {
    public static final String HOLDER = "DE1";
    private static final SourceAddress NOWHERE = new SourceAddress("test", "", 0);

    private Accounts() {}

    /** An importer that is authorised since the beginning of 2026. */
    public static Register register(Filings filings) {
        return register(filings, authorised());
    }

    public static Register register(Filings filings, Authorisation authorisation) {
        var importer = new Importer(new Eori(HOLDER), "One", new CountryCode("DE"), "", authorisation, null);
        return new Register(List.of(importer), List.of(), List.of(), List.of(), List.of(), filings);
    }

    public static Authorisation authorised() {
        return new Authorisation("A-1", Authorisation.Status.AUTHORISED, null, LocalDate.of(2026, 1, 1), null);
    }

    public static Filings movements(AccountEntry... entries) {
        return new Filings(List.of(), List.of(), List.of(), List.of(entries), List.of(), List.of());
    }

    public static Filings declared(FiledDeclaration... declarations) {
        return new Filings(List.of(), List.of(declarations), List.of(), List.of(), List.of(), List.of());
    }

    public static Filings decided(AuthorityDecision... decisions) {
        return new Filings(List.of(), List.of(), List.of(), List.of(), List.of(decisions), List.of());
    }

    public static AccountEntry purchase(String id, String on, String certificates, int forYear) {
        return movement(id, AccountEntry.Kind.PURCHASE, on, certificates, forYear);
    }

    public static AccountEntry movement(
            String id, AccountEntry.Kind kind, String on, String certificates, int forYear) {
        return of(id, kind, on, certificates, forYear, "");
    }

    /** A movement that names the purchase it is about. */
    public static AccountEntry from(
            String purchase, String id, AccountEntry.Kind kind, String on, String certificates) {
        return of(id, kind, on, certificates, 0, purchase);
    }

    private static AccountEntry of(
            String id, AccountEntry.Kind kind, String on, String certificates, int forYear, String purchase) {
        return new AccountEntry(
                id,
                new AccountEntry.Holder(new Eori(HOLDER), "A-1"),
                kind,
                LocalDate.parse(on),
                new BigDecimal(certificates),
                new BigDecimal("80"),
                forYear,
                purchase,
                NOWHERE);
    }
}
