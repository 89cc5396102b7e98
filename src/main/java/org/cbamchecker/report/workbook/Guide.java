package org.cbamchecker.report.workbook;

import org.cbamchecker.report.office.TableSheet;

/**
 * A table as the summary introduces it.
 *
 * @param about key of the sentence on what it holds
 * @param none key of the sentence it shows where it has no rows
 */
record Guide(TableSheet<?> table, String about, String none) {}
