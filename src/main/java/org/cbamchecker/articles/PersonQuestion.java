package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.findings.Figure;

/** Articles 4, 5 and 25: what is to be said of a person who answers for lines, once for all of them. */
public final class PersonQuestion extends LegalQuestion {
    /** Form in which customs authorities show account numbers; no act lays it down. */
    private static final Pattern USUAL_FORM = Pattern.compile("CBAM-[A-Z]{2}-[0-9]{4}-[A-Z]{3}[0-9]{11}");

    private final String person;
    private final Authorisation authorisation;
    private final Tally tally;

    /**
     * Lines the person answers for.
     *
     * @param needing lines for which it must be authorised
     * @param open lines of which it cannot be said whether it must
     * @param withoutRepresentative lines of an importer outside the Union without an indirect representative
     * @param represented lines it declares as indirect representative
     * @param firstNeeding day of acceptance of the first line for which it must be authorised, or null
     */
    public record Tally(int needing, int open, int withoutRepresentative, int represented, LocalDate firstNeeding) {}

    /** @param authorisation null where none was stated */
    public PersonQuestion(Days days, String person, Authorisation authorisation, Tally tally) {
        super(days);
        this.person = person;
        this.authorisation = authorisation;
        this.tally = tally;
    }

    /** {@code none}, {@code applied}, {@code authorised}, {@code refused}, {@code revoked} or {@code not stated}. */
    public String getStatus() {
        return authorisation == null
                ? "not stated"
                : authorisation.status().name().toLowerCase(Locale.ROOT);
    }

    public int getLinesNeeding() {
        return tally.needing();
    }

    public int getLinesOpen() {
        return tally.open();
    }

    public int getLinesWithoutRepresentative() {
        return tally.withoutRepresentative();
    }

    public int getLinesRepresented() {
        return tally.represented();
    }

    /** {@code usual}, {@code other} or {@code not stated}. */
    public String getAccountNumber() {
        if (authorisation == null || authorisation.accountNumber().isEmpty()) {
            return "not stated";
        }
        return USUAL_FORM.matcher(authorisation.accountNumber()).matches() ? "usual" : "other";
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("person", person),
                Figure.of("needing", tally.needing()),
                Figure.of("open", tally.open()),
                Figure.of("withoutRepresentative", tally.withoutRepresentative()),
                Figure.of("represented", tally.represented()),
                Figure.of("first", tally.firstNeeding() == null ? "" : tally.firstNeeding()),
                Figure.of("account", authorisation == null ? "" : authorisation.accountNumber()));
    }
}
