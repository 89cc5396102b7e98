package org.cbamchecker.report.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineObligation;

/** What one importer asks of one addressee. Its size does not grow with the number of lines. */
final class Dossier {
    private final Map<Key, Wish> wishes = new TreeMap<>(Key.HEAVIEST_FIRST);
    private final Map<String, DefaultGoods> goods = new TreeMap<>();
    private List<String> defaultClauses = List.of();
    private DefaultCost cost = DefaultCost.NOTHING;

    /** Findings that ask for the same are one wish, whatever line they are of. */
    private record Key(Finding finding, String request) {
        static final Comparator<Key> HEAVIEST_FIRST = Comparator.<Key>comparingInt(
                        key -> -key.finding().severity().ordinal())
                .thenComparing(key -> key.finding().code())
                .thenComparing(Key::request);
    }

    /** Asks for what a finding misses. */
    Wish ask(Finding finding, String request) {
        return wishes.computeIfAbsent(new Key(finding, request), key -> new Wish(request, finding.clauses()));
    }

    /**
     * Counts an import for which default values are used.
     *
     * @param clauses ids of the clauses that allow it
     */
    void usesDefaultValues(ImportLine line, List<String> clauses) {
        goods.merge(line.good().cn().digits(), DefaultGoods.of(line), DefaultGoods::plus);
        defaultClauses = clauses;
    }

    /**
     * Adds what an import on default values owes.
     *
     * @param markUp ids of the clauses that set the mark-up
     */
    void owes(LineObligation owed, List<String> markUp) {
        cost = cost.plus(owed, markUp);
    }

    boolean isEmpty() {
        return wishes.isEmpty() && goods.isEmpty();
    }

    /** Heaviest first. */
    Collection<Wish> wishes() {
        return wishes.values();
    }

    /** By code. */
    Collection<DefaultGoods> goods() {
        return goods.values();
    }

    /** What imports on default values owe. */
    DefaultCost cost() {
        return cost;
    }

    List<String> defaultClauses() {
        return defaultClauses;
    }
}
