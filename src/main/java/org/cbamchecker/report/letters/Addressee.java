package org.cbamchecker.report.letters;

import java.util.Comparator;
import org.cbamchecker.law.CountryCode;

/** Who is asked: whoever knows the data, as near as the submission tells. */
sealed interface Addressee extends Comparable<Addressee> {
    Comparator<Addressee> ORDER = Comparator.<Addressee, String>comparing(
                    addressee -> addressee.country().letters())
            .thenComparing(Addressee::name)
            .thenComparing(Addressee::toString);

    CountryCode country();

    /** Name for the file, or empty. */
    String name();

    @Override
    default int compareTo(Addressee other) {
        return ORDER.compare(this, other);
    }

    /**
     * The operator of an installation.
     *
     * @param operator name of the operator, or empty
     * @param installation name of the installation, or empty
     * @param address postal address of the installation, or empty
     */
    record Operator(String id, String operator, String installation, String address, CountryCode country)
            implements Addressee {
        @Override
        public String name() {
            return operator.isEmpty() ? id : operator + " " + id;
        }
    }

    /** A supplier who is known by name. */
    record Supplier(String name, CountryCode country) implements Addressee {}

    /** Whoever supplied goods of a country: the submission names nobody. */
    record Unnamed(CountryCode country) implements Addressee {
        @Override
        public String name() {
            return "";
        }
    }
}
