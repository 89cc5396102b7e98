/**
 * The report as PDF, laid out from the same page as the one for screens. Only this package knows the library that lays
 * out pages and the one that writes PDF.
 */
package org.cbamchecker.report.pdf;
