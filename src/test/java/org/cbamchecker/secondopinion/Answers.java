package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.law.Outcome;

/** What is said of a submission, as text under names: equal figures have equal text, whatever their scale. */
final class Answers {
    private static final String OPEN = "cannot be determined";

    private final Map<String, String> all = new TreeMap<>();
    private final Map<String, Set<String>> codes = new TreeMap<>();

    /** Answers about one line or one importer's year. */
    Of of(String subject) {
        return new Of(subject);
    }

    Map<String, String> all() {
        return all;
    }

    /** Answers about one subject. */
    final class Of {
        private final String subject;

        private Of(String subject) {
            this.subject = subject;
        }

        void put(String name, String text) {
            all.put(subject + " " + name, text);
        }

        /** @param number null is not determined */
        void put(String name, BigDecimal number) {
            put(name, number == null ? OPEN : text(number));
        }

        void put(String name, Outcome<BigDecimal> number) {
            put(name, number.isKnown() ? number.value() : null);
        }

        void put(String name, Article22Surrender.Sum sum) {
            put(name, text(sum.known()) + (sum.open() == 0 ? "" : " and " + sum.open() + " open"));
        }

        /** Codes of one subject may come from several places; they add up. */
        void put(String name, Collection<String> some) {
            Set<String> together = codes.computeIfAbsent(subject + " " + name, key -> new TreeSet<>());
            together.addAll(some);
            put(name, together.toString());
        }
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
