package org.cbamchecker.report.html;

import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Presentation;

/**
 * The language a report speaks.
 *
 * @param words sentences
 * @param citations what clauses ask, and where rows were taken from
 * @param language BCP 47 tag, for example zh-Hant
 */
public record ReportWords(Presentation words, Citations citations, String language) {}
