package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.law.RowReference;

/** Articles 6(2) and 22(1): how many certificates are surrendered for the year, by when, and is there anybody who can? */
public final class SurrenderQuestion extends LegalQuestion {
    private final Subject.ImporterYear subject;
    private final Owed owed;
    private final List<RowReference> secondary;
    private LocalDate due;

    /**
     * What the lines of the year come to.
     *
     * @param certificates of all lines
     * @param withoutStatus of lines for which nobody answers who is a declarant or may become one
     * @param liableLines number of lines
     */
    public record Owed(Total certificates, Total withoutStatus, int liableLines) {}

    /** @param secondary rows behind the figures whose act or publication was not read itself */
    public SurrenderQuestion(Days days, Subject.ImporterYear subject, Owed owed, List<RowReference> secondary) {
        super(days);
        this.subject = subject;
        this.owed = owed;
        this.secondary = List.copyOf(secondary);
    }

    public boolean isLiable() {
        return owed.liableLines() > 0;
    }

    public boolean isDetermined() {
        return owed.certificates().isComplete();
    }

    public boolean isOwed() {
        return owed.certificates().known().signum() > 0;
    }

    /** Which of the certificates fall to a declarant: {@code all}, {@code part} or {@code none}. */
    public String getFallingToDeclarants() {
        BigDecimal without = owed.withoutStatus().known();
        if (without.signum() == 0) {
            return "all";
        }
        return without.compareTo(owed.certificates().known()) < 0 ? "part" : "none";
    }

    public boolean isWholeNumber() {
        return owed.certificates().known().stripTrailingZeros().scale() <= 0;
    }

    public boolean isRestingOnSecondarySources() {
        return !secondary.isEmpty();
    }

    /** The day in the following year by which certificates are surrendered. */
    public void due(int month, int day) {
        due = once(due, LocalDate.of(subject.year() + 1, month, day));
        step("surrender.due");
    }

    /** Records the step in which the whole number is found. */
    public void show(String key) {
        step("surrender." + key);
    }

    /** Records a finding that names the rows resting on secondary sources. */
    public void findSecondarySources(String code) {
        find(code, rule().clause(), secondary);
    }

    private String addresses() {
        return String.join(", ", RowRange.addresses(secondary));
    }

    @Override
    protected List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("importer", subject.importer()),
                Figure.of("year", subject.year()),
                Figure.of("lines", owed.liableLines()),
                Figure.of("undetermined", owed.certificates().undetermined()),
                new Figure("exact", owed.certificates().known(), "certificates"),
                new Figure(
                        "whole",
                        new Certificates(owed.certificates().known())
                                .roundedUp()
                                .value(),
                        "certificates"),
                Figure.of("due", due == null ? "" : due),
                Figure.of("rows", addresses())));
        if (owed.withoutStatus().known().signum() > 0) {
            figures.add(new Figure("withoutStatus", owed.withoutStatus().known(), "certificates"));
        }
        return figures;
    }
}
