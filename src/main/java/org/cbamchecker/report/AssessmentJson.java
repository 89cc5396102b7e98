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
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;

/**
 * Writes {@code assessment.json}: header, lines, importers' years, table rows; one line of text for each. Exact
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
    private Section section = Section.NOTHING;

    /** @param out closed with this writer; written in UTF-8 */
    public AssessmentJson(OutputStream out, Presentation presentation) {
        json = generator(out);
        figures = new JsonFigures(json);
        findings = new JsonFindings(json, figures, presentation);
        lines = new LineJson(json, figures, findings);
        years = new ImporterYearJson(json, figures, findings);
    }

    @Override
    public void begin(AssessmentHeader header) {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("form", FORM);
            header(header);
            json.writeArrayFieldStart("lines");
        });
        section = Section.LINES;
    }

    @Override
    public void line(LineAssessment line) {
        if (section != Section.LINES) {
            throw new IllegalStateException("Lines come after the header and before the importers' years");
        }
        write(() -> lines.write(line));
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        write(() -> {
            startYears();
            years.write(year);
        });
    }

    @Override
    public void end() {
        write(() -> {
            startYears();
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

    private void startYears() throws IOException {
        if (section == Section.LINES) {
            json.writeEndArray();
            json.writeArrayFieldStart("importerYears");
            section = Section.YEARS;
        }
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
        NOTHING,
        LINES,
        YEARS
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
