package org.cbamchecker.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a call that cannot be understood: what is wrong, what was probably meant, where help is. */
final class Misunderstanding implements IParameterExceptionHandler {
    private final HelpText words;

    Misunderstanding(HelpText words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException misunderstood, String[] arguments) {
        CommandLine line = misunderstood.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(told(misunderstood));
        String command = line.getCommandSpec().qualifiedName();
        err.println(words.text("call.see-help", Map.of("command", command)));
        return ExitCode.REFUSED;
    }

    /** Ours is told as it is; the parser says its own in English, where it is not one of the usual slips. */
    private String told(ParameterException misunderstood) {
        if (misunderstood instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown);
        }
        if (misunderstood instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(Misunderstanding::name).toList();
            return words.text("call.missing", Map.of("names", words.list(names)));
        }
        if (misunderstood.getCause() instanceof TypeConversionException && misunderstood.getArgSpec() != null) {
            Map<String, String> values = Map.of(
                    "name",
                    name(misunderstood.getArgSpec()),
                    "reason",
                    String.valueOf(misunderstood.getCause().getMessage()));
            return words.text("call.value", values);
        }
        return String.valueOf(misunderstood.getMessage());
    }

    private String unknown(UnmatchedArgumentException unknown) {
        String read = String.join(" ", unknown.getUnmatched());
        List<String> meant = unknown.getSuggestions();
        return meant.isEmpty()
                ? words.text("call.unknown", Map.of("read", read))
                : words.text("call.unknown-but-near", Map.of("read", read, "nearest", words.list(meant)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
