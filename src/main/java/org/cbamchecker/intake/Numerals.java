package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads numbers. A number that could be two different numbers is never guessed: {@code 1,5} may be one and a half or
 * fifteen, and {@code 1.500} may be one and a half or fifteen hundred.
 */
final class Numerals {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,40}");
    private static final Pattern POINT_DECIMALS = Pattern.compile("[+-]?\\d{1,20}\\.\\d{1,20}");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("[+-]?\\d{1,20},\\d{1,20}");
    private static final Pattern THREE_AFTER_ONE = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3}){1,8}(\\.\\d{1,20})?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3}){1,8}(,\\d{1,20})?");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");

    private Numerals() {}

    static Reading<BigDecimal> read(Stated stated, DecimalSeparator separator) {
        if (stated instanceof Stated.Figure figure) {
            return Reading.of(figure.number());
        }
        if (stated instanceof Stated.Day) {
            return Reading.faulty("NUMBER-IS-DATE");
        }
        return stated instanceof Stated.Words words
                ? fromText(words.text(), separator)
                : Reading.faulty("NUMBER-NOT-READABLE");
    }

    private static Reading<BigDecimal> fromText(String text, DecimalSeparator separator) {
        String bare = Wording.withoutBlanks(text).replace("'", "").replace("\u2019", "");
        if (PLAIN.matcher(bare).matches()) {
            return number(bare);
        }
        if (EXPONENT.matcher(bare).matches()) {
            return Reading.faulty("NUMBER-EXPONENT");
        }
        return switch (separator) {
            case POINT -> withPoint(bare);
            case COMMA -> withComma(bare);
            case NOT_DECLARED -> undeclared(bare);
        };
    }

    private static Reading<BigDecimal> withPoint(String bare) {
        if (POINT_DECIMALS.matcher(bare).matches()) {
            return number(bare);
        }
        return GROUPED_BY_COMMA.matcher(bare).matches() ? number(bare.replace(",", "")) : notReadable(bare);
    }

    private static Reading<BigDecimal> withComma(String bare) {
        if (COMMA_DECIMALS.matcher(bare).matches()) {
            return number(bare.replace(',', '.'));
        }
        if (GROUPED_BY_POINT.matcher(bare).matches()) {
            return number(bare.replace(".", "").replace(',', '.'));
        }
        return notReadable(bare);
    }

    private static Reading<BigDecimal> undeclared(String bare) {
        if (THREE_AFTER_ONE.matcher(bare).matches()) {
            return ambiguous(bare);
        }
        if (COMMA_DECIMALS.matcher(bare).matches()) {
            return Reading.faulty(
                    "DECIMAL-COMMA", Map.of("one", bare.replace(',', '.'), "other", bare.replace(",", "")));
        }
        if (POINT_DECIMALS.matcher(bare).matches()) {
            return number(bare);
        }
        if (GROUPED_BY_COMMA.matcher(bare).matches()) {
            return number(bare.replace(",", ""));
        }
        return GROUPED_BY_POINT.matcher(bare).matches()
                ? number(bare.replace(".", "").replace(',', '.'))
                : notReadable(bare);
    }

    private static Reading<BigDecimal> ambiguous(String bare) {
        String grouped = bare.replace(".", "").replace(",", "");
        return Reading.faulty("NUMBER-AMBIGUOUS", Map.of("one", bare.replace(',', '.'), "other", grouped));
    }

    private static Reading<BigDecimal> notReadable(String bare) {
        boolean unitFollows = bare.matches("[+-]?[\\d.,]+\\p{L}{1,4}");
        return Reading.faulty(unitFollows ? "NUMBER-WITH-UNIT" : "NUMBER-NOT-READABLE");
    }

    private static Reading<BigDecimal> number(String plain) {
        return Reading.of(Stated.plain(new BigDecimal(plain)));
    }
}
