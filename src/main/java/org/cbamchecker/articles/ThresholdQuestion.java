package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.ThresholdPosition.Crossing;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Article 2a: does the importer stay within the threshold of the year? */
public final class ThresholdQuestion extends LegalQuestion {
    private final Subject.ImporterYear subject;
    private final Masses masses;
    private final Row threshold;
    private final Crossing crossing;
    private Liability liability;

    /**
     * Net masses of an importer's year.
     *
     * @param counted lines that count for certain
     * @param uncertain lines of which it cannot be said whether they count
     * @param expected still expected this year, or null where nothing was stated
     * @param linesSetAside lines of the submission that could not be read and may be this importer's
     */
    public record Masses(Mass counted, Mass uncertain, Mass expected, int linesSetAside) {}

    /**
     * @param threshold row that holds for the year, or null where no threshold was law
     * @param crossing first line above the threshold, or null
     */
    public ThresholdQuestion(Days days, Subject.ImporterYear subject, Masses masses, Row threshold, Crossing crossing) {
        super(days);
        this.subject = subject;
        this.masses = masses;
        this.threshold = threshold;
        this.crossing = crossing;
    }

    /** {@code above}, {@code at} or {@code below} the threshold, or {@code no threshold}. */
    public String getMass() {
        return threshold == null ? "no threshold" : against(masses.counted());
    }

    /** Where the mass would stand if every line whose scope is open counted. */
    public String getMassIfAllCounted() {
        return threshold == null ? "no threshold" : against(masses.counted().plus(masses.uncertain()));
    }

    /** Whether lines of the submission could not be read, so that mass may be missing. */
    public boolean isLinesSetAside() {
        return masses.linesSetAside() > 0;
    }

    /** Where the mass will stand with what is still expected; {@code not stated} where nothing was. */
    public String getForecast() {
        if (masses.expected() == null || threshold == null) {
            return "not stated";
        }
        return against(masses.counted().plus(masses.expected()));
    }

    /** Whether more of the threshold is used up than puts an importer on the watch list (Article 25a(1)). */
    public boolean isNearThreshold() {
        return threshold != null
                && masses.counted().tonnes().compareTo(limit().multiply(number("Watch list above (share)"))) > 0;
    }

    public void exempt() {
        decide(Liability.EXEMPT, "threshold.within");
    }

    public void liable(String step) {
        decide(Liability.LIABLE, step);
    }

    /** No certificates are owed for the year at all. */
    public void outOfScope(String step) {
        decide(Liability.OUT_OF_SCOPE, step);
    }

    public void cannotTell() {
        decide(Liability.CANNOT_BE_DETERMINED, "threshold.open");
    }

    private void decide(Liability decided, String key) {
        liability = once(liability, decided);
        step(key);
    }

    public Liability liability() {
        return answered(liability);
    }

    private String against(Mass mass) {
        int position = mass.tonnes().compareTo(limit());
        return position > 0 ? "above" : position == 0 ? "at" : "below";
    }

    private BigDecimal limit() {
        return number("Net mass not exceeding (t)");
    }

    private BigDecimal number(String heading) {
        return threshold.number(heading).orElseThrow();
    }

    @Override
    protected List<RowReference> rows() {
        return threshold == null ? List.of() : List.of(threshold.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("importer", subject.importer()),
                Figure.of("year", subject.year()),
                new Figure("mass", masses.counted().tonnes(), "t"),
                new Figure("uncertain", masses.uncertain().tonnes(), "t"),
                new Figure(
                        "expected",
                        masses.expected() == null ? "" : masses.expected().tonnes(),
                        "t"),
                Figure.of("setAside", masses.linesSetAside()),
                new Figure("threshold", threshold == null ? "" : limit(), "t"),
                Figure.of("crossingDate", crossing == null ? "" : crossing.date()),
                Figure.of("crossingLine", crossing == null ? "" : crossing.line()));
    }
}
