package org.cbamchecker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.engine.EngineFault;
import org.cbamchecker.report.Notation;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.rulebook.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what came in between: a refusal with its reasons, or a fault of ours. */
final class Mishap implements IExecutionExceptionHandler {
    private final Terminal terminal;
    private final CbamCommand root;

    Mishap(Terminal terminal, CbamCommand root) {
        this.terminal = terminal;
        this.root = root;
    }

    @Override
    public int handleExecutionException(Exception mishap, CommandLine line, ParseResult parsed) {
        if (!terminal.messages().has("cli.fault.error")) {
            terminal.speakIfPossible(usualPhrases());
        }
        if (mishap instanceof RefusedException refused) {
            return refuse(refused.faults());
        }
        if (mishap instanceof IOException || mishap instanceof UncheckedIOException) {
            return refuse(List.of(unwritable(mishap)));
        }
        terminal.err().println(terminal.text("cli.internal-fault", Map.of("fault", describe(mishap))));
        if (root.isVerbose()) {
            mishap.printStackTrace(terminal.err());
        } else {
            terminal.err().println(terminal.text("cli.internal-fault.more", Map.of()));
        }
        return ExitCode.FAULT;
    }

    private int refuse(List<Diagnostic> faults) {
        terminal.err()
                .print(new FaultReport(terminal.messages(), terminal.style().width()).of(faults));
        return ExitCode.REFUSED;
    }

    private static Diagnostic unwritable(Exception failure) {
        String read = String.valueOf(failure.getMessage());
        return Diagnostic.error("FILE-ACCESS", Place.ofFile(""), Map.of("read", read));
    }

    /** The rule or the row by name, so that the report finds it. */
    private String describe(Exception mishap) {
        if (mishap instanceof EngineFault fault) {
            return Notation.plain(new DiagnosticText(terminal.messages()).line(fault.diagnostic()));
        }
        return Notation.plain(mishap.getClass().getSimpleName() + ": " + mishap.getMessage());
    }

    /** Sentences of the rulebook that is always there, for what happens before one is loaded. */
    private Phrasebook usualPhrases() {
        var rulebooks = new Rulebooks(
                terminal.environment().home(), terminal.environment().cache());
        return rulebooks.phrases(rulebooks.location(Rulebooks.USUAL));
    }
}
