package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/** Implementing Regulation (EU) 2025/486, Articles 21 to 23: what is to be done after an authorisation was revoked? */
public final class RevocationQuestion extends LegalQuestion {
    private final String person;
    private final LocalDate endedOn;
    private final TimeLimit declaration;
    private final TimeLimit surrender;

    /**
     * @param endedOn last day of the authorisation
     * @param surrender day set for revocations of that year, or null where none is
     */
    public RevocationQuestion(Days days, String person, LocalDate endedOn, TimeLimit declaration, TimeLimit surrender) {
        super(days);
        this.person = person;
        this.endedOn = endedOn;
        this.declaration = declaration;
        this.surrender = surrender;
    }

    /** Whether a day is set by which certificates are surrendered. */
    public boolean isDayOfSurrenderSet() {
        return surrender != null;
    }

    @Override
    protected List<RowReference> rows() {
        return surrender == null
                ? List.of(declaration.reference())
                : List.of(declaration.reference(), surrender.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("person", person),
                Figure.of("ended", endedOn),
                Figure.of("declarationDue", declaration.lastDay(endedOn)),
                Figure.of("surrenderDue", surrender == null ? "" : surrender.lastDay(endedOn)));
    }
}
