package org.cbamchecker.authoring.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.TableSchema;

/**
 * The one row of a fresh workbook: a value of the right kind under every heading, so that whoever begins sees what a
 * cell wants. It reads without a fault and says nothing true.
 */
public final class ExampleWorkbook {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private ExampleWorkbook() {}

    /** @param checkedOn the day written as the day of the last comparison with the source */
    public static List<String> row(TableSchema schema, LocalDate checkedOn) {
        List<String> texts = new ArrayList<>();
        schema.columns().forEach(column -> texts.add(value(column)));
        if (schema.law()) {
            LawColumns.all().forEach(column -> texts.add(lawValue(column.heading(), checkedOn)));
        }
        return texts;
    }

    private static String value(Column column) {
        if (column.marks().any() && column.role() == Column.Role.CONDITION) {
            return "*";
        }
        return switch (column.type()) {
            case CN_PREFIX -> "7318";
            case COUNTRY -> "TR";
            case CODE -> "example";
            case CHOICE -> column.allowed().get(0);
            case WHOLE_NUMBER -> "1";
            case DECIMAL -> "1.5";
            case PERCENTAGE -> "0.1";
            case DATE -> FIRST_DAY.toString();
            case YES_NO -> "yes";
            case TEXT -> "Example";
        };
    }

    private static String lawValue(String heading, LocalDate checkedOn) {
        return switch (heading) {
            case LawColumns.ROW_ID -> "example";
            case LawColumns.LEGAL_BASIS -> "EU-2023-956:Art.2(1)";
            case LawColumns.SOURCE -> "Act, article and paragraph, or the publication";
            case LawColumns.CHECKED_ON -> checkedOn.toString();
            case LawColumns.APPLIES_FROM -> FIRST_DAY.toString();
            default -> "";
        };
    }
}
