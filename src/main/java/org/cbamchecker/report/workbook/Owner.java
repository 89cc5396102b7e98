package org.cbamchecker.report.workbook;

import java.util.Optional;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Place;

/**
 * Of whom a finding or a step speaks, and where the workbook shows it.
 *
 * @param label id of the line, or what else it is
 * @param importer EORI of the importer or declarant, or empty
 * @param line null unless it is a line
 * @param row its row, or null where it has none
 * @param steps its first step, or null where none is shown
 */
record Owner(String label, String importer, ImportLine line, Place row, Place steps) {
    static Owner of(ImportLine line, Place row, Place steps) {
        return new Owner(line.id(), line.parties().importer().value(), line, row, steps);
    }

    Optional<ImportLine> importLine() {
        return Optional.ofNullable(line);
    }

    /** A cell that leads to its row. */
    Cell toRow(Cell cell) {
        return row == null ? cell : cell.to(row);
    }

    /** A cell that leads to its first step. */
    Cell toSteps(Cell cell) {
        return steps == null ? cell : cell.to(steps);
    }
}
