package org.cbamchecker.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.cbamchecker.report.ConsoleStyle;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;

/** The two outputs and the words that are spoken on them. Not safe for use by several threads. */
final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Environment environment;
    private final String language;
    private Messages messages = Messages.none();

    Terminal(PrintWriter out, PrintWriter err, Environment environment, String language) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.language = language;
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

    /** The language that was asked for. */
    String language() {
        return language;
    }

    /**
     * Takes the sentences of the rulebook that was loaded.
     *
     * @throws RefusedException where the rulebook does not speak the language that was asked for
     */
    void speak(Phrasebook phrases) {
        speakIfPossible(phrases);
        if (phrases.in(language).isEmpty()) {
            throw RefusedException.unknown("LANGUAGE-UNKNOWN", "", language, phrases.languages());
        }
    }

    /** The same for what has to be said in any case: in the usual language where the rulebook has no other. */
    void speakIfPossible(Phrasebook phrases) {
        messages = phrases.in(language).orElseGet(phrases::usual);
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
