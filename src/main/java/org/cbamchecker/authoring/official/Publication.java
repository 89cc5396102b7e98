package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.official.SheetColumns.Meaning;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.ForeignWorkbook;
import org.cbamchecker.tables.TableSchema;

/** A publication while it is read: its sheets, what it says of itself, and what was noticed so far. */
final class Publication {
    private final ForeignWorkbook workbook;
    private final Version version;
    private final OfficialWorkbook.Surroundings surroundings;
    private final Diagnostics remarks;
    private final Tally tally = new Tally();

    Publication(
            ForeignWorkbook workbook,
            Version version,
            OfficialWorkbook.Surroundings surroundings,
            Diagnostics remarks) {
        this.workbook = workbook;
        this.version = version;
        this.surroundings = surroundings;
        this.remarks = remarks;
    }

    /** A sheet that has all the columns its reader wants. */
    record ReadableSheet(ForeignWorkbook.Sheet sheet, SheetColumns columns, SheetCells cells) {}

    OfficialWorkbook.Surroundings surroundings() {
        return surroundings;
    }

    Diagnostics remarks() {
        return remarks;
    }

    Tally tally() {
        return tally;
    }

    List<ForeignWorkbook.Sheet> sheets() {
        return workbook.sheets().stream()
                .filter(sheet -> !Version.isHistory(sheet) && !isOverview(sheet))
                .toList();
    }

    private static boolean isOverview(ForeignWorkbook.Sheet sheet) {
        return sheet.name().toLowerCase(Locale.ROOT).startsWith("overview");
    }

    /** The sheet ready to be read; nothing where it has no table, or not all of the wanted columns, which is told. */
    Optional<ReadableSheet> readable(ForeignWorkbook.Sheet sheet, Set<Meaning> wanted) {
        Place place = new Place(workbook.file(), sheet.name(), "", "");
        Optional<SheetColumns> columns = SheetColumns.find(sheet);
        if (columns.isEmpty()) {
            remarks.add(Diagnostic.warning("OFFICIAL-SHEET-NOT-READ", place, Map.of("read", sheet.name())));
            return Optional.empty();
        }
        List<Meaning> lacking = columns.get().lacking(wanted);
        if (!lacking.isEmpty()) {
            String missing = lacking.stream()
                    .map(meaning -> meaning.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "));
            remarks.add(Diagnostic.error("OFFICIAL-COLUMNS-MISSING", place, Map.of("read", missing)));
            return Optional.empty();
        }
        return Optional.of(
                new ReadableSheet(sheet, columns.get(), new SheetCells(sheet, columns.get(), tally, remarks)));
    }

    /** Rows of a workbook of the rulebook are dated by the act, which the version history should name. */
    void checkAct(Edition edition) {
        if (!version.notes().contains(edition.number())) {
            Map<String, String> values = Map.of(
                    "read", version.notes().isEmpty() ? workbook.file() : version.notes(),
                    "act", edition.number(),
                    "from", edition.wording().from().toString());
            remarks.add(Diagnostic.warning("OFFICIAL-ACT-NOT-NAMED", Place.ofFile(workbook.file()), values));
        }
    }

    /** How a row cites the line it was taken from. */
    String citation(ForeignWorkbook.Sheet sheet, int row) {
        return version.citation() + ", sheet " + sheet.name() + ", row " + row;
    }

    TableSchema schema(String table) {
        return surroundings.rulebook().table(table).schema();
    }

    List<OfficialTable> benchmarks() {
        Edition edition = Edition.BENCHMARKS;
        checkAct(edition);
        List<Map<String, String>> rows = new ArrayList<>();
        for (ForeignWorkbook.Sheet sheet : sheets()) {
            readable(sheet, BenchmarkSheet.WANTED)
                    .ifPresent(ready -> new BenchmarkSheet(sheet, ready.columns(), ready.cells())
                            .read()
                            .forEach(benchmark -> {
                                Map<String, String> row = benchmark.cells();
                                row.putAll(edition.lawCells(
                                        benchmark.id(),
                                        benchmark.basis(),
                                        citation(sheet, benchmark.row()),
                                        surroundings.today()));
                                rows.add(row);
                            }));
        }
        return List.of(OfficialTable.of(schema("benchmarks"), edition.workbook(), rows));
    }

    /** What is the same all over the publication. */
    void tell() {
        tally.tell(workbook.file(), remarks);
    }
}
