package org.cbamchecker.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What stands in a cell, already checked against its column. */
public sealed interface Cell {
    Cell BLANK = new Blank();
    Cell ANY = new Any();
    Cell NONE = new None();

    /** The canonical text: the same for equal content, whatever the workbook's formats. */
    String canonical();

    /** Nothing was written. */
    record Blank() implements Cell {
        @Override
        public String canonical() {
            return "";
        }
    }

    /** {@code *}: every value. */
    record Any() implements Cell {
        @Override
        public String canonical() {
            return "*";
        }
    }

    /** {@code none}: there is no value, and that is meant. */
    record None() implements Cell {
        @Override
        public String canonical() {
            return "none";
        }
    }

    /** Code, choice, country, CN prefix or free text. */
    record Text(String value) implements Cell {
        @Override
        public String canonical() {
            return value;
        }
    }

    /** Several codes, in the order written. */
    record Texts(List<String> values) implements Cell {
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public String canonical() {
            return String.join(";", values);
        }
    }

    /** A number, exactly as stored. */
    record Number(BigDecimal value) implements Cell {
        @Override
        public String canonical() {
            return value.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate value) implements Cell {
        @Override
        public String canonical() {
            return value.toString();
        }
    }
}
