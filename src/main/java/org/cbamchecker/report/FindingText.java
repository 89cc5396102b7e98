package org.cbamchecker.report;

import java.util.List;

/**
 * A finding in words.
 *
 * @param severity in the words of the language
 * @param certainty in the words of the language
 * @param subject id of the line or report, or importer and year
 * @param clauses clause ids
 * @param rows addresses of table rows
 * @param cure what would cure it, or empty
 */
public record FindingText(
        String code,
        String severity,
        String certainty,
        String subject,
        List<String> clauses,
        List<String> rows,
        String sentence,
        String cure) {}
