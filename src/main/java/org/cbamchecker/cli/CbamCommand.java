package org.cbamchecker.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code cbam}: shows what there is. */
@Command(name = "cbam", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CbamCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--verbose", descriptionKey = "verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    /** Named here for help and for the parser; {@link Language} has read it before. */
    @Option(names = Language.OPTION, paramLabel = "LANGUAGE", descriptionKey = "language", scope = ScopeType.INHERIT)
    private String language;

    boolean isVerbose() {
        return verbose;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
