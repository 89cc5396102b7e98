package org.cbamchecker.articles;

import org.cbamchecker.findings.Liability;

/**
 * What decides whether somebody must be authorised for a line.
 *
 * @param actingAs {@code importer} or {@code indirect representative}: in which capacity the responsible person acts
 * @param establishment of the importer: {@code union}, {@code third country} or {@code not stated}
 * @param beforeCrossing whether the line was accepted before the day on which the threshold was exceeded
 * @param capacityAllotted whether the importer of electricity was allotted transmission capacity and nominated it
 */
public record ReleaseState(
        String actingAs, String establishment, Liability liability, boolean beforeCrossing, boolean capacityAllotted) {}
