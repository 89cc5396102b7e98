package org.cbamchecker.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.ElectricityEvidence;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Period;

/** Drafts of emissions reports; each is verified, accredited and about the calendar year 2026, with one good "g". */
public final class Reports {
    private static final SourceAddress NOWHERE = new SourceAddress("test", "", 0);

    private Reports() {}

    public static Register register(EmissionsReport... reports) {
        return register(List.of(reports), List.of());
    }

    public static Register register(List<EmissionsReport> reports, List<CarbonPricePayment> payments) {
        return new Register(List.of(), List.of(), List.of(), reports, payments);
    }

    /** A report of which everything is in order. */
    public static EmissionsReport report(String id, ReportedGood good) {
        return report(id, good, null);
    }

    /** @param electricity evidence for electricity, or null */
    public static EmissionsReport report(String id, ReportedGood good, ElectricityEvidence electricity) {
        return new EmissionsReport(
                id, "installation", Period.ofYear(2026), satisfactory(), electricity, List.of(good), NOWHERE);
    }

    public static Verification satisfactory() {
        return new Verification(
                "V-1",
                "verifier",
                Answer.YES,
                LocalDate.of(2027, 2, 1),
                Period.between(LocalDate.of(2026, 1, 1), null));
    }

    /** Good "g" of direct and indirect emissions per unit, made from precursors. */
    public static ReportedGood good(String cn, String route, String direct, String indirect, Precursor... precursors) {
        var own = new OwnEmissions.Specific(
                new BigDecimal(direct), new BigDecimal(indirect), OwnEmissions.IndirectBasis.DEFAULT_FACTOR);
        return new ReportedGood("g", new CnCode(cn.replace(" ", "")), route, own, null, List.of(precursors));
    }

    /** The same good with its emissions stated per functional unit. */
    public static ReportedGood perUnit(ReportedGood good, String unitsPerTonne) {
        return new ReportedGood(
                good.id(), good.cn(), good.route(), good.own(), new BigDecimal(unitsPerTonne), good.precursors());
    }

    /** A precursor with the actual values of good "g" of a report. */
    public static Precursor from(String report, String cn, String country, String perUnit) {
        return precursor(cn, country, perUnit, new EmissionsClaim(EmissionsClaim.Basis.ACTUAL, report, "g"));
    }

    /** @param cn eight digits, or ten with the TARIC code */
    public static Precursor byDefault(String cn, String country, String perUnit) {
        return precursor(cn, country, perUnit, EmissionsClaim.DEFAULT_VALUES);
    }

    private static Precursor precursor(String cn, String country, String perUnit, EmissionsClaim claim) {
        return new Precursor(
                new CnCode(cn.replace(" ", "").substring(0, 8)),
                cn.replace(" ", "").length() == 10 ? cn.replace(" ", "") : "",
                new BigDecimal(perUnit),
                country == null ? null : new CountryCode(country),
                claim);
    }

    /** A mandatory tax paid in Algeria in euro, shown and certified, claimed for a line. */
    public static CarbonPricePayment payment(String id, String line, String euroPerTonne, String tonnesCovered) {
        return new CarbonPricePayment(
                id,
                line,
                "",
                new CountryCode("DZ"),
                new CarbonPricePayment.Instrument("", CarbonPricePayment.InstrumentType.TAX, Answer.YES),
                CarbonPricePayment.PriceBasis.EFFECTIVE,
                new CarbonPricePayment.Evidence(Answer.YES, Answer.YES, Answer.YES),
                new CarbonPricePayment.Amount(
                        new BigDecimal(euroPerTonne),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        tonnesCovered == null ? null : new BigDecimal(tonnesCovered),
                        "EUR",
                        null),
                NOWHERE);
    }
}
