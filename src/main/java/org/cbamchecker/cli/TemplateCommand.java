package org.cbamchecker.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.intake.Form;
import org.cbamchecker.intake.FormWords;
import org.cbamchecker.intake.TemplateWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cbam template}: the empty form. */
@Command(name = "template", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TemplateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions options;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Path out = Path.of("submission-template.xlsx");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
        options = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        options.loaded(); // for its sentences
        Path target = terminal.environment().path(out);
        String shown = terminal.environment().shown(target);
        if (Files.isDirectory(target) || Files.exists(target) && !force) {
            throw RefusedException.of("OUTPUT-EXISTS", shown, Map.of("read", shown));
        }
        try (WholeFile file = WholeFile.begin(target)) {
            try (OutputStream stream = Files.newOutputStream(file.draft())) {
                new TemplateWriter(Form.published(), new FormWords(terminal.messages())).write(stream);
            }
            file.complete();
        }
        terminal.out().println(terminal.text("cli.template-written", Map.of("file", shown)));
        return ExitCode.DONE;
    }
}
