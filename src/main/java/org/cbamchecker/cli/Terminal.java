package org.cbamchecker.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.cbamchecker.report.ConsoleStyle;
import org.cbamchecker.rulebook.Messages;

/** The two outputs and the words that are spoken on them. Not safe for use by several threads. */
final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Environment environment;
    private Messages messages = Messages.none();

    Terminal(PrintWriter out, PrintWriter err, Environment environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    Environment environment() {
        return environment;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** How results are written. */
    ConsoleStyle style() {
        return ConsoleStyle.of(environment.variables(), environment.screens().out());
    }

    /** Takes the sentences of the rulebook that was loaded. */
    void speak(Messages sentences) {
        messages = sentences;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Map<String, ?> values) {
        return messages.text(key, values);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
