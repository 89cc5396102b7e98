package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/**
 * Writes {@code assessment.json}: header, lines, importers' years, declarants' years,
 * other subjects, table rows; one line of text for each. Exact
 * decimals, units in the names, the same bytes for the same assessment. Its form is published as
 * {@code schema/assessment.schema.json}.
 */
public final class AssessmentJson implements AssessmentRecipient {
    /** Name and version of the form; raised when a reader would have to change. */
    public static final String FORM = "cbam-assessment/1";

    private final JsonGenerator json;
    private final JsonFigures figures;
    private final JsonFindings findings;
    private final LineJson lines;
    private final ImporterYearJson years;
    private final DeclarantYearJson declarants;
    private Section section = Section.NOTHING;

    /** @param out closed with this writer; written in UTF-8 */
    public AssessmentJson(OutputStream out, Presentation presentation) {
        json = generator(out);
        figures = new JsonFigures(json);
        findings = new JsonFindings(json, figures, presentation);
        lines = new LineJson(json, figures, findings);
        years = new ImporterYearJson(json, figures, findings);
        declarants = new DeclarantYearJson(json, figures, findings);
    }

    @Override
    public void begin(AssessmentHeader header) {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("form", FORM);
            header(header);
            json.writeArrayFieldStart(Section.LINES.field);
        });
        section = Section.LINES;
    }

    @Override
    public void line(LineAssessment line) {
        write(() -> {
            moveTo(Section.LINES);
            lines.write(line);
        });
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        write(() -> {
            moveTo(Section.IMPORTER_YEARS);
            years.write(year);
        });
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        write(() -> {
            moveTo(Section.DECLARANT_YEARS);
            declarants.write(year);
        });
    }

    @Override
    public void subject(SubjectAssessment subject) {
        write(() -> {
            moveTo(Section.SUBJECTS);
            subjectObject(subject);
        });
    }

    @Override
    public void end() {
        write(() -> {
            moveTo(Section.SUBJECTS);
            json.writeEndArray();
            findings.tableRows();
            json.writeEndObject();
            json.writeRaw('\n');
        });
        section = Section.NOTHING;
    }

    @Override
    public void close() {
        write(json::close);
    }

    /** Closes the array that is open and opens the next ones, empty where nothing belongs in them. */
    private void moveTo(Section wanted) throws IOException {
        if (section == Section.NOTHING || section.compareTo(wanted) > 0) {
            throw new IllegalStateException(wanted + " cannot follow " + section);
        }
        while (section != wanted) {
            section = Section.values()[section.ordinal() + 1];
            json.writeEndArray();
            json.writeArrayFieldStart(section.field);
        }
    }

    private void subjectObject(SubjectAssessment subject) throws IOException {
        String about = subject.subject().label();
        json.writeStartObject();
        findings.subject(subject.subject());
        json.writeStringField("name", subject.name());
        findings.trace(subject.trace(), about);
        findings.findings(subject.findings(), about);
        json.writeEndObject();
    }

    private void header(AssessmentHeader header) throws IOException {
        json.writeStringField("checkerVersion", header.checkerVersion());
        json.writeStringField("rulebook", header.rulebookId());
        json.writeStringField("rulebookDigest", header.rulebookDigest());
        json.writeStringField("lawDate", header.lawDate().toString());
        json.writeStringField("submission", header.submission());
        json.writeNumberField("year", header.year());
        json.writeArrayFieldStart("inputs");
        for (InputFile input : header.inputs()) {
            json.writeStartObject();
            json.writeStringField("name", input.name());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("linesSetAside", header.linesSetAside());
    }

    /** A file that was broken off stays visibly broken: open arrays are not closed for it. */
    private static JsonGenerator generator(OutputStream out) {
        var factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
        try {
            return factory.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(new OneRowEach());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Section {
        NOTHING(""),
        LINES("lines"),
        IMPORTER_YEARS("importerYears"),
        DECLARANT_YEARS("declarantYears"),
        SUBJECTS("subjects");

        private final String field;

        Section(String field) {
            this.field = field;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
