package org.cbamchecker.authoring.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/** Counts what is the same all over a publication, so that it is told once. */
final class Tally {
    /**
     * The Official Journal prints three decimals (Implementing Regulations (EU) 2025/2620 and 2025/2621, Annexes). The
     * workbooks hold the figures behind the print; rounded half up they are the printed ones.
     */
    private static final int PRINTED_DECIMALS = 3;

    private final Map<String, Integer> notations = new TreeMap<>();
    private int rounded;

    /** A cell says in these words that it holds no value. */
    void countNotation(String written) {
        notations.merge(written, 1, Integer::sum);
    }

    /** The figure as the Official Journal prints it, without trailing zeros. */
    String asPrinted(BigDecimal exact) {
        BigDecimal printed = exact.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP);
        if (printed.compareTo(exact) != 0) {
            rounded++;
        }
        BigDecimal plain = printed.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    void tell(String file, Diagnostics remarks) {
        Place place = Place.ofFile(file);
        if (notations.size() > 1) {
            String counted = notations.entrySet().stream()
                    .map(notation -> notation.getKey() + " " + notation.getValue())
                    .collect(Collectors.joining("; "));
            Map<String, String> values = Map.of("read", counted, "count", Integer.toString(notations.size()));
            remarks.add(Diagnostic.warning("OFFICIAL-NO-VALUE-NOTATIONS", place, values));
        }
        if (rounded > 0) {
            Map<String, String> values =
                    Map.of("read", Integer.toString(rounded), "count", Integer.toString(PRINTED_DECIMALS));
            remarks.add(Diagnostic.warning("OFFICIAL-FIGURES-ROUNDED", place, values));
        }
    }
}
