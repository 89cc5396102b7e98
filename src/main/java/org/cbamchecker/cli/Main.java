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
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.intake.DateOrder;
import org.cbamchecker.intake.DecimalSeparator;
import org.cbamchecker.law.Eori;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where the command line starts. */
public final class Main {
    /** Two columns less than terminals have: a heading in wide characters moves its line by as many. */
    private static final int HELP_WIDTH = 78;

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
        var words = new HelpText(environment, terminal.language());
        int code = commandLine(terminal, words, List.of(arguments)).execute(arguments);
        terminal.flush();
        return code;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static CommandLine commandLine(Terminal terminal, HelpText words, List<String> arguments) {
        var root = new CbamCommand();
        var values = new Arguments(words);
        var line = new CommandLine(root);
        Commands.of(terminal).addTo(line, arguments);
        line.setUsageHelpWidth(HELP_WIDTH)
                .setOverwrittenOptionsAllowed(true) // the last one counts, as people expect
                .setOut(terminal.out())
                .setErr(terminal.err())
                .registerConverter(Severity.class, new WordConverter<>(EnumSet.allOf(Severity.class), words))
                .registerConverter(ResultFormat.class, new WordConverter<>(EnumSet.allOf(ResultFormat.class), words))
                .registerConverter(ImportKind.class, new WordConverter<>(EnumSet.allOf(ImportKind.class), words))
                .registerConverter(RemarkFormat.class, new WordConverter<>(EnumSet.allOf(RemarkFormat.class), words))
                .registerConverter(
                        Diagnostic.Gravity.class, new WordConverter<>(EnumSet.allOf(Diagnostic.Gravity.class), words))
                .registerConverter(
                        SchemaCommand.Kind.class, new WordConverter<>(EnumSet.allOf(SchemaCommand.Kind.class), words))
                .registerConverter(
                        DateOrder.class,
                        new WordConverter<>(EnumSet.range(DateOrder.ISO, DateOrder.MONTH_FIRST), words))
                .registerConverter(
                        DecimalSeparator.class,
                        new WordConverter<>(EnumSet.range(DecimalSeparator.POINT, DecimalSeparator.COMMA), words))
                .registerConverter(
                        TablesExportCommand.As.class,
                        new WordConverter<>(EnumSet.allOf(TablesExportCommand.As.class), words))
                .registerConverter(LocalDate.class, values::day)
                .registerConverter(Eori.class, values::eori)
                .setParameterExceptionHandler(new Misunderstanding(words))
                .setExecutionExceptionHandler(new Mishap(terminal, root))
                .setExecutionStrategy(parsed -> run(parsed, line, words));
        return line;
    }

    /** Words for help are looked up only where help is shown: they cost more than most commands. */
    private static int run(ParseResult parsed, CommandLine line, HelpText words) {
        ParseResult last = parsed;
        boolean help = parsed.isUsageHelpRequested();
        while (last.hasSubcommand()) {
            last = last.subcommand();
            help |= last.isUsageHelpRequested();
        }
        if (help || !last.commandSpec().subcommands().isEmpty()) {
            words.translate(line);
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
