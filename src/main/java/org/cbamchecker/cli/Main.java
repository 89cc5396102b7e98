package org.cbamchecker.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.intake.DateOrder;
import org.cbamchecker.intake.DecimalSeparator;
import org.cbamchecker.law.Eori;
import picocli.CommandLine;

/** Where the command line starts. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Numbers and dates in files and messages never depend on the machine they are made on.
        Locale.setDefault(Locale.ROOT);
        int code = run(
                arguments,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Environment.ofProcess());
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param out results, in UTF-8
     * @param err faults and progress, in UTF-8
     * @return an {@link ExitCode}
     */
    public static int run(String[] arguments, OutputStream out, OutputStream err, Environment environment) {
        var terminal = new Terminal(
                writer(out), writer(err), environment, Language.of(List.of(arguments), environment.variables()));
        int code = commandLine(terminal, List.of(arguments)).execute(arguments);
        terminal.flush();
        return code;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static CommandLine commandLine(Terminal terminal, List<String> arguments) {
        var root = new CbamCommand();
        var line = new CommandLine(root);
        Commands.of(terminal).addTo(line, arguments);
        line.setUsageHelpWidth(HELP_WIDTH)
                .setOverwrittenOptionsAllowed(true) // the last one counts, as people expect
                .setOut(terminal.out())
                .setErr(terminal.err())
                .registerConverter(Severity.class, new WordConverter<>(EnumSet.allOf(Severity.class)))
                .registerConverter(ResultFormat.class, new WordConverter<>(EnumSet.allOf(ResultFormat.class)))
                .registerConverter(
                        SchemaCommand.Kind.class, new WordConverter<>(EnumSet.allOf(SchemaCommand.Kind.class)))
                .registerConverter(
                        DateOrder.class, new WordConverter<>(EnumSet.range(DateOrder.ISO, DateOrder.MONTH_FIRST)))
                .registerConverter(
                        DecimalSeparator.class,
                        new WordConverter<>(EnumSet.range(DecimalSeparator.POINT, DecimalSeparator.COMMA)))
                .registerConverter(LocalDate.class, Arguments::day)
                .registerConverter(Eori.class, Arguments::eori)
                .setParameterExceptionHandler(Misunderstanding::handle)
                .setExecutionExceptionHandler(new Mishap(terminal, root));
        translate(line);
        return line;
    }

    private static void translate(CommandLine line) {
        line.setResourceBundle(HelpText.bundle());
        line.getSubcommands().values().forEach(Main::translate);
    }
}
