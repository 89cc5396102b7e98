package org.cbamchecker.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.law.Period;

/** A row as the texts of its cells, so that it can be written, shown and compared. */
public final class RowTexts {
    private RowTexts() {}

    /** One text per column of the sheet: the row's own cells, then what the law columns say; empty where blank. */
    public static List<String> of(Row row) {
        List<String> texts = new ArrayList<>();
        row.cells().forEach(cell -> texts.add(cell.canonical()));
        if (row.schema().law()) {
            texts.add(row.reference().id());
            texts.add(row.reference().legalBasis());
            texts.add(row.validity().source());
            texts.add(day(row.validity().checkedOn()));
            addPeriod(row.validity().text(), texts);
            addPeriod(row.validity().applies(), texts);
        }
        return texts;
    }

    private static void addPeriod(Period period, List<String> texts) {
        texts.add(period.from().equals(LocalDate.MIN) ? "" : day(period.from()));
        texts.add(period.to().equals(LocalDate.MAX) ? "" : day(period.to()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
