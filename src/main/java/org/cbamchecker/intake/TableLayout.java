package org.cbamchecker.intake;

import java.math.BigDecimal;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.facts.SourceAddress;

/** Where things stand in a sheet of a workbook or in a text file of rows. */
record TableLayout(TableOrigin origin, ColumnMap map) implements Layout {
    @Override
    public FormSheet sheet() {
        return origin.form();
    }

    @Override
    public Place place(int row, Field field) {
        int column = map.columns()[sheet().position(field.name())];
        String heading = column < 0 ? field.heading() : map.headings().get(column);
        return origin.place(row, Math.max(column, 0), heading);
    }

    @Override
    public SourceAddress address(int row) {
        return new SourceAddress(origin.file(), origin.sheet(), row);
    }

    @Override
    public BigDecimal factor(Field field) {
        return map.factors()[sheet().position(field.name())];
    }
}
