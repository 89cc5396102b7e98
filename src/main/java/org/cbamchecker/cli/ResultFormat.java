package org.cbamchecker.cli;

/** In which forms results are given, in the order in which they are told. */
enum ResultFormat {
    CONSOLE(""),
    JSON("assessment.json"),
    CSV("findings.csv"),
    XLSX("findings.xlsx"),
    ICS("deadlines.ics");

    private final String file;

    ResultFormat(String file) {
        this.file = file;
    }

    /** Name of the file in the folder of results; empty for what is only told. */
    String file() {
        return file;
    }

    boolean isFile() {
        return !file.isEmpty();
    }
}
