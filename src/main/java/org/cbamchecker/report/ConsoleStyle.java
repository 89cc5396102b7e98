package org.cbamchecker.report;

import java.util.Map;
import org.cbamchecker.findings.Severity;

/**
 * How the console is written on.
 *
 * @param colour whether ANSI colours are used
 * @param width columns, 60 to 100
 */
public record ConsoleStyle(boolean colour, int width) {
    /** Eighty columns, no colour: what goes to files and pipes. */
    public static final ConsoleStyle PLAIN = new ConsoleStyle(false, 80);

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final String RESET = "\u001b[0m";

    public ConsoleStyle {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /**
     * Colour on a terminal, unless {@code NO_COLOR} is set to anything or {@code TERM} is {@code dumb}; as wide as
     * {@code COLUMNS} says, up to 100.
     */
    public static ConsoleStyle of(Map<String, String> environment, boolean terminal) {
        if (!terminal) {
            return PLAIN;
        }
        boolean quiet = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        String columns = environment.getOrDefault("COLUMNS", "");
        return new ConsoleStyle(!quiet, columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : PLAIN.width);
    }

    String strong(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    String severe(Severity severity, String text) {
        return switch (severity) {
            case VIOLATION -> painted("1;31", text);
            case OBLIGATION -> painted("1;34", text);
            case WARNING -> painted("33", text);
            case LEAD -> painted("35", text);
            case INFORMATION -> painted("36", text);
        };
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
