package org.cbamchecker.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.check.Progress;
import org.cbamchecker.intake.Received;
import org.cbamchecker.report.AssessmentJson;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.AssessmentSummary;
import org.cbamchecker.report.FaultsCsv;
import org.cbamchecker.report.FindingsCsv;
import org.cbamchecker.report.RulebookCitations;
import org.cbamchecker.report.workbook.FindingsWorkbook;
import org.cbamchecker.rulebook.DiagnosticText;

/** Checks a submission and writes what came out of it into one folder. */
final class Results {
    private static final int BUFFER = 1 << 16;

    private final CbamChecker checker;
    private final Set<ResultFormat> formats;
    private final Path target;

    Results(CbamChecker checker, Set<ResultFormat> formats, Path target) {
        this.checker = checker;
        this.formats = Set.copyOf(formats);
        this.target = target;
    }

    /**
     * What was done.
     *
     * @param files the files written, in their place
     */
    record Done(AssessmentSummary summary, List<Path> files) {}

    /** Checks and writes; the folder appears when everything in it is complete. */
    Done write(Received received, Progress progress) throws IOException {
        if (!writesFiles()) {
            return new Done(check(received, List.of(), progress), List.of());
        }
        try (ResultFolder folder = ResultFolder.begin(target)) {
            List<String> names = new ArrayList<>();
            List<AssessmentRecipient> writers = writers(folder, names);
            AssessmentSummary summary = check(received, writers, progress);
            writeFaults(received, folder, names);
            folder.complete();
            return new Done(summary, names.stream().map(target::resolve).toList());
        }
    }

    /** Only the faults: nothing was checked. Empty where there is nothing to write. */
    List<Path> writeFaultsAlone(Received received) throws IOException {
        if (!writesFiles() || received.diagnostics().isEmpty()) {
            return List.of();
        }
        try (ResultFolder folder = ResultFolder.begin(target)) {
            List<String> names = new ArrayList<>();
            writeFaults(received, folder, names);
            folder.complete();
            return names.stream().map(target::resolve).toList();
        }
    }

    boolean writesFiles() {
        return formats.stream().anyMatch(format -> format != ResultFormat.CONSOLE);
    }

    private AssessmentSummary check(Received received, List<AssessmentRecipient> writers, Progress progress) {
        var summary = new AssessmentSummary();
        List<AssessmentRecipient> all = new ArrayList<>(writers);
        all.add(summary);
        try (AssessmentRecipient recipient = AssessmentRecipient.all(all)) {
            checker.check(received.submission(), recipient, progress);
        }
        return summary;
    }

    private List<AssessmentRecipient> writers(ResultFolder folder, List<String> names) throws IOException {
        List<AssessmentRecipient> writers = new ArrayList<>();
        if (formats.contains(ResultFormat.JSON)) {
            names.add(ResultFolder.ASSESSMENT);
            OutputStream file = Files.newOutputStream(folder.file(ResultFolder.ASSESSMENT));
            writers.add(new AssessmentJson(new BufferedOutputStream(file, BUFFER), checker.words()));
        }
        if (formats.contains(ResultFormat.CSV)) {
            names.add(ResultFolder.FINDINGS);
            Path file = folder.file(ResultFolder.FINDINGS);
            writers.add(new FindingsCsv(Files.newBufferedWriter(file, StandardCharsets.UTF_8), checker.words()));
        }
        if (formats.contains(ResultFormat.XLSX)) {
            names.add(ResultFolder.WORKBOOK);
            var citations =
                    new RulebookCitations(checker.rulebook(), checker.messages().language());
            writers.add(new FindingsWorkbook(folder.file(ResultFolder.WORKBOOK), checker.words(), citations));
        }
        return writers;
    }

    private void writeFaults(Received received, ResultFolder folder, List<String> names) throws IOException {
        if (!received.diagnostics().isEmpty()) {
            names.add(ResultFolder.FAULTS);
            new FaultsCsv(new DiagnosticText(checker.messages()))
                    .write(
                            received.diagnostics().list(),
                            Files.newBufferedWriter(folder.file(ResultFolder.FAULTS), StandardCharsets.UTF_8));
        }
    }
}
