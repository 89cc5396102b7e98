package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Looks that cells take on while a condition holds, as far as they keep content from being seen. */
final class ConditionalLooks {
    /** What a format is tried with: one that hides either hides content. */
    private static final List<RawCell> PROBES = List.of(
            new RawCell(1, 0, RawCell.Kind.NUMBER, "1", CellFormats.Format.PLAIN, null),
            new RawCell(1, 0, RawCell.Kind.TEXT, "a", CellFormats.Format.PLAIN, null));

    private final List<Look> looks = new ArrayList<>();
    private boolean within;
    private String part = "";

    /** Colours as far as they are said; a look that says no ground leaves that of the cell, mostly white. */
    private static final class Look {
        private String ink = "";
        private String ground = CellColours.WHITE;
        private boolean hides;
    }

    /** Takes the elements of the part with the styles as they come. */
    void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "dxfs" -> within = true;
            case "tableStyles", "colors", "cellXfs" -> within = false;
            case "dxf" -> looks.add(new Look());
            case "font", "fill", "border" -> part = name;
            default -> {}
        }
        if (within && !looks.isEmpty()) {
            say(looks.get(looks.size() - 1), name, xml);
        }
    }

    private void say(Look look, String name, XMLStreamReader xml) {
        if (name.equals("color") && part.equals("font")) {
            look.ink = CellColours.colour(xml);
        } else if (name.equals("bgColor") && part.equals("fill")) {
            look.ground = CellColours.colour(xml);
        } else if (name.equals("numFmt")) {
            var code = new NumberFormatCode(SafeXml.attribute(xml, "formatCode"));
            look.hides = PROBES.stream().anyMatch(code::hides);
        }
    }

    /** Whether a rule that gives cells a look, or bars and icons instead of their values, hides what stands in them. */
    boolean hides(String rule, XMLStreamReader xml) {
        if (rule.equals("dataBar") || rule.equals("iconSet")) {
            String shown = SafeXml.attribute(xml, "showValue");
            return shown.equals("0") || shown.equals("false");
        }
        String number = SafeXml.attribute(xml, "dxfId");
        int index = number.isEmpty() ? -1 : Integer.parseInt(number);
        return index >= 0 && index < looks.size() && hides(looks.get(index));
    }

    private static boolean hides(Look look) {
        return look.hides || !look.ink.isEmpty() && CellColours.areAlike(look.ink, look.ground);
    }
}
