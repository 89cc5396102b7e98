/**
 * Reads submissions: one workbook, JSON file or list of import lines, or several of them together, into one submission.
 * Every fault is reported with its place; a faulty line is set aside and counted, the others are kept.
 */
package org.cbamchecker.intake;
