package org.cbamchecker.authoring.lint;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/**
 * Figures and units that do not fit: a share that was written as a percentage, emissions that were written in
 * kilograms, electricity by the tonne.
 */
final class Units implements Analysis {
    private static final String ELECTRICITY = "electricity";
    /** The heading of electrical energy in the nomenclature. */
    private static final String ELECTRICITY_CODE = "2716";

    private static final String MEGAWATT_HOUR = "MWh";
    /** No default value for a tonne of goods comes near; the highest is below 30 t CO2e/t. */
    private static final BigDecimal HIGHEST_INTENSITY = BigDecimal.valueOf(100);

    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        for (Column column : table.schema().columns()) {
            Measure measure = Measure.of(column);
            if (measure != Measure.OTHER) {
                table.everyRow().forEach(row -> examineFigure(row, column, measure, remarks));
            }
            if (isUnit(column)) {
                table.everyRow().forEach(row -> examineUnit(row, column, remarks));
            }
        }
    }

    /** What a heading says its figures are. */
    private enum Measure {
        SHARE,
        INTENSITY,
        OTHER;

        static Measure of(Column column) {
            if (column.type() != Column.Type.DECIMAL) {
                return OTHER;
            }
            String heading = column.heading();
            if (heading.equals("Share") || heading.equals("Factor") || heading.contains("(share")) {
                return SHARE;
            }
            return heading.contains("(t CO2e/t)") || heading.contains("(t CO2/MWh)") ? INTENSITY : OTHER;
        }
    }

    private static void examineFigure(Row row, Column column, Measure measure, Remarks remarks) {
        Optional<BigDecimal> figure = row.number(column.heading());
        BigDecimal highest = measure == Measure.SHARE ? BigDecimal.ONE : HIGHEST_INTENSITY;
        if (figure.isPresent() && (figure.get().signum() < 0 || figure.get().compareTo(highest) > 0)) {
            Map<String, String> values =
                    Map.of("read", figure.get().toPlainString(), "highest", highest.toPlainString());
            String code = measure == Measure.SHARE ? "TABLE-UNIT-SHARE" : "TABLE-UNIT-INTENSITY";
            remarks.warn(code, row, column.heading(), values);
        }
    }

    private static boolean isUnit(Column column) {
        return column.heading().equals("Unit") || column.heading().equals("Functional unit");
    }

    private static void examineUnit(Row row, Column column, Remarks remarks) {
        String unit = row.text(column.heading());
        Optional<Boolean> electricity = isElectricity(row);
        if (!unit.isEmpty() && electricity.isPresent() && electricity.get() != unit.contains(MEGAWATT_HOUR)) {
            boolean physical =
                    unit.equals("t") || unit.startsWith("t ") || unit.contains("per ") || unit.contains(MEGAWATT_HOUR);
            if (physical) {
                remarks.warn("TABLE-UNIT-SECTOR", row, column.heading(), Map.of("read", unit));
            }
        }
    }

    /** Whether a row is about electricity; empty where it does not say what it is about. */
    private static Optional<Boolean> isElectricity(Row row) {
        if (row.schema().column("Sector").isPresent() && !row.text("Sector").isEmpty()) {
            return Optional.of(row.text("Sector").equals(ELECTRICITY));
        }
        if (row.schema().column("CN code").isPresent()) {
            return Optional.of(row.text("CN code").startsWith(ELECTRICITY_CODE));
        }
        return Optional.empty();
    }
}
