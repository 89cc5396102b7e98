package org.cbamchecker.report.chart;

/** Colours of the charts. Text colours stand out from white by at least 4.5 to 1, shapes by at least 3 to 1. */
public enum Ink {
    TEXT("#1d2b36"),
    FAINT_TEXT("#52616d"),
    RULE("#d5dce1"),
    FIRST("#2b6777"),
    SECOND("#b0741a"),
    LIMIT("#a23a2a");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
