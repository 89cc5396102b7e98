package org.cbamchecker.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;

/** Reads import lines from text files with delimited columns, as a stream. */
final class DelimitedFormat implements SubmissionFormat {
    private static final int SAMPLE = 64 * 1024;

    private final TableDesk desk;
    private final Diagnostics faults;

    DelimitedFormat(TableDesk desk, Diagnostics faults) {
        this.desk = desk;
        this.faults = faults;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.kind() == SourceFile.Kind.TEXT;
    }

    @Override
    public void read(SourceFile file, RecordSink sink) {
        TableOrigin origin = new TableOrigin(file.name(), "", desk.form().lines(), true);
        RowFeed feed = new RowFeed(desk, origin, sink);
        long line = 1;
        try (Reader text = open(file);
                CsvReader<CsvRecord> reader = rows(text, new Delimiters(origin, desk).of(sample(file)))) {
            CloseableIterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                feed.row((int) line, cells(record));
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            Map<String, String> values = Map.of("read", String.valueOf(e.getMessage()));
            faults.add(Diagnostic.error("TEXT-BROKEN", origin.place((int) line, 0, ""), values));
        }
        feed.end();
    }

    private static CsvReader<CsvRecord> rows(Reader text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static Stated[] cells(CsvRecord record) {
        Stated[] cells = new Stated[record.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Stated.words(record.getField(i));
        }
        return cells;
    }

    private static String sample(SourceFile file) throws IOException {
        char[] letters = new char[SAMPLE];
        try (Reader text = open(file)) {
            int filled = 0;
            for (int count = text.read(letters); count > 0; count = text.read(letters, filled, SAMPLE - filled)) {
                filled += count;
            }
            return new String(letters, 0, filled);
        }
    }

    private static Reader open(SourceFile file) throws IOException {
        Reader bytes = new InputStreamReader(Files.newInputStream(file.path()), file.charset());
        BufferedReader text = new BufferedReader(bytes);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
