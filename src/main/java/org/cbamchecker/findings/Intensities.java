package org.cbamchecker.findings;

import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;

/**
 * Figures per tonne or MWh of a line.
 *
 * @param basis the basis that was used, which can differ from the one claimed
 * @param embedded specific embedded emissions (Article 7)
 * @param freeAllocation specific embedded free allocation (Article 31)
 */
public record Intensities(
        EmissionsClaim.Basis basis, Outcome<EmissionIntensity> embedded, Outcome<EmissionIntensity> freeAllocation) {}
