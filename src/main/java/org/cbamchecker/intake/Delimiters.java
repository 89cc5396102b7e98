package org.cbamchecker.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.List;

/** Finds out what separates the columns of a text file: the sign under which most headings are understood. */
final class Delimiters {
    private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');
    private static final String EXCEL_HINT = "sep=";

    private final TableOrigin origin;
    private final HeadingDictionary dictionary;

    Delimiters(TableOrigin origin, TableDesk desk) {
        this.origin = origin;
        this.dictionary = desk.dictionary(origin.form());
    }

    char of(String sample) {
        for (char sign : SIGNS) {
            if (sample.startsWith(EXCEL_HINT + sign)) {
                return sign;
            }
        }
        char best = ',';
        int most = 0;
        for (char sign : SIGNS) {
            int score = score(sample, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    /** Headings understood count a thousand times as much as mere columns. */
    private int score(String sample, char sign) {
        int best = 0;
        int rows = 0;
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(sign)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(sample)
                    .iterator();
            while (records.hasNext() && rows++ < RowFeed.ROWS_ABOVE) {
                List<String> fields = records.next().getFields();
                int understood = new HeadingRow(origin, dictionary, fields, rows).understood();
                best = Math.max(best, understood * 1000 + Math.min(fields.size() - 1, 999));
            }
        } catch (CsvParseException e) {
            return best;
        }
        return best;
    }
}
