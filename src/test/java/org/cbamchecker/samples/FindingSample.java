package org.cbamchecker.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cbamchecker.check.Checker;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.intake.Intake;
import org.cbamchecker.intake.IntakeOptions;
import org.cbamchecker.intake.Progress;
import org.cbamchecker.intake.Received;
import org.cbamchecker.intake.RulebookReferences;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;

/**
 * The folder of a finding: {@code raises.json} raises it, {@code just-not.json} just does not. A file {@code options}
 * holds further words of the command line, a folder {@code tables} edits of the rulebook's tables.
 */
record FindingSample(String code, Path folder) {
    static final Path ALL = Path.of("samples/findings");

    /** Day whose law holds where the options name none; written down so that the pages do not change with time. */
    private static final LocalDate LAW_DATE = LocalDate.of(2026, 11, 20);

    private static final String LAW_AS_OF = "--law-as-of";

    /**
     * Findings that no file can raise, because intake already refuses a line whose report is not there. They stand
     * guard over submissions that are put together in Java.
     */
    static final Set<String> ONLY_FROM_JAVA = Set.of("ACTUAL-NO-REPORT", "PRECURSOR-NO-REPORT");

    /** The finding that faults themselves lead to. */
    static final String FROM_FAULTS = "THRESHOLD-LINES-SET-ASIDE";

    static FindingSample of(String code) {
        return new FindingSample(code, ALL.resolve(code));
    }

    static List<FindingSample> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> of(folder.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What came of a check.
     *
     * @param faults faults of intake, which a sample has none of
     * @param findings of all lines, importers' years, declarants' years and other subjects
     */
    record Result(List<String> faults, List<Finding> findings, Presentation words) {
        List<String> codes() {
            return findings.stream().map(Finding::code).toList();
        }

        Finding finding(String code) {
            return findings.stream()
                    .filter(finding -> finding.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Result raises() {
        return ONLY_FROM_JAVA.contains(code)
                ? check("just-not.json", FindingSample::withoutLastReport)
                : check("raises.json", UnaryOperator.identity());
    }

    Result justNot() {
        return check("just-not.json", UnaryOperator.identity());
    }

    /** Codes of what intake says to {@code raises.json}. */
    List<String> faultsOfRaises() {
        return read("raises.json", rulebook()).diagnostics().list().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static Submission withoutLastReport(Submission whole) {
        Register register = whole.register();
        List<EmissionsReport> reports = register.reports();
        Register fewer = new Register(
                register.importers(),
                register.representatives(),
                register.installations(),
                reports.subList(0, reports.size() - 1),
                register.payments());
        return new Submission(whole.id(), whole.year(), fewer, whole.lines(), whole.inputs());
    }

    private Received read(String file, CompiledRulebook rulebook) {
        return Intake.read(
                List.of(folder.resolve(file)),
                IntakeOptions.NONE,
                RulebookReferences.of(rulebook.rulebook(), lawDate()),
                Progress.NONE);
    }

    private Result check(String file, UnaryOperator<Submission> change) {
        CompiledRulebook rulebook = rulebook();
        Received received = read(file, rulebook);
        Assessment assessment = new Checker(rulebook, lawDate()).check(change.apply(received.submission()));
        List<Finding> findings = new ArrayList<>();
        assessment.lines().forEach(line -> findings.addAll(line.findings()));
        assessment.importerYears().forEach(year -> findings.addAll(year.findings()));
        assessment.declarantYears().forEach(year -> findings.addAll(year.findings()));
        assessment.subjects().forEach(subject -> findings.addAll(subject.findings()));
        Messages messages = Phrasebook.of(rulebook.rulebook()).usual();
        List<String> faults = received.diagnostics().list().stream()
                .map(fault -> file + ": " + fault)
                .toList();
        return new Result(faults, findings, new Presentation(messages::text));
    }

    boolean editsTables() {
        return Files.isDirectory(folder.resolve("tables"));
    }

    private CompiledRulebook rulebook() {
        return editsTables() ? EditedTables.in(folder.resolve("tables")) : ShippedRulebook.compiled();
    }

    /** The words of the options file; empty where there is none. */
    List<String> options() {
        Path options = folder.resolve("options");
        return Files.exists(options) ? List.of(text(options).strip().split("\\s+")) : List.of();
    }

    private LocalDate lawDate() {
        List<String> options = options();
        if (options.isEmpty()) {
            return LAW_DATE;
        }
        if (options.size() == 2 && options.get(0).equals(LAW_AS_OF)) {
            return LocalDate.parse(options.get(1));
        }
        throw new IllegalStateException("Options that this test does not know: " + options);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
