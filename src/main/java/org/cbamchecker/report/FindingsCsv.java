package org.cbamchecker.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/**
 * Writes {@code findings.csv} (RFC 4180, no byte order mark): one row a finding, lines in the order of the submission,
 * importers' years last. Headings, severity and certainty are the same in every language; sentence and cure are in the
 * language of the reader. No cell can become a formula in a spreadsheet: one that could starts with an apostrophe.
 */
public final class FindingsCsv implements AssessmentRecipient {
    /** The headings, which readers may rely on. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "severity",
            "certainty",
            "subject",
            "importer",
            "line",
            "mrn",
            "item",
            "clauses",
            "table_rows",
            "sentence",
            "cure");

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CsvWriter csv;
    private final Presentation presentation;

    /** @param out in UTF-8; closed with this writer */
    public FindingsCsv(Writer out, Presentation presentation) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        this.presentation = presentation;
    }

    @Override
    public void begin(AssessmentHeader header) {
        csv.writeRecord(COLUMNS);
    }

    @Override
    public void line(LineAssessment line) {
        line.findings().forEach(finding -> write(finding, Origin.of(line.line())));
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        var origin = new Origin(year.subject().importer(), "", "", "");
        year.findings().forEach(finding -> write(finding, origin));
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        year.findings().forEach(finding -> write(finding, Origin.NONE));
    }

    @Override
    public void subject(SubjectAssessment subject) {
        subject.findings().forEach(finding -> write(finding, Origin.NONE));
    }

    @Override
    public void end() {
        // The last row ends with its own line delimiter.
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Finding finding, Origin origin) {
        FindingText text = presentation.finding(finding);
        csv.writeRecord(
                text.code(),
                finding.severity().label(),
                finding.certainty().label(),
                inert(text.subject()),
                origin.importer(),
                inert(origin.line()),
                inert(origin.mrn()),
                origin.item(),
                inert(String.join("; ", text.clauses())),
                inert(String.join("; ", text.rows())),
                inert(text.sentence()),
                inert(text.cure()));
    }

    /** Text that no spreadsheet takes for a formula. */
    static String inert(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Whose finding it is; line, mrn and item are empty for an importer's year. */
    private record Origin(String importer, String line, String mrn, String item) {
        static final Origin NONE = new Origin("", "", "", "");

        static Origin of(ImportLine line) {
            return new Origin(
                    line.parties().importer().value(),
                    line.id(),
                    line.customs().mrn(),
                    Integer.toString(line.customs().item()));
        }
    }
}
