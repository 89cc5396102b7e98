package org.cbamchecker.cli;

/** What a script may rely on. */
public final class ExitCode {
    /** Done; no finding as heavy as the limit. */
    public static final int DONE = 0;

    /** Done; at least one finding as heavy as the limit. */
    public static final int FINDINGS = 1;

    /** The call, the input, or the rulebook was refused, in whole or in part. */
    public static final int REFUSED = 2;

    /** A fault of the checker or of the rulebook's rules, which no other input would mend. */
    public static final int FAULT = 3;

    private ExitCode() {}
}
