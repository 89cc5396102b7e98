package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of a record, before anybody asked what it means. */
sealed interface Stated {
    Stated NOTHING = new Nothing();

    /** As a person sees it. */
    String shown();

    default boolean isBlank() {
        return false;
    }

    /** A blank cell, or no cell. */
    record Nothing() implements Stated {
        @Override
        public String shown() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** Text, never blank. */
    record Words(String text) implements Stated {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A number that the format itself holds as a number. */
    record Figure(BigDecimal number) implements Stated {
        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** A date that the format itself holds as a date. */
    record Day(LocalDate date) implements Stated {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** A yes or no that the format itself holds as such. */
    record Truth(boolean yes) implements Stated {
        @Override
        public String shown() {
            return yes ? "yes" : "no";
        }
    }

    /** Something that is no value: a formula, an error, a nested object. */
    record Unreadable(String fault, String shown) implements Stated {}

    /** Text, or nothing where it is blank. */
    static Stated words(String text) {
        String trimmed = text == null ? "" : Wording.trimmed(text);
        return trimmed.isEmpty() ? NOTHING : new Words(trimmed);
    }

    /** A number in its shortest plain form, or unreadable where it is too long to be a quantity. */
    static Stated figure(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 40 || number.precision() > 40) {
            return new Unreadable("NUMBER-TOO-LONG", number.toString());
        }
        return new Figure(plain(number));
    }

    /** Without trailing zeros and without an exponent, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
