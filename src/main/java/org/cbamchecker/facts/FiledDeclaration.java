package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;

/**
 * A CBAM declaration as it was filed (Article 6(2)).
 *
 * @param year calendar year of the imports
 * @param filedOn day of filing; null for a draft
 * @param delegate who filed it for the declarant (Article 5(7a)), or null
 * @param delegateEstablishment where the delegate is established, or null
 * @param totals as declared, or null where none is stated
 */
public record FiledDeclaration(
        Eori declarant,
        int year,
        LocalDate filedOn,
        Eori delegate,
        CountryCode delegateEstablishment,
        Totals totals,
        List<Good> goods,
        SourceAddress source) {
    public FiledDeclaration {
        goods = List.copyOf(goods);
    }

    /** The same with goods. */
    public FiledDeclaration with(List<Good> declared) {
        return new FiledDeclaration(
                declarant, year, filedOn, delegate, delegateEstablishment, totals, declared, source);
    }

    /**
     * Sums of the declaration; null where it states none.
     *
     * @param netMass t
     * @param electricity MWh
     * @param figures emissions and certificates of all goods together
     */
    public record Totals(BigDecimal netMass, BigDecimal electricity, Figures figures) {}

    /**
     * One type of goods.
     *
     * @param id position in the declaration
     * @param line id of the import line it stands for, or empty where it stands for all lines of the code and origin
     * @param report id of the emissions report, or empty
     * @param reportAttached whether a copy of the verification report is attached (Article 6(2)(d))
     */
    public record Good(
            String id,
            String line,
            Kind kind,
            Quantity quantity,
            Figures figures,
            String report,
            org.cbamchecker.law.Answer reportAttached) {}

    /** What kind of goods a position is about. */
    public record Kind(CnCode cn, CountryCode origin, EmissionsClaim.Basis basis) {}

    /**
     * Declared figures; null where nothing was stated.
     *
     * @param perUnit specific embedded emissions, t CO2e per t or MWh; null in totals
     * @param emissions t CO2e
     * @param freeAllocation t CO2e
     * @param carbonPrice certificates taken off for a carbon price paid
     * @param certificates certificates to be surrendered
     */
    public record Figures(
            BigDecimal perUnit,
            BigDecimal emissions,
            BigDecimal freeAllocation,
            BigDecimal carbonPrice,
            BigDecimal certificates) {}
}
