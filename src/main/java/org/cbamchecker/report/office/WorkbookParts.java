package org.cbamchecker.report.office;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.report.office.OfficeFile.Relation;

/** The part that lists the sheets of a workbook, and the one that says where they are. */
final class WorkbookParts {
    private WorkbookParts() {}

    static CharSequence workbook(List<SheetWriter> sheets) {
        var xml = new StringBuilder(Xml.HEAD)
                .append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ")
                .append("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
                .append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (SheetWriter sheet : sheets) {
            SheetEntry entry = sheet.entry();
            xml.append("<sheet name=\"").append(Xml.escaped(entry.name())).append("\" sheetId=\"");
            xml.append(entry.number()).append("\" r:id=\"").append(entry.id()).append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int at = 0; at < sheets.size(); at++) {
            if (sheets.get(at).entry().form().table()) {
                definedNames(xml, sheets.get(at), at);
            }
        }
        return xml.append("</definedNames></workbook>");
    }

    /** What the filter spans, and which row is repeated on every page. */
    private static void definedNames(StringBuilder xml, SheetWriter sheet, int at) {
        String name = Xml.escaped(Place.quoted(sheet.entry().name()));
        xml.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
                .append(at)
                .append("\" hidden=\"1\">");
        xml.append(name).append('!').append(sheet.filtered("$")).append("</definedName>");
        xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                .append(at)
                .append("\">");
        xml.append(name).append("!$1:$1</definedName>");
    }

    static List<Relation> relations(List<SheetWriter> sheets) {
        List<Relation> relations = new ArrayList<>();
        for (SheetWriter sheet : sheets) {
            relations.add(Relation.office(
                    sheet.entry().id(), "worksheet", sheet.entry().target()));
        }
        relations.add(Relation.office("rIdStyles", "styles", "styles.xml"));
        return relations;
    }
}
