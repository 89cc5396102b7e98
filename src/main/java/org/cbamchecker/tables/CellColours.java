package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;

/** The colours of the fonts and of the grounds of a workbook, as far as they say whether one stands out from the other. */
final class CellColours {
    static final String WHITE = "FFFFFF";

    private static final String BLACK = "000000";
    private static final String UNKNOWN = "";
    /** Of the colours with a number, those that mean the same in every workbook. */
    private static final Map<String, String> INDEXED =
            Map.of("0", BLACK, "1", WHITE, "8", BLACK, "9", WHITE, "64", BLACK, "65", WHITE);
    /** The first two colours of a theme are the paper and the ink. */
    private static final Map<String, String> THEME = Map.of("0", WHITE, "1", BLACK);

    private static final int HEX = 16;
    private static final int DIGITS = 6;
    /** Two colours whose red, green and blue are no further apart cannot be told from each other; of 255. */
    private static final int NEAR = 16;

    private final List<String> fonts = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private String section = "";

    /** Takes the elements of the part with the styles as they come. */
    void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "fonts",
                    "fills",
                    "borders",
                    "cellStyleXfs",
                    "cellXfs",
                    "cellStyles",
                    "dxfs",
                    "tableStyles",
                    "colors" -> section = name;
            case "font" -> begin("fonts", fonts, BLACK);
            case "color" -> say("fonts", fonts, xml);
            case "fill" -> begin("fills", grounds, WHITE);
            case "patternFill" -> pattern(SafeXml.attribute(xml, "patternType"));
            case "gradientFill" -> pattern("gradient");
            case "fgColor" -> say("fills", grounds, xml);
            default -> {}
        }
    }

    private void begin(String owner, List<String> colours, String usual) {
        if (section.equals(owner)) {
            colours.add(usual);
        }
    }

    private void say(String owner, List<String> colours, XMLStreamReader xml) {
        int last = colours.size() - 1;
        if (section.equals(owner) && last >= 0 && !colours.get(last).equals(UNKNOWN)) {
            colours.set(last, colour(xml));
        }
    }

    /** Only a ground without a pattern is one colour. */
    private void pattern(String type) {
        boolean plain = type.isEmpty() || type.equals("none") || type.equals("solid");
        if (section.equals("fills") && !plain && !grounds.isEmpty()) {
            grounds.set(grounds.size() - 1, UNKNOWN);
        }
    }

    /** A colour as it is written, so that equal ones are written alike. */
    static String colour(XMLStreamReader xml) {
        String rgb = SafeXml.attribute(xml, "rgb").toUpperCase(Locale.ROOT);
        String theme = SafeXml.attribute(xml, "theme");
        String index = SafeXml.attribute(xml, "indexed");
        String tint = SafeXml.attribute(xml, "tint");
        if (!tint.isEmpty() && !tint.matches("-?0(\\.0+)?")) {
            return "tint " + tint + rgb + " " + theme + " " + index;
        }
        if (rgb.length() >= DIGITS) {
            return rgb.substring(rgb.length() - DIGITS);
        }
        if (!theme.isEmpty()) {
            return THEME.getOrDefault(theme, "theme " + theme);
        }
        return index.isEmpty() ? BLACK : INDEXED.getOrDefault(index, "index " + index);
    }

    /** Whether nobody can tell what is written in a font from its ground; their numbers are those of the styles. */
    boolean areAlike(int font, int ground) {
        return areAlike(at(fonts, font), at(grounds, ground));
    }

    /** Whether what is written in a colour cannot be seen. */
    boolean isLike(String ink, int ground) {
        return areAlike(ink, at(grounds, ground));
    }

    private static String at(List<String> colours, int index) {
        return index >= 0 && index < colours.size() ? colours.get(index) : UNKNOWN;
    }

    /** Whether nobody can tell two colours from each other. */
    static boolean areAlike(String one, String other) {
        if (one.equals(UNKNOWN) || other.equals(UNKNOWN)) {
            return false;
        }
        OptionalInt left = rgb(one);
        OptionalInt right = rgb(other);
        return left.isPresent() && right.isPresent() ? areNear(left.getAsInt(), right.getAsInt()) : one.equals(other);
    }

    private static OptionalInt rgb(String colour) {
        return colour.matches("[0-9A-F]{6}") ? OptionalInt.of(Integer.parseInt(colour, HEX)) : OptionalInt.empty();
    }

    private static boolean areNear(int one, int other) {
        for (int shift = 0; shift <= HEX; shift += Byte.SIZE) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
                return false;
            }
        }
        return true;
    }
}
