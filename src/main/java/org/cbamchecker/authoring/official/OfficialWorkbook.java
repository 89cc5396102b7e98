package org.cbamchecker.authoring.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.authoring.official.SheetColumns.Meaning;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.ForeignWorkbook;

/** A workbook in which the Commission publishes figures, as tables of the rulebook. */
public record OfficialWorkbook(Version version, List<OfficialTable> tables) {
    /** What is published in such workbooks. */
    public enum Kind {
        DEFAULT_VALUES,
        BENCHMARKS
    }

    public OfficialWorkbook {
        tables = List.copyOf(tables);
    }

    /**
     * Makes rows of a publication. Never throws; the tables may be used if no error was added.
     *
     * @param kind where it is known; else it is told by the headings
     * @param remarks is told every defect, of the publication and of what stands in its place
     */
    public static Optional<OfficialWorkbook> of(
            ForeignWorkbook workbook, Optional<Kind> kind, Surroundings surroundings, Diagnostics remarks) {
        Optional<Kind> told = kind.or(() -> kindOf(workbook));
        if (told.isEmpty()) {
            Map<String, String> values = Map.of("read", workbook.file());
            remarks.add(Diagnostic.error("OFFICIAL-LAYOUT-UNKNOWN", Place.ofFile(workbook.file()), values));
        }
        return told.map(known -> read(workbook, known, surroundings, remarks));
    }

    /**
     * What a publication is held against.
     *
     * @param today day on which the rows are checked
     * @param words in which a row notes why it cannot be used
     */
    public record Surroundings(Rulebook rulebook, LocalDate today, DiagnosticText words) {}

    private static OfficialWorkbook read(
            ForeignWorkbook workbook, Kind kind, Surroundings surroundings, Diagnostics remarks) {
        Version version = Version.of(workbook, remarks);
        var publication = new Publication(workbook, version, surroundings, remarks);
        List<OfficialTable> tables =
                kind == Kind.BENCHMARKS ? publication.benchmarks() : new DefaultValueTables(publication).read();
        publication.tell();
        return new OfficialWorkbook(version, tables);
    }

    private static Optional<Kind> kindOf(ForeignWorkbook workbook) {
        for (ForeignWorkbook.Sheet sheet : workbook.sheets()) {
            Optional<SheetColumns> columns = SheetColumns.find(sheet);
            if (columns.isPresent()) {
                boolean benchmarks =
                        columns.get().has(Meaning.BENCHMARK_A) || columns.get().has(Meaning.BENCHMARK_B);
                return Optional.of(benchmarks ? Kind.BENCHMARKS : Kind.DEFAULT_VALUES);
            }
        }
        return Optional.empty();
    }
}
