package org.cbamchecker.findings;

import java.time.LocalDate;
import java.util.Optional;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity.Mass;

/**
 * Where an importer stands against the threshold of the year (Article 2a).
 *
 * @param counted net mass of all lines that count
 * @param threshold mass that must not be exceeded; cannot be determined where no threshold was law
 * @param crossing null where the threshold was not exceeded
 */
public record ThresholdPosition(Mass counted, Outcome<Mass> threshold, Crossing crossing, Liability liability) {
    /**
     * The first line, in order of acceptance, with which the threshold was exceeded.
     *
     * @param line id of the line
     */
    public record Crossing(LocalDate date, String line) {}

    public Optional<Crossing> crossed() {
        return Optional.ofNullable(crossing);
    }
}
