package org.cbamchecker.report.chart;

/**
 * What a chart shows, for whoever does not see it.
 *
 * @param id id of the chart in its document, of lower-case letters, digits and hyphens
 * @param title one line
 * @param description one or two sentences with the figures that matter
 */
public record Caption(String id, String title, String description) {}
