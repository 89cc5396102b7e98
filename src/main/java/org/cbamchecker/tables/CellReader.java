package org.cbamchecker.tables;

import java.util.Map;
import java.util.Optional;

/** Turns a stored cell into what its column says it is, or says why it cannot be. */
final class CellReader {
    /** What Excel keeps in a cell. */
    private static final int LONGEST = 32_767;

    private CellReader() {}

    /** The cell, or empty after a fault was reported. */
    static Optional<Cell> read(CellSite site) {
        RawCell raw = site.raw();
        if (raw.formula() != null) {
            return site.refuse("CELL-FORMULA");
        }
        if (raw.kind() == RawCell.Kind.ERROR) {
            return site.refuse("CELL-ERROR-VALUE");
        }
        if (raw.text().length() > LONGEST) {
            return site.refuse("CELL-TEXT-TOO-LONG");
        }
        if (raw.kind() == RawCell.Kind.TEXT && CleanText.hasInvisible(raw.text())) {
            site.warn("CELL-INVISIBLE-CHARACTER");
        }
        String text = site.text();
        if (raw.kind() == RawCell.Kind.BLANK || text.isEmpty()) {
            return blank(site);
        }
        return mark(site, text).orElseGet(() -> ofType(site));
    }

    private static Optional<Cell> blank(CellSite site) {
        if (!site.column().marks().required()) {
            return Optional.of(Cell.BLANK);
        }
        boolean basis = site.column().heading().equals(LawColumns.LEGAL_BASIS);
        return site.refuse(basis ? "ROW-WITHOUT-LEGAL-BASIS" : "CELL-BLANK");
    }

    /** Empty where the cell holds neither {@code *} nor {@code none}; in free text both are words like any other. */
    private static Optional<Optional<Cell>> mark(CellSite site, String text) {
        Column.Marks marks = site.column().marks();
        if (text.equals(Cell.ANY.canonical()) && marks.any()) {
            return Optional.of(Optional.of(Cell.ANY));
        }
        if (text.equals(Cell.NONE.canonical()) && marks.none()) {
            return Optional.of(Optional.of(Cell.NONE));
        }
        boolean isMark = text.equals(Cell.ANY.canonical()) || text.equalsIgnoreCase(Cell.NONE.canonical());
        boolean isWord = site.column().type() == Column.Type.TEXT
                || site.column().allowed().contains(text);
        if (!isMark || isWord) {
            return Optional.empty();
        }
        Map<String, String> nearest = marks.none() && !text.equals("*") ? Map.of("nearest", "none") : Map.of();
        return Optional.of(site.refuse("CELL-MARK-NOT-ALLOWED", nearest));
    }

    private static Optional<Cell> ofType(CellSite site) {
        return switch (site.column().type()) {
            case CN_PREFIX, COUNTRY, CODE, CHOICE, YES_NO -> WordCells.read(site);
            case TEXT -> WordCells.readFreeText(site);
            case WHOLE_NUMBER, DECIMAL, PERCENTAGE -> NumberCells.read(site);
            case DATE -> DateCells.read(site);
        };
    }
}
