/**
 * Reads the workbooks in which the Commission publishes default values and benchmarks, and says what of them becomes a
 * row of the law, what differs from the rows there are, and what cannot be used. Columns are found by their headings;
 * known defects of the publications are told at their cells and never mended in silence.
 */
package org.cbamchecker.authoring.official;
