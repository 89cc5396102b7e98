package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Article 25: which codes do lines need that state none, and where do the codes stand in that Member State? */
public final class DocumentPlaceQuestion extends LegalQuestion {
    private final String person;
    private final String memberState;
    private final Silent silent;
    private final Row place;

    /**
     * Lines that state no document code.
     *
     * @param lines how many need a code
     * @param open of how many it cannot be said which
     * @param codes each code with the number of lines that need it, in order
     */
    public record Silent(int lines, int open, List<String> codes) {
        public Silent {
            codes = List.copyOf(codes);
        }
    }

    /**
     * @param memberState Member State in which the declarations were lodged, or {@code none} where it is not known
     * @param place row of the table of places, or null
     */
    public DocumentPlaceQuestion(Days days, String person, String memberState, Silent silent, Row place) {
        super(days);
        this.person = person;
        this.memberState = memberState;
        this.silent = silent;
        this.place = place;
    }

    public int getLinesWithoutCode() {
        return silent.lines();
    }

    public int getLinesOpen() {
        return silent.open();
    }

    /** {@code known}, {@code unknown}, or {@code no Member State} where it cannot be said where it was lodged. */
    public String getPlace() {
        if (memberState.equals("none")) {
            return "no Member State";
        }
        return place == null ? "unknown" : "known";
    }

    @Override
    protected List<RowReference> rows() {
        return place == null ? List.of() : List.of(place.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("person", person),
                Figure.of("memberState", memberState),
                Figure.of("lines", silent.lines()),
                Figure.of("open", silent.open()),
                Figure.of("codes", silent.codes()),
                Figure.of("dataElement", place == null ? "" : place.text("Data element")),
                Figure.of("field", place == null ? "" : place.text("Field")));
    }
}
