/**
 * Shows an assessment: on the console, as JSON and as CSV. Every writer takes the assessment piece by piece, so that
 * its size does not matter. Figures are exact in files; only the console rounds, and only money.
 */
package org.cbamchecker.report;
