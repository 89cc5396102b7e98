package org.cbamchecker.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.Submission;

/** The way in: files of any format become one submission. */
public final class Intake {
    private Intake() {}

    /**
     * Reads all files into one submission. Never throws for what stands in them: every fault is a diagnostic, lines
     * with a fault are set aside and counted, and the rest is kept.
     *
     * @param files workbooks, JSON files, lists of import lines; in the order in which lines are to be kept
     */
    public static Received read(List<Path> files, IntakeOptions options, References references, Progress progress) {
        Diagnostics faults = new Diagnostics();
        List<RecognisedHeading> headings = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        Gathering gathering = new Gathering(faults, references, options, progress);
        List<SubmissionFormat> formats = formats(options, references.languages(), faults, headings);
        FileDesk desk = new FileDesk(faults);
        for (Path path : files) {
            Optional<SourceFile> received = desk.receive(path);
            received.ifPresent(file -> {
                inputs.add(new InputFile(file.name(), file.sha256()));
                gathering.begin(file.name());
                format(formats, file).read(file, gathering);
                gathering.end();
            });
        }
        Drafts drafts = gathering.drafts();
        Submission submission = new Assembly(drafts, options, faults).submission(inputs);
        return new Received(submission, faults, drafts.lines.countSetAside(), headings);
    }

    private static List<SubmissionFormat> formats(
            IntakeOptions options, FormLanguages languages, Diagnostics faults, List<RecognisedHeading> headings) {
        Form form = languages.form();
        TableDesk tables = new TableDesk(options, languages, faults, headings);
        return List.of(
                new JsonFormat(form, faults),
                new WorkbookFormat(form, tables, faults),
                new DelimitedFormat(tables, faults));
    }

    private static SubmissionFormat format(List<SubmissionFormat> formats, SourceFile file) {
        return formats.stream().filter(format -> format.reads(file)).findFirst().orElseThrow();
    }
}
