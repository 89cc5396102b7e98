package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Answer;

/** Articles 5(7a) and 6(1): was the declaration filed in time, and by whom? */
public final class DeclarationQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final FiledDeclaration declaration;
    private final Deadline deadline;
    private final boolean linesGiven;

    /**
     * @param declaration null where none was stated
     * @param deadline by when it is due; null where nothing is owed
     * @param linesGiven whether the submission has lines of the declarant's year
     */
    public DeclarationQuestion(
            Days days,
            Subject.DeclarantYear subject,
            FiledDeclaration declaration,
            Deadline deadline,
            boolean linesGiven) {
        super(days);
        this.subject = subject;
        this.declaration = declaration;
        this.deadline = deadline;
        this.linesGiven = linesGiven;
    }

    /** {@code filed}, {@code draft} or {@code not stated}. */
    public String getDeclaration() {
        if (declaration == null) {
            return "not stated";
        }
        return declaration.filedOn() == null ? "draft" : "filed";
    }

    /** {@code past} or {@code ahead} of the law date, or {@code not due}. */
    public String getDue() {
        if (deadline == null) {
            return "not due";
        }
        return deadline.on().isBefore(days().law()) ? "past" : "ahead";
    }

    public boolean isLate() {
        LocalDate filedOn = declaration == null ? null : declaration.filedOn();
        return filedOn != null && deadline != null && filedOn.isAfter(deadline.on());
    }

    public boolean isLinesGiven() {
        return linesGiven;
    }

    /** Whether somebody else filed it. */
    public boolean isDelegated() {
        return declaration != null && (declaration.delegate() != null || declaration.delegateEstablishment() != null);
    }

    public String getDelegateInUnion() {
        return declaration == null || declaration.delegateEstablishment() == null
                ? "unknown"
                : word(Answer.of(declaration.delegateEstablishment().isUnion()));
    }

    /** Records a finding on the legal basis of the row with the day, which differs by wording. */
    public void findAsTabled(String code) {
        find(code, deadline.clause(), deadline.rows());
    }

    /** Records the step in which the declaration is taken up. */
    public void show(String key) {
        step("declaration." + key);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("year", subject.year()),
                Figure.of("due", deadline == null ? "" : deadline.on()),
                Figure.of("filed", declaration == null || declaration.filedOn() == null ? "" : declaration.filedOn()),
                Figure.of(
                        "delegate",
                        declaration == null || declaration.delegate() == null ? "" : declaration.delegate()),
                Figure.of(
                        "country",
                        declaration == null || declaration.delegateEstablishment() == null
                                ? ""
                                : declaration.delegateEstablishment()));
    }
}
