package org.cbamchecker.findings;

import java.util.List;
import org.cbamchecker.law.Certificates;

/**
 * Certificates on the account, by year of purchase (Articles 14, 22 to 24).
 *
 * @param years in order; empty where no movement was stated
 */
public record AccountPosition(List<Year> years) {
    public static final AccountPosition NOT_STATED = new AccountPosition(List.of());

    public AccountPosition {
        years = List.copyOf(years);
    }

    /** Movements of the certificates bought in one calendar year. */
    public record Year(
            int year,
            Certificates bought,
            Certificates surrendered,
            Certificates repurchased,
            Certificates cancelled,
            Certificates left) {}
}
