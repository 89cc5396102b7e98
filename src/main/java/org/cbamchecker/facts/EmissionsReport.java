package org.cbamchecker.facts;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.law.Period;

/**
 * An operator's emissions report (Implementing Regulation (EU) 2025/2547, Article 10).
 *
 * @param installation id of the installation
 * @param period reporting period
 * @param verification null where the report was not verified
 * @param electricity evidence for electricity, or null for other goods
 */
public record EmissionsReport(
        String id,
        String installation,
        Period period,
        Verification verification,
        ElectricityEvidence electricity,
        List<ReportedGood> goods,
        SourceAddress source) {

    public EmissionsReport {
        goods = List.copyOf(goods);
    }

    /** The same with goods. */
    public EmissionsReport with(List<ReportedGood> reported) {
        return new EmissionsReport(id, installation, period, verification, electricity, reported, source);
    }

    /** The same with a verification. */
    public EmissionsReport with(Verification statement) {
        return new EmissionsReport(id, installation, period, statement, electricity, goods, source);
    }

    public Optional<Verification> verified() {
        return Optional.ofNullable(verification);
    }

    public Optional<ReportedGood> good(String goodId) {
        return goods.stream().filter(good -> good.id().equals(goodId)).findFirst();
    }
}
