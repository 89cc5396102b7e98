/**
 * The check itself: scope line by line, the threshold by importer and year, then emissions, free allocation, carbon
 * price and certificates of every liable line, and the totals. Rules decide; this package asks them in the order of the
 * law and does the arithmetic they choose.
 */
package org.cbamchecker.check;
