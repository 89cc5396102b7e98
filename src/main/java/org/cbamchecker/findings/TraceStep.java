package org.cbamchecker.findings;

import java.util.List;
import org.cbamchecker.law.RowReference;

/**
 * One step behind a figure.
 *
 * @param key message {@code step.KEY} tells the step in words; its placeholders are the figures' names
 * @param clause clause id the step rests on
 * @param rule name of the rule that decided, or empty for pure arithmetic
 * @param rows table rows used
 * @param figures inputs, and last the result
 */
public record TraceStep(String key, String clause, String rule, List<RowReference> rows, List<Figure> figures) {}
