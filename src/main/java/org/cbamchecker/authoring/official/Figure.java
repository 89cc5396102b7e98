package org.cbamchecker.authoring.official;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell that is for a figure. */
sealed interface Figure {
    /** A figure in t CO2e per tonne of goods, as stored. */
    record Value(BigDecimal exact) implements Figure {}

    /** No value, in one of the ways the publications have for it. */
    record Absent(AbsentValue way) implements Figure {}

    /** Neither; a fault was told. */
    record Unreadable() implements Figure {}

    default Optional<BigDecimal> value() {
        return this instanceof Value value ? Optional.of(value.exact()) : Optional.empty();
    }

    default boolean isAbsent(AbsentValue way) {
        return this instanceof Absent absent && absent.way() == way;
    }
}
