/**
 * Letters to operators and suppliers about data that is still missing: who is asked for what, for which imports, and by
 * which act. What is asked for a finding is the message {@code letter.CODE}; without one, nobody is asked.
 */
package org.cbamchecker.report.letters;
