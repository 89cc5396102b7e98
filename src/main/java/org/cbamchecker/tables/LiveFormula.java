package org.cbamchecker.tables;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Formulas outside cells: in names, drop-down lists and formats that depend on a condition. They may list words and name
 * cells of the workbook; what calls a function or leads out of the workbook could fetch something or start a program.
 */
final class LiveFormula {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    /** A call, a link to another workbook, a link to another program. */
    private static final Pattern LIVE = Pattern.compile("[\\w.]\\(|\\[|\\|");

    private LiveFormula() {}

    static boolean isLive(String formula) {
        return LIVE.matcher(TEXT.matcher(formula).replaceAll("")).find();
    }

    /** The text of an element and of those within it, to its end. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString().strip();
    }
}
