package org.cbamchecker.report.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.AssessmentSummary;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.WorkbookFile;

/**
 * Writes {@code findings.xlsx}. Nothing of a line is kept once its rows are written, so the number of lines does not
 * matter; the file comes into being at the end.
 */
public final class FindingsWorkbook implements AssessmentRecipient {
    private static final String MAKER = "cbam-checker";

    private final WorkbookFile workbook;
    private final PaperWords words;
    private final AssessmentSummary summary = new AssessmentSummary();
    private final Cited cited;
    private final Citations citations;
    private final SummarySheet front;
    private final LinesSheet lines;
    private final FindingsSheet findings;
    private final ImportersSheet importers;
    private final QuartersSheet quarters;
    private final DeclarantSheets declarants;
    private final OpenSheet open;
    private final TraceSheet trace;

    /** @param file where it is written; its folder holds temporary files meanwhile */
    public FindingsWorkbook(Path file, Presentation presentation, Citations citations) {
        this(new WorkbookFile(file), presentation, citations);
    }

    /** The sheets stand in the order in which they are begun here. */
    FindingsWorkbook(WorkbookFile workbook, Presentation presentation, Citations citations) {
        this.workbook = workbook;
        words = new PaperWords(presentation);
        cited = new Cited(words);
        this.citations = citations;
        front = new SummarySheet(workbook, words);
        lines = new LinesSheet(workbook, words);
        findings = new FindingsSheet(workbook, words, cited);
        importers = new ImportersSheet(workbook, words);
        quarters = new QuartersSheet(workbook, words);
        declarants = new DeclarantSheets(workbook, words, cited);
        open = new OpenSheet(workbook, words, cited);
        trace = new TraceSheet(workbook, words, cited);
    }

    @Override
    public void begin(AssessmentHeader header) {
        summary.begin(header);
        front.header(header);
    }

    @Override
    public void line(LineAssessment line) {
        summary.line(line);
        boolean traced = trace.shows(line) && !line.trace().isEmpty();
        Place firstStep = traced ? trace.next() : null;
        Place firstFinding = line.findings().isEmpty() ? null : findings.next();
        Place row = lines.add(new LinesSheet.LineRow(line, firstFinding, firstStep));
        Owner owner = Owner.of(line.line(), row, firstStep);
        if (traced) {
            trace.add(line.trace(), owner);
        }
        line.findings().forEach(finding -> findings.add(finding, owner));
        open.line(line, owner);
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        summary.importerYear(year);
        Place row = importers.add(year);
        quarters.add(year, row);
        Owner owner = new Owner(year.subject().label(), year.subject().importer(), null, row, first(year.trace()));
        tell(year.trace(), year.findings(), owner);
        open.year(year, owner);
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        summary.declarantYear(year);
        Place row = declarants.add(year);
        Owner owner = new Owner(year.subject().label(), year.subject().declarant(), null, row, first(year.trace()));
        tell(year.trace(), year.findings(), owner);
        open.others(year.findings(), owner);
    }

    @Override
    public void subject(SubjectAssessment subject) {
        summary.subject(subject);
        Owner owner = new Owner(subject.subject().label(), "", null, null, first(subject.trace()));
        tell(subject.trace(), subject.findings(), owner);
        open.others(subject.findings(), owner);
    }

    /** Where the first of these steps will stand; null where there are none. */
    private Place first(List<TraceStep> steps) {
        return steps.isEmpty() ? null : trace.next();
    }

    private void tell(List<TraceStep> steps, List<Finding> told, Owner owner) {
        trace.add(steps, owner);
        told.forEach(finding -> findings.add(finding, owner));
    }

    @Override
    public void end() {
        Guide sources = new SourcesSheet(words, cited).write(workbook, citations);
        front.results(summary, findings);
        front.section("paper.section.sheets");
        guides(sources).forEach(this::introduce);
        front.section("paper.section.notes");
        notes();
        Map<String, String> submission = Map.of("submission", summary.header().submission());
        workbook.finish(words.text("paper.summary.title", submission), MAKER);
    }

    private List<Guide> guides(Guide sources) {
        List<Guide> guides =
                new ArrayList<>(List.of(lines.guide(), findings.guide(), importers.guide(), quarters.guide()));
        guides.addAll(declarants.guides());
        guides.addAll(List.of(open.guide(), trace.guide(), sources));
        return guides;
    }

    private void introduce(Guide guide) {
        if (guide.table().rows() == 0) {
            guide.table().say(words.text(guide.none()));
        }
        front.guide(guide);
    }

    /** What a reader has to know, told once: what stands in place of figures, and what Excel could not take. */
    private void notes() {
        front.note("paper.note.open", Map.of());
        if (trace.leavesOut()) {
            front.note("paper.note.trace", trace.extent());
        }
        WorkbookFile.Losses losses = workbook.losses();
        note("paper.note.shortened", losses.shortened());
        note("paper.note.unlinked", losses.unlinked());
        note("paper.note.cut", losses.cut());
    }

    private void note(String key, long count) {
        if (count > 0) {
            front.note(key, Map.of("count", Notation.count(count)));
        }
    }

    @Override
    public void close() {
        workbook.close();
    }
}
