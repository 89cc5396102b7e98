package org.cbamchecker.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Reads the codes of customs: CN and TARIC codes, countries, EORI numbers, procedures. */
final class Codes {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern PROCEDURE = Pattern.compile("\\d{2}|\\d{4}");
    private static final int CN = 8;
    private static final int TARIC = 10;

    private Codes() {}

    /** Eight digits of the CN code, or ten with the TARIC code. */
    static Reading<String> goods(Stated stated) {
        String digits = bare(stated);
        if (!DIGITS.matcher(digits).matches()) {
            return Reading.faulty("CN-NOT-DIGITS");
        }
        return switch (digits.length()) {
            case CN, TARIC -> Reading.of(digits);
            case CN - 1, TARIC - 1 -> Reading.faulty("CN-ZERO-LOST", Map.of("nearest", "0" + digits));
            default ->
                Reading.faulty(
                        digits.length() < CN ? "CN-TOO-SHORT" : "CN-TOO-LONG",
                        Map.of("digits", String.valueOf(digits.length())));
        };
    }

    /** Ten digits, or the last two of them. */
    static Reading<String> taric(Stated stated) {
        String digits = bare(stated);
        boolean fits = DIGITS.matcher(digits).matches() && (digits.length() == TARIC || digits.length() == 2);
        return fits ? Reading.of(digits) : Reading.faulty("TARIC-NOT-TEN-DIGITS");
    }

    static Reading<CountryCode> country(Stated stated, CountryList countries) {
        String letters = stated.shown().toUpperCase(Locale.ROOT);
        Optional<String> instead = countries.writeInstead(letters);
        if (instead.isPresent()) {
            return Reading.faulty("COUNTRY-WRITE-INSTEAD", Map.of("nearest", instead.get()));
        }
        if (!TWO_LETTERS.matcher(letters).matches()) {
            return Reading.faulty("COUNTRY-NOT-CODE");
        }
        return countries.known(letters) ? Reading.of(new CountryCode(letters)) : Reading.faulty("COUNTRY-UNKNOWN");
    }

    static Reading<Eori> eori(Stated stated) {
        String text = Wording.withoutBlanks(stated.shown()).toUpperCase(Locale.ROOT);
        return Eori.isWellFormed(text) ? Reading.of(new Eori(text)) : Reading.faulty("EORI-MALFORMED");
    }

    /** Four digits, or two where the previous procedure stands elsewhere. */
    static Reading<String> procedure(Stated stated) {
        String digits = bare(stated);
        if (stated instanceof Stated.Figure && (digits.length() == 1 || digits.length() == 3)) {
            return Reading.faulty("PROCEDURE-ZERO-LOST", Map.of("nearest", "0" + digits));
        }
        return PROCEDURE.matcher(digits).matches() ? Reading.of(digits) : Reading.faulty("PROCEDURE-NOT-DIGITS");
    }

    static Reading<String> currency(Stated stated) {
        String letters = stated.shown().toUpperCase(Locale.ROOT);
        return CURRENCY.matcher(letters).matches() ? Reading.of(letters) : Reading.faulty("CURRENCY-MALFORMED");
    }

    /** Without blanks, dots and dashes, which people put between the parts of a code. */
    private static String bare(Stated stated) {
        String text = Wording.withoutBlanks(stated.shown());
        return stated instanceof Stated.Words ? text.replace(".", "").replace("-", "") : text;
    }
}
