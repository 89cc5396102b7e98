package org.cbamchecker.authoring.trial;

import org.cbamchecker.tables.NearestRow;

/**
 * Facts on a day, of which a table is asked.
 *
 * @param given the facts as they were written: {@code CN code 72011011, Calcined unknown}
 */
public record Situation(NearestRow.Asked asked, String given) {}
