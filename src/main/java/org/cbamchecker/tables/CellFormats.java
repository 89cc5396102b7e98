package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Which of a workbook's cell styles show a number as a date, a percentage or a truth, and which show nothing. Formats
 * never change a value.
 */
final class CellFormats {
    /** How a number is shown. */
    enum Format {
        PLAIN,
        DATE,
        PERCENT,
        /** As a word for true or false. */
        TRUTH
    }

    private static final NumberFormatCode GENERAL = new NumberFormatCode("General");
    private static final Style USUAL = new Style(Format.PLAIN, GENERAL, false, 0);

    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, NumberFormatCode> custom = new HashMap<>();
    private final CellColours colours = new CellColours();
    private final ConditionalLooks looks = new ConditionalLooks();
    private boolean inCellStyles;

    /**
     * How a cell is shown.
     *
     * @param unseen whether its letters have the colour of their ground
     * @param ground number of its ground
     */
    private record Style(Format format, NumberFormatCode code, boolean unseen, int ground) {}

    void element(String name, XMLStreamReader xml) {
        colours.element(name, xml);
        looks.element(name, xml);
        switch (name) {
            case "numFmt" ->
                custom.put(id(xml, "numFmtId"), new NumberFormatCode(SafeXml.attribute(xml, "formatCode")));
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCellStyles = false;
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(xml);
            default -> {}
        }
    }

    private void addStyle(XMLStreamReader xml) {
        if (inCellStyles) {
            int id = id(xml, "numFmtId");
            int ground = id(xml, "fillId");
            NumberFormatCode code = custom.getOrDefault(id, GENERAL);
            Format format = custom.containsKey(id) ? code.format() : ofBuiltIn(id);
            boolean unseen = colours.areAlike(id(xml, "fontId"), ground);
            styles.add(new Style(format, code, unseen, ground));
        }
    }

    private static int id(XMLStreamReader xml, String name) {
        String id = SafeXml.attribute(xml, name);
        return id.isEmpty() ? 0 : Integer.parseInt(id);
    }

    Format of(String style) {
        return style(style).format();
    }

    /** Whether nobody can see what stands in a cell of this style. */
    boolean hides(String style, RawCell cell) {
        Style its = style(style);
        return its.unseen()
                || its.code() != GENERAL
                        && (its.code().hides(cell) || isPaper(its) && its.code().isWhite(cell));
    }

    /** Looks that cells take on while a condition holds. */
    ConditionalLooks looks() {
        return looks;
    }

    private boolean isPaper(Style style) {
        return colours.isLike(CellColours.WHITE, style.ground());
    }

    /** Whether part of a text is written in the colour of the ground that this style has. */
    boolean hides(String style, Set<String> inks) {
        return !inks.isEmpty()
                && inks.stream()
                        .anyMatch(ink -> colours.isLike(ink, style(style).ground()));
    }

    private Style style(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : USUAL;
    }

    /** Numbers of the built-in formats as the file format fixes them (ECMA-376, 18.8.30). */
    private static Format ofBuiltIn(int id) {
        if (id == 9 || id == 10) {
            return Format.PERCENT;
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? Format.DATE : Format.PLAIN;
    }
}
