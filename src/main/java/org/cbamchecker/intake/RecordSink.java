package org.cbamchecker.intake;

/** Takes records in the order of a file. */
interface RecordSink {
    void take(RawRecord record);

    /** A record whose cells could not even be told apart; its fault has been reported. */
    void setAside(FormSheet sheet);
}
