package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.intake.Received;
import org.cbamchecker.report.ConsoleReport;
import org.cbamchecker.report.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbam check}: reads, checks, tells, writes. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private static final String RESULTS = "cbam-results";

    private final Terminal terminal;

    @Mixin
    private final RulebookOptions rulebook;

    @Mixin
    private final SubmissionOptions submission;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "out")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "format")
    private Set<ResultFormat> formats = ResultFormat.USUAL;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
    private Severity failOn = Severity.VIOLATION;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
        submission = new SubmissionOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            ResultFolder.refuseWhatIsNotOurs(terminal.environment().path(out));
        }
        CbamChecker checker = rulebook.checker();
        var progress = new ProgressLine(terminal, terminal.environment()::nanos);
        Received received = submission.read(checker, files, progress);
        progress.end();
        tellFaults(checker.warnings());
        tellFaults(received.diagnostics().list());
        var results = new Results(checker, formats, folder(received));
        if (received.submission().lines().isEmpty()
                || strict && received.diagnostics().hasErrors()) {
            return refuse(received, results);
        }
        Results.Done done = results.write(received, progress::checking);
        progress.end();
        tell(checker, received, done);
        return exitCode(received, done);
    }

    private Path folder(Received received) {
        Path folder = out == null
                ? Path.of(RESULTS, FolderName.of(received.submission().id()))
                : out;
        return terminal.environment().path(folder);
    }

    private void tellFaults(List<Diagnostic> faults) {
        terminal.err()
                .print(new FaultReport(terminal.messages(), terminal.style().width()).of(faults));
        terminal.err().flush();
    }

    private int refuse(Received received, Results results) throws IOException {
        boolean nothing = received.submission().lines().isEmpty();
        String key = nothing ? "cli.nothing-to-check" : "cli.strict";
        Map<String, String> values = Map.of("setAside", Notation.count(received.linesSetAside()));
        terminal.err().println(terminal.text(key, values));
        if (!received.submission().inputs().isEmpty()) {
            results.writeFaultsAlone(received).forEach(file -> terminal.err()
                    .println(terminal.text("cli.faults-written", Map.of("file", shown(file)))));
        }
        return ExitCode.REFUSED;
    }

    private void tell(CbamChecker checker, Received received, Results.Done done) {
        done.notes().forEach(terminal.err()::println);
        List<String> written = done.files().stream().map(this::shown).toList();
        if (formats.contains(ResultFormat.CONSOLE)) {
            var report = new ConsoleReport(checker.words(), terminal.style());
            terminal.out().print(report.of(done.summary(), written));
        }
        if (received.linesSetAside() > 0 && formats.contains(ResultFormat.CONSOLE)) {
            terminal.out().println();
            terminal.out()
                    .println(terminal.text(
                            "cli.lines-set-aside", Map.of("setAside", Notation.count(received.linesSetAside()))));
        }
    }

    private int exitCode(Received received, Results.Done done) {
        if (received.diagnostics().hasErrors()) {
            return ExitCode.REFUSED;
        }
        boolean heavy = done.summary()
                .findings()
                .heaviest()
                .filter(found -> found.isAtLeast(failOn))
                .isPresent();
        return heavy ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private String shown(Path file) {
        return terminal.environment().shown(file);
    }
}
