package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Standing;

/** Articles 17(7a), 26(2) and 26(2a): on which ground is somebody exposed who imported without the status? */
public final class PenaltyGroundQuestion extends LegalQuestion {
    private final String person;
    private final Authorisation authorisation;
    private final Standing atCrossing;
    private final Standing onDay;
    private String ground;

    /**
     * @param authorisation as stated, or null
     * @param atCrossing where the person stood when the threshold was exceeded; null where none was that is about the
     *     goods
     * @param onDay where the person stood on the day on which the goods came
     */
    public PenaltyGroundQuestion(
            Days days, String person, Authorisation authorisation, Standing atCrossing, Standing onDay) {
        super(days);
        this.person = person;
        this.authorisation = authorisation;
        this.atCrossing = atCrossing;
        this.onDay = onDay;
    }

    /** As {@link #getOnDay()}, or {@code no threshold}. */
    public String getAtCrossing() {
        return atCrossing == null ? "no threshold" : spoken(atCrossing);
    }

    /**
     * {@code authorised}, {@code provisional}, {@code not authorised}, {@code not needed}, {@code deemed} or {@code
     * cannot be determined}.
     */
    public String getOnDay() {
        return spoken(onDay);
    }

    public boolean isRefused() {
        return authorisation != null && authorisation.status() == Authorisation.Status.REFUSED;
    }

    /** @param answer {@code none} or a ground of the table of penalties */
    public void exposed(String answer) {
        ground = once(ground, answer);
    }

    public String ground() {
        return answered(ground);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("declarant", person));
    }
}
