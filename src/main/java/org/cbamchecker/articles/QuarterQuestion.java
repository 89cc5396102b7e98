package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Article 21: at which price are the certificates of a quarter of importation bought? */
public final class QuarterQuestion extends LegalQuestion {
    private final Subject.ImporterYear subject;
    private final CalendarQuarter quarter;
    private final Total certificates;
    private final Row price;

    /** @param price row of the quarter, or null */
    public QuarterQuestion(
            Days days, Subject.ImporterYear subject, CalendarQuarter quarter, Total certificates, Row price) {
        super(days);
        this.subject = subject;
        this.quarter = quarter;
        this.certificates = certificates;
        this.price = price;
    }

    /** {@code published}, {@code not yet published} or {@code none}. */
    public String getPrice() {
        return price == null ? "none" : price.text("Status");
    }

    public boolean isOwed() {
        return certificates.known().signum() > 0;
    }

    /** Records the step in which the quarter's cost is computed. */
    public void show(String key) {
        step("quarter." + key);
    }

    @Override
    protected List<RowReference> rows() {
        return price == null ? List.of() : List.of(price.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("importer", subject.importer()),
                Figure.of("quarter", quarter.toString()),
                new Figure("certificates", certificates.known(), "certificates"),
                Figure.of("undetermined", certificates.undetermined()),
                new Figure(
                        "price",
                        price == null
                                ? ""
                                : price.number("Price (EUR)")
                                        .map(Object.class::cast)
                                        .orElse(""),
                        "EUR"),
                Figure.of(
                        "due",
                        price == null
                                ? ""
                                : price.day("Published or due")
                                        .map(Object.class::cast)
                                        .orElse("")),
                Figure.of("year", subject.year()));
    }
}
