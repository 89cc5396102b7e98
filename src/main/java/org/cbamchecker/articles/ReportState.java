package org.cbamchecker.articles;

import org.cbamchecker.facts.ElectricityEvidence;

/**
 * What an emissions report shows for one of its goods.
 *
 * @param sameGood whether the reported good has the CN code it is claimed for
 * @param verification {@code satisfactory}, {@code not satisfactory} or {@code none}
 * @param accredited whether the accreditation was valid on the day of the statement
 * @param periodIsImportYear whether the reporting period is the calendar year of import
 * @param circular whether the good is, through its precursors, made from itself
 * @param tooManyDecimals whether a stated value has more than five decimals
 * @param indirectEvidence {@code shown}, {@code not shown} or {@code not needed}
 * @param electricity null where none was given
 */
public record ReportState(
        boolean found,
        boolean sameGood,
        String verification,
        boolean accredited,
        boolean periodIsImportYear,
        boolean circular,
        boolean tooManyDecimals,
        String indirectEvidence,
        ElectricityEvidence electricity,
        String period,
        String verifier,
        String accreditation) {

    /** No report was claimed, or none was found. */
    public static final ReportState MISSING =
            new ReportState(false, false, "none", false, false, false, false, "not needed", null, "", "", "");
}
