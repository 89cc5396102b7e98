/**
 * Rows as boxes. Each question a table asks is an axis that is cut into parts which no row tells apart, the two clocks
 * among them; a row is a set of parts on each axis. What two rows share, what one leaves of another and what no row
 * reaches is then counted, not guessed, and every part has an example that people can read.
 */
package org.cbamchecker.authoring.geometry;
