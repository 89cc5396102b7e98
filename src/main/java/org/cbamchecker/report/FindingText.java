package org.cbamchecker.report;

import java.util.List;

/**
 * A finding in words.
 *
 * @param severity label, lower case
 * @param certainty label, lower case
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
