package org.cbamchecker.authoring.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/** A sheet as CSV (RFC 4180, no byte order mark), the headings first. */
public final class CsvTables {
    private static final String RISKY = "=+-@\t\r";

    private CsvTables() {}

    /** The text, with line ends as {@code \n}. */
    public static String of(SheetText sheet) {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0) // the text is in memory already
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord(sheet.headings());
        sheet.rows()
                .forEach(row ->
                        csv.writeRecord(row.stream().map(CsvTables::harmless).toList()));
        return text.toString();
    }

    /** A text that a spreadsheet would take for a formula is marked as text; a number is not one. */
    private static String harmless(String cell) {
        boolean risky = !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?");
        return risky ? "'" + cell : cell;
    }
}
