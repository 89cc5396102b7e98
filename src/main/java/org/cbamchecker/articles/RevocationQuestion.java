package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/** Implementing Regulation (EU) 2025/486, Articles 21 to 23: what is to be done after an authorisation was revoked? */
public final class RevocationQuestion extends LegalQuestion {
    private final String person;
    private final LocalDate endedOn;
    private final TimeLimit declaration;
    private final TimeLimit surrender;

    /**
     * @param endedOn last day of the authorisation, or null where it is not stated
     * @param declaration null where {@code endedOn} is
     * @param surrender day set for revocations of that year, or null where none is
     */
    public RevocationQuestion(Days days, String person, LocalDate endedOn, TimeLimit declaration, TimeLimit surrender) {
        super(days);
        this.person = person;
        this.endedOn = endedOn;
        this.declaration = declaration;
        this.surrender = surrender;
    }

    /** Whether the last day of the authorisation is known. */
    public boolean isEndStated() {
        return endedOn != null;
    }

    /** Whether a day is set by which certificates are surrendered. */
    public boolean isDayOfSurrenderSet() {
        return surrender != null;
    }

    @Override
    protected List<RowReference> rows() {
        return Stream.of(declaration, surrender)
                .filter(Objects::nonNull)
                .map(TimeLimit::reference)
                .toList();
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("person", person),
                Figure.of("ended", endedOn == null ? "" : endedOn),
                Figure.of("declarationDue", due(declaration)),
                Figure.of("surrenderDue", due(surrender)));
    }

    private Object due(TimeLimit limit) {
        return limit == null ? "" : limit.lastDay(endedOn);
    }
}
