package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.RowReference;

/** Articles 6(2) and 22(1): how many certificates are surrendered for the year, and by when? */
public final class SurrenderQuestion extends LegalQuestion {
    private final Subject.ImporterYear subject;
    private final Total certificates;
    private final int liableLines;
    private final List<RowReference> secondary;
    private LocalDate due;

    /** @param secondary rows behind the figures whose act or publication was not read itself */
    public SurrenderQuestion(
            Days days,
            Subject.ImporterYear subject,
            Total certificates,
            int liableLines,
            List<RowReference> secondary) {
        super(days);
        this.subject = subject;
        this.certificates = certificates;
        this.liableLines = liableLines;
        this.secondary = List.copyOf(secondary);
    }

    public boolean isLiable() {
        return liableLines > 0;
    }

    public boolean isDetermined() {
        return certificates.isComplete();
    }

    public boolean isOwed() {
        return certificates.known().signum() > 0;
    }

    public boolean isWholeNumber() {
        return certificates.known().stripTrailingZeros().scale() <= 0;
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
        return secondary.stream().map(RowReference::address).distinct().collect(Collectors.joining(", "));
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("importer", subject.importer()),
                Figure.of("year", subject.year()),
                Figure.of("lines", liableLines),
                Figure.of("undetermined", certificates.undetermined()),
                new Figure("exact", certificates.known(), "certificates"),
                new Figure(
                        "whole",
                        new Certificates(certificates.known()).roundedUp().value(),
                        "certificates"),
                Figure.of("due", due == null ? "" : due),
                Figure.of("rows", addresses()));
    }
}
