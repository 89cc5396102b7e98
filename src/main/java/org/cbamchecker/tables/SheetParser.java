package org.cbamchecker.tables;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet row by row from its XML. Text is taken as stored; nothing is formatted or calculated. */
final class SheetParser {
    private final IntFunction<RichText> sharedStrings;
    private final CellFormats formats;
    private final Consumer<RawRow> rows;
    private final SheetShape shape = new SheetShape();
    /** What Excel can show. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_383;

    private final BitSet sized = new BitSet();
    private boolean columnsUnseen;
    private boolean rowsUnseen;
    private boolean inData;
    private int row;
    /** Cells that the conditional format at hand is about. */
    private String veilable = "";
    /** Colours within the text of the cell that was read last. */
    private Set<String> inks = Set.of();

    SheetParser(IntFunction<RichText> sharedStrings, CellFormats formats, Consumer<RawRow> rows) {
        this.sharedStrings = sharedStrings;
        this.formats = formats;
        this.rows = rows;
    }

    SheetShape parse(InputStream sheet) throws XMLStreamException {
        SafeXml.forEachElement(sheet, this::element);
        return shape;
    }

    private void element(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "sheetFormatPr" -> usualSizes(xml);
            case "col" -> column(xml);
            case "row" -> row(xml);
            case "formula", "formula1", "formula2", "f" -> formula(LiveFormula.read(xml));
            case "conditionalFormatting" -> veilable = SafeXml.attribute(xml, "sqref");
            case "cfRule", "dataBar", "iconSet" -> veil(name, xml);
            case "mergeCell" -> shape.addMerged(SafeXml.attribute(xml, "ref"));
            case "sheetData" -> {
                inData = true;
                hideUnsized();
            }
            default -> inData = false;
        }
    }

    /** Of a drop-down list or a format; those of cells are read with their cells. */
    private void formula(String formula) {
        inData = false;
        if (LiveFormula.isLive(formula)) {
            shape.addFormula(formula);
        }
    }

    private void veil(String rule, XMLStreamReader xml) {
        if (!veilable.isEmpty() && formats.looks().hides(rule, xml)) {
            shape.addVeiled(veilable);
        }
    }

    private void column(XMLStreamReader xml) {
        int first = Integer.parseInt(SafeXml.attribute(xml, "min")) - 1;
        int last = Integer.parseInt(SafeXml.attribute(xml, "max")) - 1;
        String width = SafeXml.attribute(xml, "width");
        var span = new SheetShape.Span(first, last);
        if (!width.isEmpty()) {
            sized.set(first, last + 1);
        }
        if (SafeXml.isTrue(xml, "hidden") || isZero(width)) {
            shape.addHiddenColumns(span);
        }
    }

    /** What columns and rows measure that do not say so themselves. */
    private void usualSizes(XMLStreamReader xml) {
        columnsUnseen = isZero(SafeXml.attribute(xml, "defaultColWidth"));
        rowsUnseen = isZero(SafeXml.attribute(xml, "defaultRowHeight"));
    }

    private void hideUnsized() {
        for (int first = sized.nextClearBit(0); columnsUnseen && first <= LAST_COLUMN; ) {
            int next = sized.nextSetBit(first);
            int last = next < 0 ? LAST_COLUMN : next - 1;
            shape.addHiddenColumns(new SheetShape.Span(first, last));
            first = sized.nextClearBit(last + 1);
        }
    }

    /** A height or width of nothing hides as well as the word does. */
    private static boolean isZero(String measure) {
        return measure.startsWith("0") && measure.matches("0+(\\.0+)?");
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        String number = SafeXml.attribute(xml, "r");
        int next = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        if (!inData || next <= row || next > LAST_ROW) {
            throw new IllegalArgumentException("row " + next + " after row " + row);
        }
        row = next;
        String height = SafeXml.attribute(xml, "ht");
        boolean unseen = height.isEmpty() ? rowsUnseen : isZero(height);
        boolean hidden = unseen || SafeXml.isTrue(xml, "hidden");
        List<RawCell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                cell(xml, cells);
            }
        }
        if (!cells.isEmpty()) {
            rows.accept(new RawRow(row, hidden, cells));
        }
    }

    private void cell(XMLStreamReader xml, List<RawCell> cells) throws XMLStreamException {
        String reference = SafeXml.attribute(xml, "r");
        int last = cells.isEmpty() ? -1 : cells.get(cells.size() - 1).column();
        int column = reference.isEmpty() ? last + 1 : CellRange.columnOf(reference);
        if (column <= last || column > LAST_COLUMN) {
            throw new IllegalArgumentException("cell " + reference + " in row " + row + ", column " + (column + 1));
        }
        String style = SafeXml.attribute(xml, "s");
        RawCell cell = content(xml, column);
        if (!cell.isEmpty()) {
            cells.add(cell);
            if (formats.hides(style, cell) || formats.hides(style, inks)) {
                shape.addUnseen(cell);
            }
        }
    }

    private RawCell content(XMLStreamReader xml, int column) throws XMLStreamException {
        inks = Set.of();
        String type = SafeXml.attribute(xml, "t");
        CellFormats.Format format = formats.of(SafeXml.attribute(xml, "s"));
        String formula = null;
        StringBuilder stored = new StringBuilder();
        boolean found = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                if (name.equals("f")) {
                    formula = xml.getElementText();
                } else if (name.equals("v")) {
                    stored.append(xml.getElementText());
                    found = true;
                } else if (name.equals("is")) {
                    stored.append(plain(RichText.read(xml)));
                    found = true;
                }
            }
        }
        if (!found) {
            return new RawCell(row, column, RawCell.Kind.BLANK, "", format, formula);
        }
        String text = text(type, stored.toString());
        // LibreOffice stores TRUE as the number 1 that is shown as TRUE.
        boolean truth = format == CellFormats.Format.TRUTH && text.matches("[01](\\.0+)?");
        return truth
                ? new RawCell(row, column, RawCell.Kind.BOOLEAN, text("b", text.substring(0, 1)), format, formula)
                : new RawCell(row, column, kind(type), text, format, formula);
    }

    private String plain(RichText text) {
        inks = text.inks();
        return text.text();
    }

    private static RawCell.Kind kind(String type) {
        return switch (type) {
            case "s", "str", "inlineStr" -> RawCell.Kind.TEXT;
            case "b" -> RawCell.Kind.BOOLEAN;
            case "e" -> RawCell.Kind.ERROR;
            case "d" -> RawCell.Kind.ISO_DATE;
            default -> RawCell.Kind.NUMBER;
        };
    }

    private String text(String type, String stored) {
        return switch (type) {
            case "s" -> plain(sharedStrings.apply(Integer.parseInt(stored.strip())));
            case "str" -> RichText.unescape(stored);
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "inlineStr" -> stored;
            default -> stored.strip();
        };
    }
}
