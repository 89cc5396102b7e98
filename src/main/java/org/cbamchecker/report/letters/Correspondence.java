package org.cbamchecker.report.letters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cbamchecker.facts.ImportLine;

/** Who writes to whom, and about what. */
final class Correspondence {
    private final SortedMap<Pair, Dossier> dossiers = new TreeMap<>(Pair.ORDER);
    private final Map<Addressee, Set<String>> importers = new HashMap<>();

    /**
     * An importer and whom it writes to.
     *
     * @param importer EORI
     */
    record Pair(String importer, Addressee addressee) {
        static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::importer).thenComparing(Pair::addressee);
    }

    Dossier of(ImportLine line, Addressee addressee) {
        return of(importer(line), addressee);
    }

    private Dossier of(String importer, Addressee addressee) {
        return dossiers.computeIfAbsent(new Pair(importer, addressee), pair -> new Dossier());
    }

    /** Remembers that the importer of a line uses the data of an addressee. */
    void uses(ImportLine line, Addressee addressee) {
        importers.computeIfAbsent(addressee, key -> new TreeSet<>()).add(importer(line));
    }

    private static String importer(ImportLine line) {
        return line.parties().importer().value();
    }

    /** The dossiers of all importers that use the data of an addressee; where none does, nobody asks. */
    void each(Addressee addressee, Consumer<Dossier> dossier) {
        importers.getOrDefault(addressee, Set.of()).forEach(importer -> dossier.accept(of(importer, addressee)));
    }

    /** By importer and addressee. */
    SortedMap<Pair, Dossier> dossiers() {
        return dossiers;
    }
}
