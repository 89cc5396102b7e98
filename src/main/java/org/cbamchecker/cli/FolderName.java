package org.cbamchecker.cli;

import java.util.regex.Pattern;

/** A folder name for a submission, on every system. */
final class FolderName {
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)\\.(xlsx|xlsm|csv|tsv|txt|json)$");
    private static final Pattern EDGES = Pattern.compile("^[.\\-]+|[.\\-]+$");
    private static final Pattern DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 80;
    private static final String NAMELESS = "submission";

    private FolderName() {}

    /** The name without a file ending; what a folder name cannot hold becomes a hyphen. */
    static String of(String submission) {
        String bare = FILE_ENDING.matcher(submission.strip()).replaceFirst("");
        String allowed = FORBIDDEN.matcher(bare).replaceAll("-");
        String cut = allowed.length() > LONGEST ? allowed.substring(0, LONGEST) : allowed;
        String name = EDGES.matcher(cut).replaceAll("");
        return name.isEmpty() || DEVICES.matcher(name).matches() ? NAMELESS + (name.isEmpty() ? "" : "-" + name) : name;
    }
}
