package org.cbamchecker.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, Row> catalogue = new HashMap<>();
    private final Map<String, Clause> told = new ConcurrentHashMap<>();
    private final Map<List<String>, String> citations = new ConcurrentHashMap<>();
    private final String language;
    private final PlaceWords places;
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

    private Clauses(Messages words) {
        language = words.language();
        places = new PlaceWords(words);
        cited = new CitedPlaces(words);
    }

    /** Clauses in the usual language. */
    public static Clauses of(Rulebook rulebook) {
        return of(rulebook, Messages.USUAL_LANGUAGE);
    }

    /** Clauses in a language; where the catalogue does not speak it, in the usual one. */
    public static Clauses of(Rulebook rulebook, String language) {
        Phrasebook phrasebook = Phrasebook.of(rulebook);
        return of(rulebook, phrasebook.in(language).orElseGet(phrasebook::usual));
    }

    /** Clauses in the language of these sentences; what the catalogue does not say in it, it says in the usual one. */
    public static Clauses of(Rulebook rulebook, Messages words) {
        Clauses clauses = new Clauses(words);
        if (rulebook.tables().containsKey(TABLE)) {
            rulebook.table(TABLE).rows().forEach(row -> clauses.catalogue.put(row.text("Clause"), row));
        }
        return clauses;
    }

    /** Put into words when it is first asked for: an assessment cites few of all clauses. */
    private Clause clause(Row row) {
        boolean translated =
                row.schema().column(language).isPresent() && !row.text(language).isEmpty();
        String asks = row.text(translated ? language : "What it asks");
        Optional<String> address = Optional.of(row.text("Address")).filter(text -> !text.isEmpty());
        String act = places.act(row.text("Act"));
        boolean replaced = row.text("Wording").equals(REPLACED);
        String place = replaced ? places.place(row.text("Place"), REPLACED) : places.place(row.text("Place"));
        return new Clause(row.text("Clause"), act, place, asks, address);
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
        return citations.computeIfAbsent(
                List.copyOf(ids),
                each -> cited.of(each.stream()
                        .map(id -> find(id).orElseGet(() -> Clause.unknown(id)))
                        .toList()));
    }

    public Optional<Clause> find(String id) {
        return Optional.ofNullable(catalogue.get(id)).map(row -> told.computeIfAbsent(id, unused -> clause(row)));
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
