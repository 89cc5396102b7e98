package org.cbamchecker.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;

/**
 * Counts findings and keeps the first few of each code, so that a check of any size can be summed up in little memory.
 * Not safe for use by several threads.
 */
public final class FindingsDigest {
    private final int keep;
    private final TreeMap<Key, Tally> tallies = new TreeMap<>(Key.HEAVIEST_FIRST);

    /** @param keep how many examples of each code are kept, at least 1 */
    public FindingsDigest(int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("At least one example is kept, not " + keep);
        }
        this.keep = keep;
    }

    public void add(Finding finding) {
        tallies.computeIfAbsent(new Key(finding.severity(), finding.code()), key -> new Tally())
                .add(finding, keep);
    }

    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Heaviest first, then by code. */
    public List<Fold> folds() {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().fold(entry.getKey()))
                .toList();
    }

    /** Number of findings of a severity. */
    public long count(Severity severity) {
        return folds().stream()
                .filter(fold -> fold.severity() == severity)
                .mapToLong(Fold::count)
                .sum();
    }

    /** The heaviest severity found; empty where nothing was found. */
    public Optional<Severity> heaviest() {
        return tallies.isEmpty()
                ? Optional.empty()
                : Optional.of(tallies.firstKey().severity());
    }

    /**
     * All findings of one code and severity.
     *
     * @param count how many there are
     * @param examples the first of them, never empty
     */
    public record Fold(String code, Severity severity, long count, List<Finding> examples) {
        /** How many are not among the examples. */
        public long more() {
            return count - examples.size();
        }
    }

    private record Key(Severity severity, String code) {
        static final Comparator<Key> HEAVIEST_FIRST =
                Comparator.comparing(Key::severity).reversed().thenComparing(Key::code);
    }

    private static final class Tally {
        private final List<Finding> examples = new ArrayList<>(1);
        private long count;

        void add(Finding finding, int keep) {
            count++;
            if (examples.size() < keep) {
                examples.add(finding);
            }
        }

        Fold fold(Key key) {
            return new Fold(key.code(), key.severity(), count, List.copyOf(examples));
        }
    }
}
