package org.cbamchecker.report.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.report.office.OfficeFile.Relation;

/**
 * A document of paragraphs for word processors, on A4. It comes into being when it is finished. Writing failures are
 * {@link UncheckedIOException}.
 */
public final class TextDocument implements AutoCloseable {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String FONT = "Calibri";
    private static final String EAST_ASIAN_FONT = "Microsoft JhengHei";

    /** A4 with margins of 2.5 cm, in twentieths of a point. */
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" "
            + "w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
            + "</w:sectPr>";

    private final OfficeFile file;
    private final Part body;

    /** What a paragraph is; a tab in its text leads from its mark to its words. */
    public enum Kind {
        TEXT("Normal", "", 160, 0, 22),
        /** Label and text, behind a tab. */
        HEAD("Head", "", 60, 1300, 22),
        /** A number, a tab, and what is asked. */
        NUMBERED("Numbered", "<w:keepNext/>", 60, 400, 22),
        /** Belongs to what is numbered. */
        CONTINUED("Continued", "", 60, 400, 22),
        /** A mark, a tab, and one of several. */
        LISTED("Listed", "", 20, 720, 20),
        /** Where it stands in the law. */
        CITED("Cited", "", 120, 400, 18);

        private final String style;
        private final String keeping;
        private final int after;
        private final int indent;
        private final int halfPoints;

        Kind(String style, String keeping, int after, int indent, int halfPoints) {
            this.style = style;
            this.keeping = keeping;
            this.after = after;
            this.indent = indent;
            this.halfPoints = halfPoints;
        }

        private String xml() {
            String hanging = this == HEAD || this == NUMBERED ? " w:hanging=\"" + indent + "\"" : "";
            String mark = this == LISTED ? " w:hanging=\"320\"" : hanging;
            return "<w:style w:type=\"paragraph\" " + (this == TEXT ? "w:default=\"1\" " : "") + "w:styleId=\"" + style
                    + "\"><w:name w:val=\"" + style + "\"/>" + (this == TEXT ? "" : "<w:basedOn w:val=\"Normal\"/>")
                    + "<w:pPr>" + keeping + "<w:spacing w:after=\"" + after + "\"/><w:ind w:left=\"" + indent + "\""
                    + mark
                    + "/></w:pPr><w:rPr>" + (this == CITED ? "<w:color w:val=\"6B7280\"/>" : "") + "<w:sz w:val=\""
                    + halfPoints + "\"/></w:rPr></w:style>";
        }
    }

    public TextDocument(Path target) {
        file = new OfficeFile(target);
        body = file.part("word/document.xml", WORD + "document.main+xml");
        body.write(Xml.HEAD + "<w:document " + MAIN + "><w:body>");
    }

    /** Writes a paragraph; a tab in the text moves to the next stop. */
    public void paragraph(Kind kind, String text) {
        var xml = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"" + kind.style + "\"/></w:pPr>");
        String[] pieces = text.split("\t", -1);
        for (int at = 0; at < pieces.length; at++) {
            xml.append(at == 0 ? "" : "<w:r><w:tab/></w:r>").append("<w:r>");
            xml.append(kind == Kind.HEAD && at == 0 ? "<w:rPr><w:b/></w:rPr>" : "")
                    .append("<w:t xml:space=\"preserve\">");
            Xml.append(xml, pieces[at]);
            xml.append("</w:t></w:r>");
        }
        body.write(xml.append("</w:p>"));
    }

    /**
     * Finishes the document.
     *
     * @param maker name of the program
     */
    public void finish(String title, String maker) {
        body.write(PAGE + "</w:body></w:document>");
        file.put("word/styles.xml", WORD + "styles+xml", styles());
        file.relate("word/_rels/document.xml.rels", List.of(Relation.office("rId1", "styles", "styles.xml")));
        file.describe(title, maker);
        file.relate(
                "_rels/.rels",
                List.of(Relation.office("rId1", "officeDocument", "word/document.xml"), Relation.properties("rId2")));
        try {
            file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String styles() {
        return Xml.HEAD + "<w:styles " + MAIN + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + FONT
                + "\" w:hAnsi=\"" + FONT + "\" w:eastAsia=\"" + EAST_ASIAN_FONT
                + "\" w:cs=\"" + FONT + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + Arrays.stream(Kind.values()).map(Kind::xml).collect(Collectors.joining()) + "</w:styles>";
    }

    /** Releases the temporary files. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
