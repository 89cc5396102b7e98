package org.cbamchecker.report;

import java.util.List;

/**
 * A step of a calculation in words.
 *
 * @param clause clause id
 * @param rule name of the rule that decided, or empty
 * @param rows addresses of table rows
 */
public record StepText(String sentence, String clause, String rule, List<String> rows) {}
