package org.cbamchecker.authoring.official;

import java.math.BigDecimal;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;

/**
 * One line of goods of a default-value sheet.
 *
 * @param place where its total stands
 * @param row as Excel shows it, from 1
 * @param route production route, or {@code none}
 */
record DefaultValue(Place place, int row, Goods goods, Kind kind, Emissions emissions, String route) {
    /**
     * What the line is.
     *
     * @param name as the rulebook's tables have it
     * @param because why it cannot be used, where it cannot
     */
    record Kind(String name, Optional<Diagnostic> because) {
        static final Kind VALUE = of("value");
        static final Kind HEADING = of("heading");
        static final Kind NO_VALUE = of("no value");

        private static Kind of(String name) {
            return new Kind(name, Optional.empty());
        }

        static Kind unusable(Diagnostic because) {
            return new Kind(OfficialTable.UNUSABLE, Optional.of(because));
        }
    }

    /** Code without spaces, and what the sheet calls the goods. */
    record Goods(String code, String description) {}

    /** Figures in t CO2e per tonne, as stored; all absent where there is no total that can be used. */
    record Emissions(Optional<BigDecimal> direct, Optional<BigDecimal> indirect, Optional<BigDecimal> total) {
        static final Emissions NONE = new Emissions(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
