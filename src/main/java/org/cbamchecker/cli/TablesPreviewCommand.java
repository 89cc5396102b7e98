package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.authoring.preview.Preview;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbam tables preview}: what an edit does to submissions, before anybody relies on it. */
@Command(name = "preview", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesPreviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions rulebook;

    @Mixin
    private final SubmissionOptions options;

    @Parameters(index = "0", paramLabel = "EDITED", descriptionKey = "edited")
    private String edited;

    @Option(names = "--on", paramLabel = "FILE[,FILE…]", descriptionKey = "on")
    private List<String> on = List.of();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    TablesPreviewCommand(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
        options = new SubmissionOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Loaded.Ready before = rulebook.loaded();
        Rulebook after = EditedTables.of(before.rulebook(), edited, rulebook, terminal);
        terminal.speak(Phrasebook.of(after));
        var bench = new PreviewBench(rulebook, before, after);
        List<Preview.Trial> trials = trials(bench.checker(before.rulebook()));
        Preview preview = Preview.of(before.rulebook(), after, trials, bench);
        Optional<Integer> shown = all ? Optional.empty() : Optional.of(PreviewReport.USUALLY_SHOWN);
        var words = new Presentation(terminal.messages()::text);
        var report = new PreviewReport(words, terminal.style().width(), shown);
        terminal.out().print(report.of(preview, trials.size()));
        return preview.whole().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<Preview.Trial> trials(CbamChecker checker) {
        var trials = new Trials(options, terminal);
        return on.isEmpty()
                ? trials.ofSamples(checker)
                : on.stream().map(one -> trials.of(files(one))).toList();
    }

    private static List<Path> files(String submission) {
        return Arrays.stream(submission.split(",")).map(Path::of).toList();
    }
}
