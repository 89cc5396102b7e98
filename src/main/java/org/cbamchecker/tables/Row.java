package org.cbamchecker.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;

/**
 * One row with its address, its law and its cells.
 *
 * @param cells one per column of the schema, in its order
 */
public record Row(TableSchema schema, RowReference reference, Validity validity, List<Cell> cells) {
    /**
     * The two clocks of a row.
     *
     * @param text when this wording was law, or was known
     * @param applies the import dates it governs
     * @param checkedOn day somebody last compared the row with its source, or null
     */
    public record Validity(Period text, Period applies, String source, LocalDate checkedOn) {
        public static final Validity UNDATED = new Validity(Period.ALWAYS, Period.ALWAYS, "", null);
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public boolean holds(LocalDate lawDate, LocalDate importDate) {
        return validity.text().contains(lawDate) && validity.applies().contains(importDate);
    }

    public Cell cell(String heading) {
        return cells.get(schema.indexOf(heading));
    }

    /** Text of a code, choice, country, prefix or free text; empty where blank or {@code none}. */
    public String text(String heading) {
        return cell(heading) instanceof Cell.Text text ? text.value() : "";
    }

    /** A number, where one stands there. */
    public Optional<BigDecimal> number(String heading) {
        return cell(heading) instanceof Cell.Number number ? Optional.of(number.value()) : Optional.empty();
    }

    public Optional<LocalDate> day(String heading) {
        return cell(heading) instanceof Cell.Day day ? Optional.of(day.value()) : Optional.empty();
    }

    public boolean isYes(String heading) {
        return text(heading).equals("yes");
    }
}
