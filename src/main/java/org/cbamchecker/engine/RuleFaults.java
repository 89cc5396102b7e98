package org.cbamchecker.engine;

import java.util.HashMap;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.Row;

/** The faults of rules and of the rows that become rules, each at its place. */
final class RuleFaults {
    private RuleFaults() {}

    static Diagnostic atLine(String code, String file, int line, String read) {
        return atLine(code, file, line, Map.of("read", read));
    }

    static Diagnostic atLine(String code, String file, int line, Map<String, String> values) {
        String cell = line > 0 ? Place.line(line) : "";
        return Diagnostic.error(code, new Place(file, "", cell, ""), values);
    }

    static Diagnostic inRow(String code, Row row, String heading, String read) {
        Map<String, String> values = new HashMap<>(Map.of("read", read, "column", heading));
        values.put("table", row.schema().name());
        var reference = row.reference();
        var place = new Place(reference.workbook(), reference.sheet(), cell(row, heading), heading);
        return Diagnostic.error(code, place, values);
    }

    private static String cell(Row row, String heading) {
        int line = row.reference().row();
        return row.schema().column(heading).isPresent()
                ? Place.cellName(line - 1, row.schema().indexOf(heading))
                : String.valueOf(line);
    }
}
