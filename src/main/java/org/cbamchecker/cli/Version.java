package org.cbamchecker.cli;

import org.cbamchecker.check.Checker;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"cbam-checker " + Checker.VERSION};
    }
}
