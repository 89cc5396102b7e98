package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The code of a number format: what it takes a number for, and what it keeps from being seen. Immutable. */
final class NumberFormatCode {
    /** One part each for numbers above zero, below zero, zero, and for texts. */
    private static final int WITH_TEXTS = 4;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    /** Colours, countries and conditions; hours, minutes and seconds in such brackets are none. */
    private static final Pattern BRACKETS = Pattern.compile("\\[(?![hHmMsS]+])[^\\]]*]");
    /** A sign as it stands, a gap as wide as a sign, a sign that fills the cell. */
    private static final Pattern SIGNS = Pattern.compile("\\\\.|_.|\\*.");
    /** As office programs show what is true: the same word for numbers above and below zero, another for zero. */
    private static final Pattern TRUTH = Pattern.compile("(\"[^\"]+\");\\1;\"[^\"]+\"");

    private final String code;
    private final List<String> sections;

    NumberFormatCode(String code) {
        this.code = code;
        this.sections = sections(code);
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        var section = new StringBuilder();
        boolean quoted = false;
        for (char sign : code.toCharArray()) {
            quoted ^= sign == '"';
            if (sign == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(sign);
            }
        }
        sections.add(section.toString());
        return List.copyOf(sections);
    }

    CellFormats.Format format() {
        if (TRUTH.matcher(code).matches() || code.equalsIgnoreCase("BOOLEAN")) {
            return CellFormats.Format.TRUTH;
        }
        String bare = SIGNS.matcher(
                        BRACKETS.matcher(LITERAL.matcher(code).replaceAll("")).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("general", "");
        if (bare.contains("%")) {
            return CellFormats.Format.PERCENT;
        }
        return bare.matches("(?s).*[ymdhs].*") ? CellFormats.Format.DATE : CellFormats.Format.PLAIN;
    }

    /** Whether nothing is shown of a cell. */
    boolean hides(RawCell cell) {
        return sections.size() > 1 && isBlank(section(cell));
    }

    /** Whether what is shown is white, whatever the cell's own colour. */
    boolean isWhite(RawCell cell) {
        return section(cell).toLowerCase(Locale.ROOT).contains("[white]");
    }

    private static boolean isBlank(String section) {
        String signs = BRACKETS.matcher(section).replaceAll("").replace("\"", "");
        return signs.replaceAll("_.|\\*.|\\\\ ", "").isBlank();
    }

    /** The part a cell is shown by; a format without a part for texts shows them as they are. */
    private String section(RawCell cell) {
        if (cell.kind() != RawCell.Kind.NUMBER) {
            return sections.size() < WITH_TEXTS ? "@" : sections.get(WITH_TEXTS - 1);
        }
        int sign = NumberCells.decimal(cell.text())
                .map(java.math.BigDecimal::signum)
                .orElse(1);
        int wanted = sign > 0 ? 0 : sign < 0 ? 1 : 2;
        return sections.get(wanted < Math.min(sections.size(), WITH_TEXTS - 1) ? wanted : 0);
    }
}
