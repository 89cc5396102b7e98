package org.cbamchecker.check;

/** Hears how far a check has come. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (phase, done, all) -> {};

    /** @param phase message key of the phase */
    void at(String phase, int done, int all);
}
