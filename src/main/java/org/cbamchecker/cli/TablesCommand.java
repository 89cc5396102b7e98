package org.cbamchecker.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cbam tables}: what a compliance team does with the workbooks it edits. */
@Command(name = "tables", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
