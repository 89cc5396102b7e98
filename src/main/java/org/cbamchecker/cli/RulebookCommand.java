package org.cbamchecker.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cbam rulebook}: shows what there is. */
@Command(name = "rulebook", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulebookCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
