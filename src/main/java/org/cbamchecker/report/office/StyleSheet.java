package org.cbamchecker.report.office;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Every look in every tone, and the part of a workbook that lists them. */
final class StyleSheet {
    /** Ids below are those of formats every reader knows. */
    private static final int FIRST_FORMAT = 164;

    /** Readers expect two fills of their own before any other. */
    private static final int FIRST_FILL = 2;

    private static final String FONT = "Calibri";

    private StyleSheet() {}

    /**
     * Number of a style in the list.
     *
     * @param quoted whether the cell holds text that would be a formula if somebody typed it; a style of its own keeps
     *     it text even when the cell is edited
     */
    static int index(Look look, Tone tone, boolean quoted) {
        int shown = look.ordinal() * Tone.values().length + tone.ordinal();
        return 1 + 2 * shown + (quoted ? 1 : 0);
    }

    static String xml() {
        return Xml.HEAD + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + formats()
                + fonts() + fills() + borders()
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + cells()
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String formats() {
        return list(
                "numFmts",
                Look.values(),
                look -> "<numFmt numFmtId=\"" + (FIRST_FORMAT + look.ordinal()) + "\" formatCode=\""
                        + Xml.escaped(look.format()) + "\"/>");
    }

    private static String fonts() {
        return list(
                "fonts",
                Tone.values(),
                tone -> "<font>" + (tone.bold() ? "<b/>" : "")
                        + (tone == Tone.LINK ? "<u/>" : "") + "<sz val=\"" + tone.points() + "\"/><color rgb=\"FF"
                        + tone.ink()
                        + "\"/><name val=\"" + FONT + "\"/><family val=\"2\"/></font>");
    }

    private static String fills() {
        String filled = Arrays.stream(Tone.values()).map(StyleSheet::fill).collect(Collectors.joining());
        return "<fills count=\"" + (FIRST_FILL + Tone.values().length) + "\">"
                + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + filled + "</fills>";
    }

    private static String fill(Tone tone) {
        return tone.fill().isEmpty()
                ? "<fill><patternFill patternType=\"none\"/></fill>"
                : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + tone.fill()
                        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String borders() {
        return "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/>"
                + "<top/><bottom style=\"thin\"><color rgb=\"FFDDE3E9\"/></bottom><diagonal/></border></borders>";
    }

    private static String cells() {
        var xml = new StringBuilder("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (Look look : Look.values()) {
            for (Tone tone : Tone.values()) {
                xml.append(cell(look, tone, "")).append(cell(look, tone, " quotePrefix=\"1\""));
            }
        }
        int count = 1 + 2 * Look.values().length * Tone.values().length;
        return "<cellXfs count=\"" + count + "\">" + xml + "</cellXfs>";
    }

    private static String cell(Look look, Tone tone, String quote) {
        boolean wrapped = look.wrapped() || tone == Tone.HEADING;
        return "<xf numFmtId=\"" + (FIRST_FORMAT + look.ordinal()) + "\" fontId=\"" + tone.ordinal() + "\" fillId=\""
                + (FIRST_FILL + tone.ordinal()) + "\" borderId=\"" + (tone.ruled() ? 1 : 0) + "\" xfId=\"0\"" + quote
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + "<alignment horizontal=\"" + (look.leftAligned() ? "left" : "right")
                + "\" indent=\"" + (tone.ruled() ? 1 : 0) + "\" vertical=\"top\""
                + (wrapped ? " wrapText=\"1\"" : "") + "/></xf>";
    }

    private static <E extends Enum<E>> String list(
            String name, E[] choices, java.util.function.Function<E, String> element) {
        return Arrays.stream(choices)
                .map(element)
                .collect(Collectors.joining("", "<" + name + " count=\"" + choices.length + "\">", "</" + name + ">"));
    }
}
