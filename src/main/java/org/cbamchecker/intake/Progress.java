package org.cbamchecker.intake;

/** Is told how far the reading has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (file, records) -> {};

    /**
     * Called for each file when it is begun, every few thousand records, and when it is done.
     *
     * @param file file name
     * @param records records of the file read so far
     */
    void reached(String file, long records);
}
