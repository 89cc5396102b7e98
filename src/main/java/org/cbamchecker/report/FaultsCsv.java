package org.cbamchecker.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.DiagnosticText;

/**
 * Writes {@code faults.csv} (RFC 4180, no byte order mark): one row for every fault in what was submitted, in the order
 * found, so that a list of any length can be sorted, filtered and worked off.
 */
public final class FaultsCsv {
    /** The headings, which readers may rely on. */
    public static final List<String> COLUMNS =
            List.of("gravity", "code", "file", "sheet", "cell", "column", "fault", "allowed", "mend");

    private final DiagnosticText words;

    public FaultsCsv(DiagnosticText words) {
        this.words = words;
    }

    /** @param out in UTF-8; closed afterwards */
    public void write(List<Diagnostic> faults, Writer out) {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(COLUMNS);
            faults.forEach(fault -> csv.writeRecord(cells(fault)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(Diagnostic fault) {
        Place place = fault.place();
        return List.of(
                fault.gravity().name().toLowerCase(Locale.ROOT),
                fault.code(),
                FindingsCsv.inert(place.file()),
                FindingsCsv.inert(place.sheet()),
                place.cell(),
                FindingsCsv.inert(place.column()),
                FindingsCsv.inert(words.read(fault)),
                FindingsCsv.inert(words.allowed(fault)),
                FindingsCsv.inert(words.mend(fault)));
    }
}
