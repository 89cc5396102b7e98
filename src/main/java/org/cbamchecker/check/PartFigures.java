package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.articles.BasisQuestion.BasisAnswer;
import org.cbamchecker.articles.Found;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.formulas.Embedded;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;

/**
 * Figures of a part per tonne or MWh.
 *
 * @param basis the basis that was used
 */
record PartFigures(
        BasisAnswer basis,
        Outcome<Embedded> embedded,
        Outcome<EmissionIntensity> allocation,
        List<TraceStep> steps,
        List<Found> found) {}
