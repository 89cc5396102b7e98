package org.cbamchecker.report.office;

import java.util.List;

/**
 * The form of a sheet.
 *
 * @param widths of the columns, in characters
 * @param frozenColumns columns that stay in view when one moves to the right
 * @param table whether the first row holds headings, to be kept in view, repeated on every page and filtered by
 */
record SheetForm(List<Integer> widths, int frozenColumns, boolean table, Paper paper) {
    SheetForm {
        widths = List.copyOf(widths);
    }

    String columnsXml() {
        var xml = new StringBuilder("<cols>");
        for (int at = 1; at <= widths.size(); at++) {
            xml.append("<col min=\"").append(at).append("\" max=\"").append(at).append("\" width=\"");
            xml.append(widths.get(at - 1)).append("\" customWidth=\"1\"/>");
        }
        return xml.append("</cols>").toString();
    }

    String viewXml() {
        String pane = table ? paneXml() : "";
        return "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">" + pane + "</sheetView></sheetViews>";
    }

    private String paneXml() {
        String first = SheetWriter.letters(frozenColumns) + "2";
        String split = frozenColumns > 0 ? "xSplit=\"" + frozenColumns + "\" " : "";
        String active = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
        return "<pane " + split + "ySplit=\"1\" topLeftCell=\"" + first + "\" activePane=\"" + active
                + "\" state=\"frozen\"/><selection pane=\"" + active + "\" activeCell=\"" + first + "\" sqref=\""
                + first
                + "\"/>";
    }
}
