package org.cbamchecker.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * A short list of values that somebody copied into a CSV file: UTF-8, separated by semicolons, tabs or commas, with
 * given headings in the first row.
 *
 * @param rows the rows below the headings
 */
public record CopiedList(List<Line> rows) {
    /**
     * One row.
     *
     * @param number line of the file, from 1
     * @param cells one text per heading, without outer blanks
     */
    public record Line(int number, List<String> cells) {}

    public CopiedList {
        rows = List.copyOf(rows);
    }

    /** Reads a list; whatever is wrong is reported, and then the list has no rows. */
    public static CopiedList read(Path file, List<String> headings, Diagnostics faults) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return read(text.startsWith("\uFEFF") ? text.substring(1) : text, headings, new Reading(name, faults));
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            String code = Files.isRegularFile(file) ? "LIST-BROKEN" : "FILE-MISSING";
            String read = code.equals("FILE-MISSING") ? name : String.valueOf(broken.getMessage());
            faults.add(Diagnostic.error(code, Place.ofFile(name), Map.of("read", read)));
            return new CopiedList(List.of());
        }
    }

    private record Reading(String file, Diagnostics faults) {
        CopiedList refuse(String code, String line, Map<String, String> values) {
            faults.add(Diagnostic.error(code, new Place(file, "", line, ""), values));
            return new CopiedList(List.of());
        }
    }

    private static CopiedList read(String text, List<String> headings, Reading reading) {
        List<Line> lines = lines(text);
        List<String> found = lines.isEmpty() ? List.of() : lines.get(0).cells();
        if (!found.equals(headings)) {
            return reading.refuse(
                    "LIST-HEADINGS",
                    Place.line(1),
                    Map.of("read", String.join(", ", found), "allowed", String.join(", ", headings)));
        }
        if (lines.size() == 1) {
            return reading.refuse("LIST-WITHOUT-ROWS", "", Map.of("read", reading.file()));
        }
        return new CopiedList(lines.subList(1, lines.size()));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<String> cells =
                    record.getFields().stream().map(Wording::trimmed).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line((int) record.getStartingLineNumber(), cells));
            }
        }
        return lines;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
