package org.cbamchecker.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/**
 * What the clauses ask that rules, rows and findings cite, and where to read them. A rulebook without a catalogue of
 * clauses knows none. Immutable.
 */
public final class Clauses {
    /** The table the clauses stand in. */
    public static final String TABLE = "clauses";

    private static final String SEPARATOR = ";";

    /** The wording of a clause that an amendment replaced or struck out. */
    private static final String REPLACED = "2023";

    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final CitedPlaces cited;

    /**
     * One clause.
     *
     * @param id name by which it is cited, for example EU-2023-956:Art.2(1)
     * @param act short name of the act in the reader's language
     * @param place article, annex or point within the act in the reader's language; of a clause that was replaced, with
     *     the wording it stands in
     * @param asks one sentence on what it asks
     * @param address where to read it; empty where no address is known
     */
    public record Clause(String id, String act, String place, String asks, Optional<String> address) {
        /** A clause of which nothing is known but how it is cited. */
        public static Clause unknown(String id) {
            return new Clause(id, "", "", "", Optional.empty());
        }
    }

    private Clauses(CitedPlaces cited) {
        this.cited = cited;
    }

    /** Clauses in the usual language. */
    public static Clauses of(Rulebook rulebook) {
        return of(rulebook, Messages.USUAL_LANGUAGE);
    }

    /** Clauses in a language; where the catalogue does not speak it, in the usual one. */
    public static Clauses of(Rulebook rulebook, String language) {
        Phrasebook phrasebook = Phrasebook.of(rulebook);
        Messages words = phrasebook.in(language).orElseGet(phrasebook::usual);
        Clauses clauses = new Clauses(new CitedPlaces(words));
        PlaceWords places = new PlaceWords(words);
        if (rulebook.tables().containsKey(TABLE)) {
            rulebook.table(TABLE).rows().forEach(row -> clauses.add(row, language, places));
        }
        return clauses;
    }

    private void add(Row row, String language, PlaceWords places) {
        boolean translated =
                row.schema().column(language).isPresent() && !row.text(language).isEmpty();
        String id = row.text("Clause");
        String asks = row.text(translated ? language : "What it asks");
        Optional<String> address = Optional.of(row.text("Address")).filter(text -> !text.isEmpty());
        String act = places.act(row.text("Act"));
        boolean replaced = row.text("Wording").equals(REPLACED);
        String place = replaced ? places.place(row.text("Place"), REPLACED) : places.place(row.text("Place"));
        clauses.put(id, new Clause(id, act, place, asks, address));
    }

    /** The clauses that a legal basis names, one or several separated by semicolons. */
    public static List<String> ids(String legalBasis) {
        return Arrays.stream(legalBasis.split(SEPARATOR))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Clauses as people cite them: by act and place, in this order, each place once. */
    public String cite(Collection<String> ids) {
        return cited.of(ids.stream()
                .map(id -> clauses.getOrDefault(id, Clause.unknown(id)))
                .toList());
    }

    public Optional<Clause> find(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** What a clause asks, or its id where the catalogue does not know it: a gap must be seen. */
    public String text(String id) {
        return find(id).map(Clause::asks).orElse(id);
    }

    /** Where to read a clause; empty where that is not known. */
    public Optional<String> address(String id) {
        return find(id).flatMap(Clause::address);
    }
}
