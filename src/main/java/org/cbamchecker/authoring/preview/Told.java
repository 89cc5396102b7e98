package org.cbamchecker.authoring.preview;

import java.util.Comparator;
import java.util.List;
import org.cbamchecker.findings.Subject;

/**
 * One thing a check tells: a figure, a ruling or a finding, and of what.
 *
 * @param submission file names of the submission
 * @param what a name of the messages table without its prefix, or the code of a finding
 */
public record Told(String submission, Subject subject, Kind kind, String what) implements Comparable<Told> {
    /** What is told. */
    public enum Kind {
        /** An answer in words, such as whether a line is liable. */
        RULING,
        /** A number with a unit. */
        FIGURE,
        FINDING
    }

    /** Rulings and figures in the order in which one follows from the other, backwards: what is owed comes first. */
    private static final List<String> WEIGHT = List.of(
            "scope",
            "liability",
            "to-surrender",
            "certificates",
            "cost",
            "emissions",
            "free-allocation",
            "carbon-price",
            "basis",
            "emissions-per-unit",
            "free-allocation-per-unit");

    private static final Comparator<Told> ORDER = Comparator.comparing(Told::submission)
            .thenComparing(Told::subject)
            .thenComparing(Told::kind)
            .thenComparing(Told::weight)
            .thenComparing(Told::what);

    /** What stands in no list, such as the code of a finding, comes behind what does. */
    private int weight() {
        int place = WEIGHT.indexOf(what);
        return place < 0 ? WEIGHT.size() : place;
    }

    @Override
    public int compareTo(Told other) {
        return ORDER.compare(this, other);
    }
}
