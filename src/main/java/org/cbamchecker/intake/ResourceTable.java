package org.cbamchecker.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Small tables that come with the checker. */
final class ResourceTable {
    private ResourceTable() {}

    /** Rows of a table beside this class, each as heading and content. */
    static List<Map<String, String>> rows(String file) {
        InputStream bytes = ResourceTable.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("The table " + file + " is missing from the jar");
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
