package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/** The reference tables of a rulebook in the wording of one law date. Immutable; safe for several threads. */
public final class LawTables {
    private final LocalDate lawDate;
    private final DefaultValues defaultValues;
    private final Benchmarks benchmarks;
    private final DatedRows thresholds;
    private final DatedRows markUps;
    private final DatedRows cbamFactors;
    private final DatedRows crossSectoralFactors;
    private final DatedRows prices;
    private final DatedRows electricity;
    private final DatedRows defaultCarbonPrices;

    public LawTables(Rulebook rulebook, LocalDate lawDate) {
        this.lawDate = lawDate;
        defaultValues = new DefaultValues(rulebook, lawDate);
        benchmarks = new Benchmarks(rulebook, lawDate);
        thresholds = new DatedRows(rulebook.table("threshold"), lawDate);
        markUps = new DatedRows(rulebook.table("mark-ups"), lawDate, "Sector");
        cbamFactors = new DatedRows(rulebook.table("cbam-factor"), lawDate);
        crossSectoralFactors = new DatedRows(rulebook.table("cross-sectoral-factor"), lawDate, "Year");
        prices = new DatedRows(rulebook.table("certificate-prices"), lawDate, "Kind", "Period");
        electricity = new DatedRows(rulebook.table("electricity-factors"), lawDate, "Country", "Use");
        defaultCarbonPrices = new DatedRows(rulebook.table("default-carbon-prices"), lawDate, "Country", "Year");
    }

    public LocalDate lawDate() {
        return lawDate;
    }

    public DefaultValues defaultValues() {
        return defaultValues;
    }

    public Benchmarks benchmarks() {
        return benchmarks;
    }

    /** Article 2a and Annex VII; empty where no threshold was law. */
    public Optional<Row> threshold(LocalDate day) {
        return thresholds.find(day);
    }

    public Optional<Row> markUp(String sector, LocalDate day) {
        return markUps.find(day, sector);
    }

    /** Found by the dates that its rows govern: the last one has no end. */
    public Optional<Row> cbamFactor(LocalDate day) {
        return cbamFactors.find(day);
    }

    public Optional<Row> crossSectoralFactor(LocalDate day) {
        return crossSectoralFactors.find(day, String.valueOf(day.getYear()));
    }

    /** Row of a quarter of importation in 2026 (Article 21(1a)); empty where there is none. */
    public Optional<Row> quarterlyPrice(CalendarQuarter quarter) {
        return prices.find(firstDay(quarter), "quarterly", quarter.toString());
    }

    /** Factor of imported electricity (Annex III of Implementing Regulation (EU) 2025/2621). */
    public Optional<Row> electricityFactor(CountryCode country, LocalDate day) {
        return electricity.find(day, country.letters(), "imported electricity");
    }

    public Optional<Row> defaultCarbonPrice(CountryCode country, LocalDate day) {
        return defaultCarbonPrices.find(day, country.letters(), String.valueOf(day.getYear()));
    }

    /** Every row that names something as pending or assumed. */
    public static List<Row> pendingMatters(Rulebook rulebook) {
        return rulebook.table("pending-matters").rows();
    }

    private static LocalDate firstDay(CalendarQuarter quarter) {
        return LocalDate.of(quarter.year(), 3 * quarter.number() - 2, 1);
    }
}
