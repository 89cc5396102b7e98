package org.cbamchecker.authoring.official;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.authoring.official.SheetColumns.Meaning;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.ForeignWorkbook;

/** Reads single cells of one sheet of a publication, and tells those it cannot read. */
final class SheetCells {
    private static final Pattern CODE = Pattern.compile("[0-9]{4,10}");
    /** Some layouts hold figures as text, with a decimal comma. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,15})?");

    private static final Pattern ROUTE = Pattern.compile("\\([A-L]\\)(/\\([A-L]\\))*");
    private static final Pattern INDICATOR = Pattern.compile("(\\([A-L]\\))?(\\([12]\\))?");

    private final ForeignWorkbook.Sheet sheet;
    private final SheetColumns columns;
    private final Tally tally;
    private final Diagnostics remarks;

    SheetCells(ForeignWorkbook.Sheet sheet, SheetColumns columns, Tally tally, Diagnostics remarks) {
        this.sheet = sheet;
        this.columns = columns;
        this.tally = tally;
        this.remarks = remarks;
    }

    /**
     * The marks behind a benchmark.
     *
     * @param route letter in brackets, or empty
     * @param period {@code (1)} or {@code (2)}, or empty
     */
    record Indicator(String route, String period) {
        String asPublished() {
            return route + period;
        }
    }

    Tally tally() {
        return tally;
    }

    String text(ForeignWorkbook.Line line, Meaning meaning) {
        return columns.cell(line, meaning).text().replaceAll("\\s+", " ");
    }

    /** The code of goods without its spaces; nothing where the cell holds none. */
    Optional<String> code(ForeignWorkbook.Line line) {
        String bare = columns.cell(line, Meaning.CODE).text().replaceAll("\\s", "");
        return CODE.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /** Whether the row is one of goods and no banner: it has a figure, or something in place of a code and a description. */
    boolean tellsOfGoods(ForeignWorkbook.Line line, Meaning... figures) {
        boolean tells = !text(line, Meaning.CODE).isEmpty()
                && !text(line, Meaning.DESCRIPTION).isEmpty();
        for (Meaning meaning : figures) {
            tells |= !columns.cell(line, meaning).text().isEmpty();
        }
        return tells;
    }

    Figure figure(ForeignWorkbook.Line line, Meaning meaning) {
        return figure(columns.cell(line, meaning), meaning);
    }

    private Figure figure(ForeignWorkbook.Cell cell, Meaning meaning) {
        Figure figure = read(cell);
        if (figure instanceof Figure.Unreadable) {
            error("OFFICIAL-FIGURE-UNREADABLE", cell, meaning);
        } else if (figure instanceof Figure.Absent && !cell.text().isEmpty()) {
            tally.countNotation(cell.text());
        }
        return figure;
    }

    /** What a cell holds, without a word about it. */
    static Figure read(ForeignWorkbook.Cell cell) {
        Optional<AbsentValue> absent = AbsentValue.of(cell.text());
        if (absent.isPresent()) {
            return new Figure.Absent(absent.get());
        }
        String bare = cell.text().replaceAll("\\s", "");
        Optional<BigDecimal> figure = FIGURE.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                : cell.number().filter(stored -> stored.signum() >= 0);
        return figure.<Figure>map(Figure.Value::new).orElseGet(Figure.Unreadable::new);
    }

    /** The production route as the rulebook writes it: {@code (C)/(F)}, or {@code none}. */
    String route(ForeignWorkbook.Line line) {
        ForeignWorkbook.Cell cell = columns.cell(line, Meaning.ROUTE);
        String bare = cell.text().replaceAll("\\s", "");
        if (AbsentValue.of(bare).isPresent()) {
            return "none";
        }
        if (!ROUTE.matcher(bare).matches()) {
            error("OFFICIAL-ROUTE-UNKNOWN", cell, Meaning.ROUTE);
        }
        return bare;
    }

    Indicator indicator(ForeignWorkbook.Line line, Meaning meaning) {
        ForeignWorkbook.Cell cell = columns.cell(line, meaning);
        String bare = cell.text().replaceAll("\\s", "");
        Matcher matcher = INDICATOR.matcher(AbsentValue.of(bare).isPresent() ? "" : bare);
        if (!matcher.matches()) {
            error("OFFICIAL-ROUTE-UNKNOWN", cell, meaning);
            return new Indicator("", "");
        }
        return new Indicator(orEmpty(matcher.group(1)), orEmpty(matcher.group(2)));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    private void error(String code, ForeignWorkbook.Cell cell, Meaning meaning) {
        error(code, cell, meaning, Map.of("read", cell.text()));
    }

    void error(String code, ForeignWorkbook.Line line, Meaning meaning, Map<String, String> values) {
        error(code, columns.cell(line, meaning), meaning, values);
    }

    private void error(String code, ForeignWorkbook.Cell cell, Meaning meaning, Map<String, String> values) {
        remarks.add(Diagnostic.error(code, sheet.place(cell, heading(meaning)), values));
    }

    Diagnostic warn(String code, ForeignWorkbook.Line line, Meaning meaning, Map<String, String> values) {
        ForeignWorkbook.Cell cell = columns.cell(line, meaning);
        Diagnostic warning = Diagnostic.warning(code, sheet.place(cell, heading(meaning)), values);
        remarks.add(warning);
        return warning;
    }

    /** The heading as the sheet words it, on one line. */
    private String heading(Meaning meaning) {
        return sheet.lines().stream()
                .filter(line -> line.number() == columns.headingRow())
                .map(line -> text(line, meaning))
                .findFirst()
                .orElse("");
    }

    /** Cells beside the table, which nobody can tell the meaning of, are told once a sheet. */
    void tellStrayCells() {
        String first = "";
        int strays = 0;
        ForeignWorkbook.Cell place = null;
        for (ForeignWorkbook.Line line : sheet.lines()) {
            for (ForeignWorkbook.Cell cell : line.cells()) {
                if (line.number() > columns.headingRow() && !columns.covers(cell.column())) {
                    strays++;
                    place = place == null ? cell : place;
                    first = first.isEmpty() ? cell.text() : first;
                }
            }
        }
        if (place != null) {
            Map<String, String> values = Map.of("read", first, "count", Integer.toString(strays));
            remarks.add(Diagnostic.warning("OFFICIAL-CELLS-BESIDE-TABLE", sheet.place(place, ""), values));
        }
    }
}
