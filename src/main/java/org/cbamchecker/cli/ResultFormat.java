package org.cbamchecker.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** In which forms results are given, in the order in which they are told. */
enum ResultFormat {
    CONSOLE(""),
    JSON("assessment.json"),
    CSV("findings.csv"),
    XLSX("findings.xlsx"),
    HTML("report.html"),
    PDF("report.pdf"),
    ICS("deadlines.ics"),
    /** A folder of its own. */
    LETTERS("letters");

    /** All but the PDF, which takes longer than everything else together, and which the HTML page prints as well. */
    static final Set<ResultFormat> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PDF)));

    private final String file;

    ResultFormat(String file) {
        this.file = file;
    }

    /** Name of the file or folder in the folder of results; empty for what is only told. */
    String file() {
        return file;
    }

    boolean isFile() {
        return !file.isEmpty();
    }
}
