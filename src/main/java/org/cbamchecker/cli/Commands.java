package org.cbamchecker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands by name, in the order in which help shows them. */
final class Commands {
    private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

    private Commands() {}

    static Commands of(Terminal terminal) {
        var commands = new Commands();
        commands.all.put("check", () -> new CheckCommand(terminal));
        commands.all.put("explain", () -> new ExplainCommand(terminal));
        commands.all.put("rulebook", () -> new CommandLine(new RulebookCommand())
                .addSubcommand(new RulebookListCommand(terminal))
                .addSubcommand(new RulebookShowCommand(terminal)));
        commands.all.put("tables", () -> tables(terminal));
        commands.all.put("template", () -> new TemplateCommand(terminal));
        commands.all.put("schema", () -> new SchemaCommand(terminal));
        return commands;
    }

    private static CommandLine tables(Terminal terminal) {
        var tables = new CommandLine(new TablesCommand());
        tables.addSubcommand(new TablesLintCommand(terminal));
        tables.addSubcommand(new TablesTestCommand(terminal));
        tables.addSubcommand(new TablesMutateCommand(terminal));
        tables.addSubcommand(new TablesWatchCommand(terminal));
        tables.addSubcommand(new TablesDiffCommand(terminal));
        tables.addSubcommand(new TablesPreviewCommand(terminal));
        tables.addSubcommand(new TablesNewCommand(terminal));
        tables.addSubcommand(new TablesFormatCommand(terminal));
        tables.addSubcommand(new TablesExportCommand(terminal));
        tables.addSubcommand(new TablesImportCommand(terminal));
        return tables;
    }

    /** Adds the command that is called, or all where it takes all to answer; each costs a while at every start. */
    void addTo(CommandLine line, List<String> arguments) {
        Supplier<Object> called = arguments.isEmpty() ? null : all.get(arguments.get(0));
        if (called == null) {
            all.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(arguments.get(0), called.get());
        }
    }
}
