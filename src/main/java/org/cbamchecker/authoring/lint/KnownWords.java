package org.cbamchecker.authoring.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;

/**
 * The lists of a rulebook that its other tables draw on. A rulebook without one of them is not held against it.
 *
 * @param goods codes of the nomenclature with the imports they are valid for
 */
record KnownWords(Nomenclature goods, Set<String> countries, Set<String> clauses) {
    private static final String GOODS = "cn-codes";
    private static final String COUNTRIES = "countries";
    private static final String CLAUSES = "clauses";
    /** Names of the tables that are such lists. */
    static final Set<String> LISTS = Set.of(GOODS, COUNTRIES, CLAUSES);

    static final KnownWords NONE = new KnownWords(Nomenclature.of(List.of()), Set.of(), Set.of());

    KnownWords {
        countries = Set.copyOf(countries);
        clauses = Set.copyOf(clauses);
    }

    /** Reads the lists; their own faults are reported where they are examined themselves. */
    static KnownWords of(Manifest manifest, Path folder) {
        return new KnownWords(
                Nomenclature.of(rows(manifest, GOODS, folder)),
                words(rows(manifest, COUNTRIES, folder), "Code"),
                words(rows(manifest, CLAUSES, folder), "Clause"));
    }

    private static List<Row> rows(Manifest manifest, String name, Path folder) {
        Optional<TableSchema> schema = manifest.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
        return schema.map(found ->
                        WorkbookReader.read(found, folder, new Diagnostics()).rows())
                .orElse(List.of());
    }

    private static Set<String> words(List<Row> rows, String heading) {
        return rows.stream().map(row -> row.text(heading)).collect(Collectors.toCollection(TreeSet::new));
    }
}
