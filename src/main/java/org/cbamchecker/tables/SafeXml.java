package org.cbamchecker.tables;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML parts of a workbook without document types, entities or anything fetched from elsewhere. */
final class SafeXml {
    /** Parts of a workbook are shallow; elements within elements without end would fill the memory. */
    private static final String DEEPEST = "100";

    private SafeXml() {}

    /** What to do at the start of each element; the reader may be moved on to the element's end, not further. */
    interface Elements {
        void start(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    /** A factory of its own for each part, because the limits of the JDK's reader add up over a factory's lifetime. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory.createXMLStreamReader(in);
    }

    static void forEachElement(InputStream in, Elements elements) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                elements.start(xml.getLocalName(), xml);
            }
        }
    }

    /** Value of an attribute by its local name, or empty. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static boolean isTrue(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }
}
