package org.cbamchecker.authoring.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.NearestWord;
import org.cbamchecker.tables.Row;

/** Clauses that rows cite and that the catalogue of clauses does not have. Told once for each clause. */
final class Citations implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (!table.schema().law() || table.words().clauses().isEmpty()) {
            return;
        }
        Map<String, Row> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Row row : table.everyRow()) {
            for (String clause : Clauses.ids(row.reference().legalBasis())) {
                if (!table.words().clauses().contains(clause)) {
                    first.putIfAbsent(clause, row);
                    counts.merge(clause, 1, Integer::sum);
                }
            }
        }
        first.forEach((clause, row) -> {
            Map<String, String> values = new HashMap<>(Map.of("read", clause));
            values.put("count", Integer.toString(counts.get(clause)));
            NearestWord.of(clause, table.words().clauses()).ifPresent(near -> values.put("nearest", near));
            remarks.fault("TABLE-CLAUSE-UNKNOWN", row, LawColumns.LEGAL_BASIS, values);
        });
    }
}
