package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.law.Eori;

/**
 * A movement on a CBAM account, or its balance on a day (Articles 14 and 16).
 *
 * @param id id of the movement; for a purchase, the name later movements refer to
 * @param on day of the movement, or of the balance
 * @param certificates whole number of certificates, not below 0
 * @param price euro a certificate, or null
 * @param forYear calendar year of imports the certificates are meant for, 0 where not stated
 * @param purchase id of the purchase the certificates come from, or empty
 */
public record AccountEntry(
        String id,
        Holder holder,
        Kind kind,
        LocalDate on,
        BigDecimal certificates,
        BigDecimal price,
        int forYear,
        String purchase,
        SourceAddress source) {
    /** Whose account it is. */
    public record Holder(Eori eori, String account) {}

    /** What moved. */
    public enum Kind {
        PURCHASE,
        SURRENDER,
        REPURCHASE_REQUEST,
        REPURCHASE,
        CANCELLATION,
        /** Certificates held on a day, as the registry shows them. */
        BALANCE,
        /** Certificates about which a dispute is pending, which are not cancelled meanwhile (Article 24(3)). */
        DISPUTED
    }
}
