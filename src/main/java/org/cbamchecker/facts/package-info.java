/** What was submitted: importers, import lines, emissions reports and carbon prices, as immutable records. */
package org.cbamchecker.facts;
