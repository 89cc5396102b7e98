package org.cbamchecker.law;

/** Three answers, never two: a fact that was not stated is neither yes nor no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public static Answer of(boolean fact) {
        return fact ? YES : NO;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }
}
