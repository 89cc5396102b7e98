package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Implementing Regulation (EU) 2025/2621: which default value holds for this good and country? */
public final class DefaultValueQuestion extends LegalQuestion {
    private final Sought sought;
    private final Candidates rows;
    private Row taken;
    private String missing;

    /**
     * What is looked up.
     *
     * @param label line id, or report and good
     * @param country country of the table, or empty where it cannot be identified
     */
    public record Sought(String label, CnCode cn, String country, String sector) {}

    /**
     * Rows that could answer; each may be null.
     *
     * @param several whether the country's table, or else that of other countries, has several rows for the code that
     *     only a TARIC code tells apart
     */
    public record Candidates(
            Row country, Row otherCountries, Row unknownOrigin, Row electricity, Row markUp, boolean several) {}

    public DefaultValueQuestion(Days days, Sought sought, Candidates rows) {
        super(days);
        this.sought = sought;
        this.rows = rows;
    }

    public boolean isElectricity() {
        return sought.sector().equals("electricity");
    }

    public boolean isCountryKnown() {
        return !sought.country().isEmpty();
    }

    /** {@code value}, {@code heading}, {@code no value}, {@code unusable} or {@code none}. */
    public String getCountryRow() {
        return kind(rows.country());
    }

    public String getOtherCountriesRow() {
        return kind(rows.otherCountries());
    }

    public String getUnknownOriginRow() {
        return kind(rows.unknownOrigin());
    }

    public boolean isSeveral() {
        return rows.several();
    }

    public boolean isFactorKnown() {
        return rows.electricity() != null;
    }

    public boolean isMarkUpKnown() {
        return rows.markUp() != null;
    }

    private static String kind(Row row) {
        return row == null ? "none" : row.text("Kind of row");
    }

    public void takeCountry() {
        take(rows.country(), "default.country");
    }

    public void takeOtherCountries() {
        take(rows.otherCountries(), "default.other-countries");
    }

    public void takeUnknownOrigin() {
        take(rows.unknownOrigin(), "default.unknown-origin");
    }

    public void takeElectricityFactor() {
        take(rows.electricity(), "default.electricity");
    }

    private void take(Row row, String key) {
        taken = once(taken, row);
        step(key);
    }

    /** There is no value; the finding says why. */
    public void missing(String finding) {
        missing = once(missing, finding);
        find(finding);
        step("default.missing");
    }

    /** The row taken, or the code of the finding that says what is missing. */
    public Outcome<Row> row() {
        return missing != null ? Outcome.undetermined(missing) : Outcome.known(answered(taken));
    }

    /** Row of the mark-up for sector and year. */
    public Row markUp() {
        return rows.markUp();
    }

    public String label() {
        return sought.label();
    }

    @Override
    protected List<RowReference> rows() {
        return taken == null ? List.of() : List.of(taken.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("subject", sought.label()),
                Figure.of("cn", sought.cn().printed()),
                Figure.of("country", sought.country()),
                Figure.of("sector", sought.sector()),
                Figure.of("route", taken == null || isElectricity() ? "" : route()),
                new Figure(
                        "value",
                        taken == null ? "" : value().map(Object.class::cast).orElse(""),
                        unit()),
                Figure.of("year", getYear()));
    }

    private String unit() {
        return isElectricity() ? "t CO2/MWh" : "t CO2e/t";
    }

    private String route() {
        return shownRoute(taken.text("Production route"));
    }

    private Optional<BigDecimal> value() {
        return taken.number(isElectricity() ? "Factor (t CO2/MWh)" : "Total (t CO2e/t)");
    }
}
