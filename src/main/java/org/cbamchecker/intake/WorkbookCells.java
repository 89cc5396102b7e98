package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Takes the cells of a workbook for what is stored in them, not for what is displayed. */
final class WorkbookCells {
    /** Excel keeps fifteen digits; what lies behind them is noise of binary arithmetic. */
    private static final MathContext EXCEL = new MathContext(15);

    /** Quoted and bracketed parts of a number format and escaped characters, which are no date letters. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_LETTERS = Pattern.compile("[dDyY]");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_NOUGHT_1904 = LocalDate.of(1904, 1, 1);

    private final LocalDate dayNought;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    WorkbookCells(boolean from1904) {
        this.dayNought = from1904 ? DAY_NOUGHT_1904 : DAY_NOUGHT;
    }

    /** What the cells of a row say, from the first column on; null where there is no cell. */
    Stated[] of(Row row) {
        Stated[] cells = new Stated[row.getCellCount()];
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.getCell(i);
            cells[i] = cell == null ? null : of(cell);
        }
        return cells;
    }

    private Stated of(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new Stated.Unreadable("CELL-FORMULA", "=" + cell.getFormula());
        }
        return switch (cell.getType()) {
            case STRING -> Stated.words(cell.asString());
            case BOOLEAN -> new Stated.Truth(cell.asBoolean());
            case NUMBER -> number(cell);
            case ERROR -> new Stated.Unreadable("CELL-ERROR-VALUE", String.valueOf(cell.getRawValue()));
            default -> Stated.NOTHING;
        };
    }

    private Stated number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
            return new Stated.Day(dayNought.plusDays(number.intValue()));
        }
        return Stated.figure(number.precision() > EXCEL.getPrecision() ? number.round(EXCEL) : number);
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, WorkbookCells::showsDay);
    }

    private static boolean showsDay(String format) {
        return !format.equalsIgnoreCase("General")
                && DATE_LETTERS
                        .matcher(DECORATION.matcher(format).replaceAll(""))
                        .find();
    }
}
