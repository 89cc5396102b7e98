package org.cbamchecker.report.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document read back by a parser that forgives nothing. */
public record Xhtml(Document document) {
    public static Xhtml of(String text) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Xhtml(builder.parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("No XHTML: " + broken.getMessage(), broken);
        }
    }

    public Element root() {
        return document.getDocumentElement();
    }

    /** All elements of a name in the order of the document; {@code *} for all. */
    public List<Element> all(String name) {
        return list(document.getElementsByTagName(name));
    }

    /** Values of an attribute, wherever it stands. */
    public List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .forEach(element -> values.add(element.getAttribute(attribute)));
        return values;
    }

    /** The element of an id. */
    public Element byId(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + id));
    }

    /** What stands below an element, by name. */
    public static List<Element> within(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }
}
