package org.cbamchecker.check;

import org.cbamchecker.articles.ReportState;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ReportedGood;

/**
 * The good of an emissions report on which a part rests.
 *
 * @param report null where none was claimed or found
 * @param good null where none was claimed or found
 */
record ReportUse(EmissionsReport report, ReportedGood good, ReportState state) {
    static final ReportUse NONE = new ReportUse(null, null, ReportState.MISSING);
}
