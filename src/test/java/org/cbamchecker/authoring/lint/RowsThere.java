package org.cbamchecker.authoring.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The rows of the first sheet of a workbook that hold anything, counted without the reader that is being tested. */
final class RowsThere {
    private RowsThere() {}

    /** Numbers as Excel shows them, without the row of headings. */
    static Set<Integer> in(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            NodeList rows = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(sheet)
                    .getElementsByTagName("row");
            Set<Integer> there = new TreeSet<>();
            int number = 0;
            for (int i = 0; i < rows.getLength(); i++) {
                Element row = (Element) rows.item(i);
                number = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) : number + 1;
                if (number > 1 && holdsAnything(row)) {
                    there.add(number);
                }
            }
            return there;
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new AssertionError("Read without a fault, and yet no XML", unreadable);
        }
    }

    private static boolean holdsAnything(Element row) {
        NodeList cells = row.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            boolean formula = cell.getElementsByTagName("f").getLength() > 0;
            if (formula || !cell.getTextContent().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
