package org.cbamchecker.api;

import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;

/** A rulebook that cannot be used, with every reason why. */
public final class RulebookRefusedException extends RuntimeException {
    private final transient List<Diagnostic> diagnostics;
    private final transient Phrasebook phrases;

    RulebookRefusedException(List<Diagnostic> diagnostics, Phrasebook phrases) {
        super(diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(fault -> fault.code() + " " + fault.place() + " " + fault.values())
                .collect(Collectors.joining("; ")));
        this.diagnostics = List.copyOf(diagnostics);
        this.phrases = phrases;
    }

    /** Errors and warnings of all files of the rulebook. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Sentences to say so with, as far as they could be read, in the usual language. */
    public Messages messages() {
        return phrases.usual();
    }

    /** Sentences to say so with, as far as they could be read, in every language. */
    public Phrasebook phrases() {
        return phrases;
    }
}
