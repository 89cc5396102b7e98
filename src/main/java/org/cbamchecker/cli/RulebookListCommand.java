package org.cbamchecker.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.Rulebook;
import picocli.CommandLine.Command;

/** {@code cbam rulebook list}: one line a rulebook, those that cannot be used included. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulebookListCommand implements Callable<Integer> {
    private final Terminal terminal;

    RulebookListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Environment environment = terminal.environment();
        var rulebooks = new Rulebooks(environment.home(), environment.cache());
        int code = ExitCode.DONE;
        for (String id : rulebooks.ids()) {
            Loaded loaded = rulebooks.load(rulebooks.location(id));
            if (loaded instanceof Loaded.Ready ready) {
                terminal.speak(Phrasebook.of(ready.rulebook()));
                terminal.out().println(line(id, ready.rulebook()));
            } else {
                terminal.speakIfPossible(((Loaded.Refused) loaded).phrases());
                terminal.out().println(refused(id, (Loaded.Refused) loaded));
                code = ExitCode.REFUSED;
            }
        }
        return code;
    }

    private String line(String id, Rulebook rulebook) {
        return terminal.text(
                "cli.rulebook.line",
                Map.of(
                        "id", id,
                        "title", rulebook.manifest().title(),
                        "articles", rulebook.rules().size(),
                        "tables", rulebook.tables().size(),
                        "digest", rulebook.digest()));
    }

    private String refused(String id, Loaded.Refused refused) {
        List<Diagnostic> errors =
                refused.diagnostics().stream().filter(Diagnostic::isError).toList();
        return terminal.text("cli.rulebook.refused", Map.of("id", id, "errors", Notation.count(errors.size())));
    }
}
