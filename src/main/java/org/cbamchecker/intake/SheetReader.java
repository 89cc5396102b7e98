package org.cbamchecker.intake;

/** Turns the records of one sheet into facts. */
interface SheetReader {
    /** Reads one record into the drafts, or sets it aside where it has a fault. */
    void read(Entry entry);

    /** A record of this sheet that could not be told apart. */
    default void setAside() {}
}
