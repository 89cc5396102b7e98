package org.cbamchecker.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
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
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.FaultsCsv;
import org.cbamchecker.report.FindingsCsv;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.RulebookCitations;
import org.cbamchecker.report.calendar.DeadlinesCalendar;
import org.cbamchecker.report.letters.SupplierLetters;
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
     * @param notes what somebody should know of these files
     */
    record Done(AssessmentSummary summary, List<Path> files, List<String> notes) {}

    /** Checks and writes; the folder appears when everything in it is complete. */
    Done write(Received received, Progress progress) throws IOException {
        if (!writesFiles()) {
            return new Done(check(received, List.of(), progress), List.of(), List.of());
        }
        try (ResultFolder folder = ResultFolder.begin(target)) {
            List<AssessmentRecipient> writers = writers(received, folder);
            var reports = new ReportFiles(checker, folder);
            reports.writer(formats).ifPresent(writers::add);
            AssessmentSummary summary = check(received, writers, progress);
            writeFaults(received, folder);
            List<Path> written = folder.written();
            folder.complete();
            return new Done(summary, written, reports.notes());
        }
    }

    /** Only the faults: nothing was checked. Empty where there is nothing to write. */
    List<Path> writeFaultsAlone(Received received) throws IOException {
        if (!writesFiles() || received.diagnostics().isEmpty()) {
            return List.of();
        }
        try (ResultFolder folder = ResultFolder.begin(target)) {
            writeFaults(received, folder);
            List<Path> written = folder.written();
            folder.complete();
            return written;
        }
    }

    boolean writesFiles() {
        return formats.stream().anyMatch(ResultFormat::isFile);
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

    private List<AssessmentRecipient> writers(Received received, ResultFolder folder) throws IOException {
        List<AssessmentRecipient> writers = new ArrayList<>();
        for (ResultFormat format : ResultFormat.values()) {
            if (format.isFile() && formats.contains(format) && !ReportFiles.WRITTEN.contains(format)) {
                writers.add(writer(format, folder.file(format.file()), received));
            }
        }
        return writers;
    }

    private AssessmentRecipient writer(ResultFormat format, Path file, Received received) throws IOException {
        Presentation words = checker.words();
        return switch (format) {
            case JSON -> new AssessmentJson(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), words);
            case CSV -> new FindingsCsv(Files.newBufferedWriter(file), words);
            case XLSX -> new FindingsWorkbook(file, words, citations());
            case ICS -> new DeadlinesCalendar(file, words, citations());
            case LETTERS ->
                new SupplierLetters(
                        file, words, citations(), received.submission().register());
            case CONSOLE, HTML, PDF -> throw new IllegalArgumentException(format + " is not written line by line");
        };
    }

    private Citations citations() {
        return new RulebookCitations(checker.rulebook(), checker.messages().language());
    }

    private void writeFaults(Received received, ResultFolder folder) throws IOException {
        if (!received.diagnostics().isEmpty()) {
            new FaultsCsv(new DiagnosticText(checker.messages()))
                    .write(
                            received.diagnostics().list(),
                            Files.newBufferedWriter(folder.file(ResultFolder.FAULTS), StandardCharsets.UTF_8));
        }
    }
}
