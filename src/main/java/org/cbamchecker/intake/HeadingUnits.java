package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units that may stand in a heading. */
final class HeadingUnits {
    /**
     * One unit.
     *
     * @param measures what is measured with it
     * @param factor how many of the smallest unit it is
     */
    record Unit(String symbol, String measures, BigDecimal factor) {
        boolean measuresAsMuchAs(Unit other) {
            return measures.equals(other.measures);
        }

        /** What a number in this unit is multiplied with to be one in the other unit. */
        BigDecimal to(Unit other) {
            return Stated.plain(factor.divide(other.factor, MathContext.DECIMAL64));
        }
    }

    private final Map<String, Unit> units = new HashMap<>();

    HeadingUnits() {
        for (Map<String, String> row : ResourceTable.rows("units.csv")) {
            Unit unit = new Unit(row.get("Unit"), row.get("Measures"), new BigDecimal(row.get("Factor")));
            units.put(row.get("Word"), unit);
        }
    }

    /** The unit a word of a normalised heading stands for. */
    Optional<Unit> of(String word) {
        return Optional.ofNullable(units.get(word));
    }

    /** The unit in which a field is kept. */
    Optional<Unit> of(Field field) {
        return of(Wording.normalised(field.unit()));
    }
}
