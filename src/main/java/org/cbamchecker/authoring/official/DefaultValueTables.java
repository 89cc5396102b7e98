package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.official.SheetColumns.Meaning;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.ForeignWorkbook;

/**
 * Default values by country, and those for precursors of unknown origin where the publication has them. The first
 * layout has columns with mark-up and carries the wording of 2025; the later one has none and carries that of 2026.
 */
final class DefaultValueTables {
    private static final Set<Meaning> OF_COUNTRIES =
            Set.of(Meaning.CODE, Meaning.DESCRIPTION, Meaning.DIRECT, Meaning.INDIRECT, Meaning.TOTAL, Meaning.ROUTE);
    private static final Set<Meaning> OF_ANNEX_IV =
            Set.of(Meaning.CODE, Meaning.DESCRIPTION, Meaning.TOTAL, Meaning.ROUTE);

    private final Publication publication;
    private final CountryNames countries;
    private final SemiFinished semiFinished = new SemiFinished();
    private final List<Map<String, String>> byCountry = new ArrayList<>();
    private final List<Map<String, String>> unknownOrigin = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();

    DefaultValueTables(Publication publication) {
        this.publication = publication;
        countries = new CountryNames(publication.surroundings().rulebook());
    }

    List<OfficialTable> read() {
        Edition edition = edition();
        publication.checkAct(edition);
        for (ForeignWorkbook.Sheet sheet : publication.sheets()) {
            if (isAnnexIv(sheet)) {
                publication.readable(sheet, OF_ANNEX_IV).ifPresent(this::annexIv);
            } else {
                publication.readable(sheet, OF_COUNTRIES).ifPresent(ready -> country(ready, edition));
            }
        }
        semiFinished.tell(publication.remarks());
        List<OfficialTable> tables = new ArrayList<>();
        tables.add(OfficialTable.of(publication.schema("default-values"), edition.workbook(), byCountry));
        if (!unknownOrigin.isEmpty()) {
            tables.add(OfficialTable.of(
                    publication.schema("default-values-unknown-origin"),
                    Edition.UNKNOWN_ORIGIN.workbook(),
                    unknownOrigin));
        }
        return tables;
    }

    private Edition edition() {
        boolean markedUp = publication.sheets().stream()
                .map(SheetColumns::find)
                .flatMap(Optional::stream)
                .anyMatch(columns -> !columns.years().isEmpty());
        return markedUp ? Edition.FIRST_DEFAULTS : Edition.CORRECTED_DEFAULTS;
    }

    private static boolean isAnnexIv(ForeignWorkbook.Sheet sheet) {
        return sheet.name().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").contains("annex iv");
    }

    private void country(Publication.ReadableSheet ready, Edition edition) {
        ForeignWorkbook.Sheet sheet = ready.sheet();
        String name = title(ready);
        Optional<String> country = countries.code(name).or(() -> countries.code(sheet.name()));
        if (country.isEmpty()) {
            fault("OFFICIAL-COUNTRY-UNKNOWN", sheet, Map.of("read", name));
            return;
        }
        String earlier = sheets.putIfAbsent(country.get(), sheet.name());
        if (earlier != null) {
            fault("OFFICIAL-COUNTRY-TWICE", sheet, Map.of("read", name, "other", earlier));
        }
        List<DefaultValue> values = new DefaultValueSheet(sheet, ready.columns(), ready.cells()).read();
        semiFinished.examine(name, values);
        Map<String, String> begin = new LinkedHashMap<>(Map.of("Country", country.get(), "Country name", name));
        String idBegin = edition.idBegin() + country.get() + "-";
        byCountry.addAll(rows(values, begin, new Part(edition, sheet, idBegin)));
    }

    private void annexIv(Publication.ReadableSheet ready) {
        List<DefaultValue> values = new DefaultValueSheet(ready.sheet(), ready.columns(), ready.cells()).read();
        Edition edition = Edition.UNKNOWN_ORIGIN;
        unknownOrigin.addAll(rows(values, Map.of(), new Part(edition, ready.sheet(), edition.idBegin())));
    }

    /** The name above the table; sheets are named after it, but cut. */
    private static String title(Publication.ReadableSheet ready) {
        return ready.sheet().lines().stream()
                .filter(line -> line.number() < ready.columns().headingRow())
                .flatMap(line -> line.cells().stream())
                .map(ForeignWorkbook.Cell::text)
                .findFirst()
                .orElse(ready.sheet().name());
    }

    private void fault(String code, ForeignWorkbook.Sheet sheet, Map<String, String> values) {
        Place place = new Place(sheet.file(), sheet.name(), "", "");
        publication.remarks().add(Diagnostic.error(code, place, values));
    }

    /** What the rows of one sheet have in common. */
    private record Part(Edition edition, ForeignWorkbook.Sheet sheet, String idBegin) {}

    private List<Map<String, String>> rows(List<DefaultValue> values, Map<String, String> begin, Part part) {
        Map<String, Long> lines = values.stream()
                .collect(Collectors.groupingBy(value -> value.goods().code(), Collectors.counting()));
        Map<String, Integer> met = new HashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (DefaultValue value : values) {
            String code = value.goods().code();
            int place = met.merge(code, 1, Integer::sum) - 1;
            // Goods that share a code are told apart by a letter in the order of the sheet.
            String id = part.idBegin() + code + (lines.get(code) > 1 ? "-" + (char) ('a' + place) : "");
            Map<String, String> row = new HashMap<>(begin);
            row.putAll(cells(value));
            row.putAll(part.edition()
                    .lawCells(
                            id,
                            part.edition().basis(),
                            publication.citation(part.sheet(), value.row()),
                            publication.surroundings().today()));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, String> cells(DefaultValue value) {
        Map<String, String> cells = new HashMap<>();
        cells.put("CN code", value.goods().code());
        cells.put("Description", value.goods().description());
        cells.put(OfficialTable.KIND_OF_ROW, value.kind().name());
        value.kind()
                .because()
                .map(publication.surroundings().words()::read)
                .ifPresent(why -> cells.put(OfficialTable.NOTE, why));
        cells.put("Production route", value.route());
        Tally tally = publication.tally();
        DefaultValue.Emissions emissions = value.emissions();
        emissions.direct().ifPresent(figure -> cells.put("Direct (t CO2e/t)", tally.asPrinted(figure)));
        emissions.indirect().ifPresent(figure -> cells.put("Indirect (t CO2e/t)", tally.asPrinted(figure)));
        emissions.total().ifPresent(figure -> cells.put("Total (t CO2e/t)", tally.asPrinted(figure)));
        return cells;
    }
}
