package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Which of a workbook's cell styles show a number as a date or as a percentage. Formats never change a value. */
final class CellFormats {
    /** How a number is shown. */
    enum Format {
        PLAIN,
        DATE,
        PERCENT
    }

    private final List<Format> byStyle = new ArrayList<>();
    private final Map<Integer, String> custom = new HashMap<>();
    private boolean inCellStyles;

    void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "numFmt" -> custom.put(id(xml), SafeXml.attribute(xml, "formatCode"));
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCellStyles = false;
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(xml);
            default -> {}
        }
    }

    private void addStyle(XMLStreamReader xml) {
        if (inCellStyles) {
            int id = id(xml);
            byStyle.add(custom.containsKey(id) ? ofCode(custom.get(id)) : ofBuiltIn(id));
        }
    }

    private static int id(XMLStreamReader xml) {
        String id = SafeXml.attribute(xml, "numFmtId");
        return id.isEmpty() ? 0 : Integer.parseInt(id);
    }

    Format of(String style) {
        int index = style.isEmpty() ? -1 : Integer.parseInt(style);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : Format.PLAIN;
    }

    /** Numbers of the built-in formats as the file format fixes them (ECMA-376, 18.8.30). */
    private static Format ofBuiltIn(int id) {
        if (id == 9 || id == 10) {
            return Format.PERCENT;
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? Format.DATE : Format.PLAIN;
    }

    private static Format ofCode(String code) {
        String bare = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[(?![hHmMsS]+])[^\\]]*]", "")
                .replaceAll("\\\\.|_.|\\*.", "")
                .toLowerCase(Locale.ROOT)
                .replace("general", "");
        if (bare.contains("%")) {
            return Format.PERCENT;
        }
        return bare.matches("(?s).*[ymdhs].*") ? Format.DATE : Format.PLAIN;
    }
}
