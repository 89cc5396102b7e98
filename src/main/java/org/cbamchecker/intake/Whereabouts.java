package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads where an installation stands. */
final class Whereabouts {
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,20})?");
    private static final Pattern LOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

    private Whereabouts() {}

    /**
     * Decimal degrees as written, since their decimals are counted; a number cell has dropped the zeros at its end.
     *
     * @param bounds degrees
     */
    static Reading<String> coordinate(Stated stated, Bounds bounds) {
        if (stated instanceof Stated.Figure) {
            return Reading.faulty("COORDINATE-AS-NUMBER");
        }
        String text = Wording.withoutBlanks(stated.shown());
        String degrees = text.replace(',', '.');
        boolean fits = DEGREES.matcher(text).matches() && bounds.contain(new BigDecimal(degrees));
        return fits ? Reading.of(degrees) : Reading.faulty("COORDINATE-MALFORMED", Map.of("allowed", bounds.shown()));
    }

    /** Two letters of the country and three characters of the place. */
    static Reading<String> locode(Stated stated) {
        String text = Wording.withoutBlanks(stated.shown()).toUpperCase(Locale.ROOT);
        return LOCODE.matcher(text).matches() ? Reading.of(text) : Reading.faulty("LOCODE-MALFORMED");
    }
}
