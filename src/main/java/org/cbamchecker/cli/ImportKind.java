package org.cbamchecker.cli;

import java.util.Optional;
import org.cbamchecker.authoring.official.OfficialWorkbook;

/** What is taken in from elsewhere. */
enum ImportKind {
    DEFAULT_VALUES(OfficialWorkbook.Kind.DEFAULT_VALUES),
    BENCHMARKS(OfficialWorkbook.Kind.BENCHMARKS),
    /** Copied out of the act by whoever may read it; the program may not bring them along. */
    ELECTRICITY_FACTORS(null);

    private final OfficialWorkbook.Kind official;

    ImportKind(OfficialWorkbook.Kind official) {
        this.official = official;
    }

    /** The kind of workbook the Commission publishes it in, if it does. */
    Optional<OfficialWorkbook.Kind> official() {
        return Optional.ofNullable(official);
    }
}
