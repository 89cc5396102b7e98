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
        return Kind.of(this).ordinal();
    }

    /** Kinds of subject, in the order in which findings of equal weight are told. */
    enum Kind {
        IMPORTER_YEAR,
        LINE,
        REPORT,
        DECLARANT_YEAR,
        INSTALLATION,
        PERSON,
        PAYMENT,
        ARRANGEMENT;

        public static Kind of(Subject subject) {
            if (subject instanceof ImporterYear) {
                return IMPORTER_YEAR;
            }
            if (subject instanceof Line) {
                return LINE;
            }
            if (subject instanceof Report) {
                return REPORT;
            }
            if (subject instanceof DeclarantYear) {
                return DECLARANT_YEAR;
            }
            if (subject instanceof Installation) {
                return INSTALLATION;
            }
            if (subject instanceof Person) {
                return PERSON;
            }
            return subject instanceof Payment ? PAYMENT : ARRANGEMENT;
        }
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

    /** Whoever declares and surrenders for a calendar year: an importer, or an indirect representative for several. */
    record DeclarantYear(String declarant, int year) implements Subject {
        @Override
        public String label() {
            return declarant + "/" + year + "/declarant";
        }
    }

    /** An installation by its id. */
    record Installation(String id) implements Subject {
        @Override
        public String label() {
            return id;
        }
    }

    /** An importer or representative by EORI number, whatever the year. */
    record Person(String eori) implements Subject {
        @Override
        public String label() {
            return eori;
        }
    }

    /** A carbon price payment by its id. */
    record Payment(String id) implements Subject {
        @Override
        public String label() {
            return id;
        }
    }

    /** Several importers or lines that may belong together (Articles 25a and 27), by the name of what joins them. */
    record Arrangement(String name) implements Subject {
        private static final char BETWEEN = ':';

        /** The pattern, as the table of patterns names it: what stands before the first colon. */
        public String pattern() {
            return name.substring(0, Math.max(0, name.indexOf(BETWEEN)));
        }

        /** What they have in common. */
        public String common() {
            return name.substring(name.indexOf(BETWEEN) + 1);
        }

        @Override
        public String label() {
            return name;
        }
    }
}
