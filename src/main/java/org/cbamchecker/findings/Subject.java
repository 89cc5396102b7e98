package org.cbamchecker.findings;

/** What a finding is about. */
public sealed interface Subject extends Comparable<Subject> {
    /** Short name for reports and for {@code explain}. */
    String label();

    @Override
    default int compareTo(Subject other) {
        int byKind = Integer.compare(rank(), other.rank());
        return byKind != 0 ? byKind : label().compareTo(other.label());
    }

    private int rank() {
        if (this instanceof ImporterYear) {
            return 0;
        }
        return this instanceof Line ? 1 : 2;
    }

    /** An import line by its id. */
    record Line(String id) implements Subject {
        @Override
        public String label() {
            return id;
        }
    }

    /** An importer in a calendar year. */
    record ImporterYear(String importer, int year) implements Subject {
        @Override
        public String label() {
            return importer + "/" + year;
        }
    }

    /** An emissions report by its id. */
    record Report(String id) implements Subject {
        @Override
        public String label() {
            return id;
        }
    }
}
