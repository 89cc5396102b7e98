package org.cbamchecker.authoring.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.authoring.official.DefaultValue.Emissions;
import org.cbamchecker.authoring.official.DefaultValue.Goods;
import org.cbamchecker.authoring.official.SheetColumns.Meaning;
import org.cbamchecker.tables.ForeignWorkbook;

/** Reads one sheet of default values: of a country, or of Annex IV, which has totals alone. */
final class DefaultValueSheet {
    private final ForeignWorkbook.Sheet sheet;
    private final SheetColumns columns;
    private final SheetCells cells;
    private final MarkUps markUps;
    private final Map<Goods, Integer> seen = new HashMap<>();
    private final List<DefaultValue> values = new ArrayList<>();

    DefaultValueSheet(ForeignWorkbook.Sheet sheet, SheetColumns columns, SheetCells cells) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = cells;
        markUps = new MarkUps(columns);
    }

    /** The lines of goods that can be read, in the order of the sheet. */
    List<DefaultValue> read() {
        for (ForeignWorkbook.Line line : sheet.lines()) {
            if (line.number() > columns.headingRow()) {
                read(line);
            }
        }
        cells.tellStrayCells();
        return List.copyOf(values);
    }

    private void read(ForeignWorkbook.Line line) {
        Optional<String> code = cells.code(line);
        if (code.isPresent()) {
            goods(line, new Goods(code.get(), cells.text(line, Meaning.DESCRIPTION)));
        } else if (cells.tellsOfGoods(line, Meaning.TOTAL)) {
            cells.error("OFFICIAL-CODE-UNREADABLE", line, Meaning.CODE, Map.of("read", cells.text(line, Meaning.CODE)));
        } else {
            markUps.begin(line);
        }
    }

    private void goods(ForeignWorkbook.Line line, Goods goods) {
        Integer earlier = seen.putIfAbsent(goods, line.number());
        if (earlier != null) {
            Map<String, String> told = Map.of("read", goods.code(), "other", Integer.toString(earlier));
            cells.error("OFFICIAL-ROW-TWICE", line, Meaning.CODE, told);
        }
        Emissions emissions =
                new Emissions(value(line, Meaning.DIRECT), value(line, Meaning.INDIRECT), Optional.empty());
        Figure total = cells.figure(line, Meaning.TOTAL);
        if (total instanceof Figure.Value value) {
            checkMarkUps(line, value.exact());
            emissions = new Emissions(emissions.direct(), emissions.indirect(), Optional.of(value.exact()));
            add(line, goods, DefaultValue.Kind.VALUE, emissions);
        } else if (total instanceof Figure.Absent absent) {
            add(line, goods, kind(line, absent.way(), emissions), Emissions.NONE);
        }
    }

    private Optional<BigDecimal> value(ForeignWorkbook.Line line, Meaning meaning) {
        return columns.has(meaning) ? cells.figure(line, meaning).value() : Optional.empty();
    }

    private void add(ForeignWorkbook.Line line, Goods goods, DefaultValue.Kind kind, Emissions emissions) {
        ForeignWorkbook.Cell total = columns.cell(line, Meaning.TOTAL);
        values.add(new DefaultValue(sheet.place(total, ""), line.number(), goods, kind, emissions, cells.route(line)));
    }

    /** Which kind of line this is that has no total. */
    private DefaultValue.Kind kind(ForeignWorkbook.Line line, AbsentValue way, Emissions emissions) {
        List<Figure> years = markUps.figures(line);
        boolean fault = way == AbsentValue.SHEET_FAULT
                || years.stream().anyMatch(figure -> figure.isAbsent(AbsentValue.SHEET_FAULT));
        if (fault) {
            return DefaultValue.Kind.unusable(
                    cells.warn("OFFICIAL-CELLS-UNUSABLE", line, Meaning.TOTAL, printed(line)));
        }
        if (years.stream().anyMatch(figure -> figure.value().isPresent())) {
            return DefaultValue.Kind.unusable(cells.warn("OFFICIAL-ROW-SHIFTED", line, Meaning.TOTAL, printed(line)));
        }
        return way == AbsentValue.SEE_BELOW ? heading(line, emissions) : DefaultValue.Kind.NO_VALUE;
    }

    private DefaultValue.Kind heading(ForeignWorkbook.Line line, Emissions emissions) {
        emissions
                .direct()
                .or(emissions::indirect)
                .ifPresent(figure -> cells.warn(
                        "OFFICIAL-HEADING-WITH-FIGURE", line, Meaning.TOTAL, Map.of("read", figure.toPlainString())));
        return DefaultValue.Kind.HEADING;
    }

    private Map<String, String> printed(ForeignWorkbook.Line line) {
        return Map.of("read", cells.text(line, Meaning.TOTAL), "years", markUps.printed(line));
    }

    private void checkMarkUps(ForeignWorkbook.Line line, BigDecimal total) {
        markUps.differing(line, total).ifPresent(expected -> {
            Map<String, String> told = Map.of("read", markUps.printed(line), "expected", expected);
            cells.warn("OFFICIAL-MARK-UP-DIFFERS", line, Meaning.TOTAL, told);
        });
    }
}
