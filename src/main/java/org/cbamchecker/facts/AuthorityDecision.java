package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.law.Eori;

/**
 * What an authority decided or notified.
 *
 * @param year calendar year of the imports it is about
 * @param notifiedOn day of notification
 */
public record AuthorityDecision(
        String id,
        Eori person,
        Kind kind,
        int year,
        LocalDate notifiedOn,
        Demand demand,
        Cause cause,
        SourceAddress source) {
    /**
     * What it asks for; null where it asks for nothing of the kind.
     *
     * @param certificates number of certificates it names
     * @param amount euro
     * @param dueOn day it sets
     * @param settledOn day on which it was met
     */
    public record Demand(BigDecimal certificates, BigDecimal amount, LocalDate dueOn, LocalDate settledOn) {}

    /** Kinds of decision. */
    public enum Kind {
        /** Too few certificates on the account (Article 22(3)). */
        SHORTFALL,
        /** Number of certificates fixed by the authority (Article 19(5)). */
        ASSESSMENT,
        /** The importer exceeded the threshold without authorisation (Article 25a(3)). */
        THRESHOLD_EXCEEDED,
        PENALTY,
        REFUSAL,
        REVOCATION
    }

    /** Whose wrong information led to it (Article 26(1a)). */
    public enum Cause {
        NOT_STATED,
        DECLARANT,
        OPERATOR,
        VERIFIER,
        CERTIFIER
    }
}
