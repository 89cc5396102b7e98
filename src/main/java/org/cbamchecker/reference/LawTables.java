package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.KeyIndex;
import org.cbamchecker.tables.PrefixIndex;
import org.cbamchecker.tables.Row;

/** The reference tables of a rulebook in the wording of one law date. Never changes; safe for several threads. */
public final class LawTables {
    private final LocalDate lawDate;
    private final DefaultValues defaultValues;
    private final Benchmarks benchmarks;
    private final PrefixIndex categories;
    private final KeyIndex precursors;
    private final KeyIndex thresholds;
    private final KeyIndex markUps;
    private final KeyIndex cbamFactors;
    private final KeyIndex crossSectoralFactors;
    private final KeyIndex prices;
    private final KeyIndex electricity;
    private final KeyIndex defaultCarbonPrices;
    private final KeyIndex holdingRates;
    private final KeyIndex transitional;
    private final KeyIndex calendar;
    private final KeyIndex instruments;
    private final List<Row> neighbourCodes;
    private final KeyIndex timeLimits;
    private final KeyIndex codes;
    private final KeyIndex materiality;
    private final KeyIndex requiredContents;
    private final KeyIndex documentPlaces;
    private final Set<String> documentCodes;
    private final KeyIndex excessEmissions;

    public LawTables(Rulebook rulebook, LocalDate lawDate) {
        this.lawDate = lawDate;
        defaultValues = new DefaultValues(rulebook, lawDate);
        benchmarks = new Benchmarks(rulebook, lawDate);
        categories = PrefixIndex.of(rulebook.table("goods-categories"), "CN code");
        precursors = KeyIndex.of(rulebook.table("precursors"), "Category");
        thresholds = KeyIndex.of(rulebook.table("threshold"));
        markUps = KeyIndex.of(rulebook.table("mark-ups"), "Sector");
        cbamFactors = KeyIndex.of(rulebook.table("cbam-factor"));
        crossSectoralFactors = KeyIndex.of(rulebook.table("cross-sectoral-factor"), "Year");
        prices = KeyIndex.of(rulebook.table("certificate-prices"), "Kind", "Period");
        electricity = KeyIndex.of(rulebook.table("electricity-factors"), "Country", "Use");
        defaultCarbonPrices = KeyIndex.of(rulebook.table("default-carbon-prices"), "Country", "Year");
        holdingRates = KeyIndex.of(rulebook.table("holding-rates"), "Reckoned by");
        transitional = KeyIndex.of(rulebook.table("transitional-period"), "Matter");
        calendar = KeyIndex.of(rulebook.table("calendar"), "Duty", "Span");
        instruments = KeyIndex.of(rulebook.table("carbon-price-instruments"), "Instrument");
        neighbourCodes = rulebook.table("neighbour-codes").rows().stream()
                .filter(row -> row.validity().text().contains(lawDate))
                .toList();
        codes = KeyIndex.of(rulebook.table("cn-codes"), "CN code");
        materiality = KeyIndex.of(rulebook.table("materiality"), "Measure");
        requiredContents = KeyIndex.of(rulebook.table("required-contents"), "Kind");
        timeLimits = KeyIndex.of(rulebook.table("time-limits"), "Matter");
        documentPlaces = KeyIndex.of(rulebook.table("document-placement"), "Member State");
        documentCodes = rulebook.table("customs-document-codes").rows().stream()
                .map(row -> row.text("Code"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        excessEmissions = KeyIndex.of(rulebook.table("excess-emissions-penalty"), "Year");
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

    /** Aggregated goods category (Implementing Regulation (EU) 2025/2547, Annex I), or empty. */
    public String category(CnCode cn, LocalDate day) {
        return categories
                .nearest(cn.digits(), lawDate, day)
                .map(row -> row.text("Category"))
                .orElse("");
    }

    /** From what goods of a category are usually made; empty where the table does not say. */
    public List<Row> precursors(String category, LocalDate day) {
        return precursors.rows(List.of(category), lawDate, day);
    }

    /** Article 2a and Annex VII; empty where no threshold was law. */
    public Optional<Row> threshold(LocalDate day) {
        return first(thresholds, day);
    }

    public Optional<Row> markUp(String sector, LocalDate day) {
        return first(markUps, day, sector);
    }

    /** Found by the dates that its rows govern: the last one has no end. */
    public Optional<Row> cbamFactor(LocalDate day) {
        return first(cbamFactors, day);
    }

    public Optional<Row> crossSectoralFactor(LocalDate day) {
        return first(crossSectoralFactors, day, String.valueOf(day.getYear()));
    }

    /** Row of a quarter of importation in 2026 (Article 21(1a)); empty where there is none. */
    public Optional<Row> quarterlyPrice(CalendarQuarter quarter) {
        return first(prices, quarter.firstDay(), "quarterly", quarter.toString());
    }

    /** Factor of imported electricity (Annex III of Implementing Regulation (EU) 2025/2621). */
    public Optional<Row> electricityFactor(CountryCode country, LocalDate day) {
        return first(electricity, day, country.letters(), "imported electricity");
    }

    public Optional<Row> defaultCarbonPrice(CountryCode country, LocalDate day) {
        return first(defaultCarbonPrices, day, country.letters(), String.valueOf(day.getYear()));
    }

    /**
     * Share of the emissions for which certificates are held at quarter ends (Article 22(2)); empty where none is.
     *
     * @param reckonedBy {@code default values} or {@code last declaration}
     */
    public Optional<Row> holdingRate(String reckonedBy, LocalDate day) {
        return first(holdingRates, day, reckonedBy);
    }

    /** Sector of a code of Annex I, or empty. */
    public String sector(CnCode cn, LocalDate day) {
        return first(codes, day, cn.digits()).map(row -> row.text("Sector")).orElse("");
    }

    /** Materiality level of a measure; empty where none is law for that day. */
    public Optional<Row> materiality(String measure, LocalDate day) {
        return first(materiality, day, measure);
    }

    /** A figure of the transitional period (Implementing Regulation (EU) 2023/1773). */
    public Optional<Row> transitional(String matter, LocalDate day) {
        return first(transitional, day, matter);
    }

    /** By when something is done for a quarter; empty where that was no duty on the day. */
    public Optional<Row> calendar(String duty, CalendarQuarter quarter, LocalDate day) {
        return first(calendar, day, duty, "Q" + quarter.number());
    }

    /** By when something is done for a year; empty where that was no duty on its last day. */
    public Optional<Row> calendar(String duty, int year) {
        return first(calendar, LocalDate.of(year, 12, 31), duty, "year");
    }

    /** What is known of a carbon price instrument (Articles 3(29) and 9). */
    public Optional<Row> instrument(String id, LocalDate day) {
        return first(instruments, day, id);
    }

    /** Codes of Annex I with neighbours outside it (Article 27(2)(a)), in the wording of the law date. */
    public List<Row> neighbourCodes() {
        return neighbourCodes;
    }

    /** What a kind of document must hold, from the top of the table. */
    public List<Row> requiredContents(String kind, LocalDate day) {
        return requiredContents.rows(List.of(kind), lawDate, day);
    }

    /** Row of a time limit; empty where none is law on that day. */
    public Optional<Row> timeLimit(String matter, LocalDate day) {
        return first(timeLimits, day, matter);
    }

    /** Where document codes stand in the customs declarations of a Member State; empty where it is not known. */
    public Optional<Row> documentPlace(CountryCode memberState, LocalDate day) {
        return first(documentPlaces, day, memberState.letters());
    }

    /** Every document code that the table of customs document codes knows. */
    public Set<String> documentCodes() {
        return documentCodes;
    }

    /** Penalty for excess emissions in the year of a day (Directive 2003/87/EC, Article 16); empty without a row. */
    public Optional<Row> excessEmissionsPenalty(LocalDate day) {
        return first(excessEmissions, day, String.valueOf(day.getYear()));
    }

    /** Every row that names something as pending or assumed. */
    public static List<Row> pendingMatters(Rulebook rulebook) {
        return rulebook.table("pending-matters").rows();
    }

    /** The row that holds on both clocks; the rulebook was refused at load if two did. */
    private Optional<Row> first(KeyIndex table, LocalDate day, String... keys) {
        return table.first(List.of(keys), lawDate, day);
    }
}
