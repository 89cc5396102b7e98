package org.cbamchecker.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a call that cannot be understood: what is wrong, what was probably meant, where help is. */
final class Misunderstanding {
    private Misunderstanding() {}

    static int handle(ParameterException misunderstood, String... arguments) {
        CommandLine line = misunderstood.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(misunderstood.getMessage());
        UnmatchedArgumentException.printSuggestions(misunderstood, err);
        String command = line.getCommandSpec().qualifiedName();
        err.println(HelpText.text("error.see-help", Map.of("command", command)));
        return ExitCode.REFUSED;
    }
}
