package org.cbamchecker.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.explain.Explainer;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.intake.Received;
import org.cbamchecker.report.Notation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbam explain}: how something came about, and why something else did not. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions rulebook;

    @Mixin
    private final SubmissionOptions submission;

    @Parameters(index = "0", paramLabel = "SUBJECT", descriptionKey = "subject")
    private String subject;

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    @ArgGroup(exclusive = false)
    private Doubt doubt;

    /** What the reader expected instead. */
    static final class Doubt {
        @Option(names = "--why-not", paramLabel = "TABLE", required = true, descriptionKey = "why-not")
        private String table;

        @ArgGroup(exclusive = true)
        private Expected expected = new Expected();
    }

    /** Either a row or an answer; without both, any row. */
    static final class Expected {
        @Option(names = "--row", paramLabel = "ROW-ID", descriptionKey = "row")
        private String row;

        @Option(names = "--answer", paramLabel = "TEXT", descriptionKey = "answer")
        private String answer;
    }

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
        submission = new SubmissionOptions(terminal);
    }

    @Override
    public Integer call() {
        CbamChecker checker = rulebook.checker();
        var progress = new ProgressLine(terminal, terminal.environment()::nanos);
        Received received = submission.read(checker, files, progress);
        var sought = new Sought(subject);
        if (!received.submission().lines().isEmpty()) {
            checker.check(received.submission(), sought, progress::checking);
        }
        progress.end();
        mentionFaults(received);
        terminal.out().print(doubt == null ? explained(checker, sought) : doubted(checker, received, sought));
        return ExitCode.DONE;
    }

    /** Faults can be why a line says less than its owner expects; all of them are told by the check. */
    private void mentionFaults(Received received) {
        List<Diagnostic> faults = received.diagnostics().list();
        if (received.diagnostics().hasErrors()) {
            long errors = faults.stream().filter(Diagnostic::isError).count();
            terminal.err().println(terminal.text("cli.explain.faults", Map.of("errors", Notation.count(errors))));
        }
    }

    private String explained(CbamChecker checker, Sought sought) {
        Explainer explainer = checker.explainer(terminal.style().width());
        if (sought.line().isPresent()) {
            return explainer.line(sought.line().get());
        }
        if (sought.importerYear().isPresent()) {
            return explainer.importerYear(sought.importerYear().get());
        }
        if (sought.declarantYear().isPresent()) {
            return explainer.declarantYear(sought.declarantYear().get());
        }
        if (sought.subject().isPresent()) {
            return explainer.subject(sought.subject().get());
        }
        if (sought.findings().isEmpty()) {
            throw nothingFound("EXPLAIN-NOTHING-FOUND", sought);
        }
        var text = new StringBuilder();
        sought.findings().forEach(finding -> text.append(explainer.finding(finding)));
        if (sought.furtherFindings() > 0) {
            Map<String, String> count = Map.of("count", Notation.count(sought.furtherFindings()));
            text.append(terminal.text("cli.explain.more-findings", count)).append('\n');
        }
        return text.toString();
    }

    private String doubted(CbamChecker checker, Received received, Sought sought) {
        LineAssessment line = sought.line().orElseThrow(() -> nothingFound("EXPLAIN-LINE-NEEDED", sought));
        return new Doubts(checker, terminal.style().width())
                .text(checker.asked(received.submission(), line), line, request());
    }

    private Doubts.Request request() {
        return new Doubts.Request(doubt.table, doubt.expected.row, doubt.expected.answer);
    }

    private RefusedException nothingFound(String code, Sought sought) {
        Map<String, String> values = new HashMap<>(Map.of("read", Notation.plain(subject)));
        sought.nearest().ifPresent(nearest -> values.put("nearest", nearest));
        return RefusedException.of(code, "", values);
    }
}
