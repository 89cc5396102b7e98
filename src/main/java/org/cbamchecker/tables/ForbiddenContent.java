package org.cbamchecker.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parts of a workbook that carry code, fetch from elsewhere or hide something. */
final class ForbiddenContent {
    private final ZipFile zip;
    private final Set<String> parts;
    private final BiConsumer<String, Map<String, String>> refusal;

    ForbiddenContent(ZipFile zip, Set<String> parts, BiConsumer<String, Map<String, String>> refusal) {
        this.zip = zip;
        this.parts = parts;
        this.refusal = refusal;
    }

    void check() throws IOException, XMLStreamException {
        for (String part : parts) {
            checkName(part, part.toLowerCase(Locale.ROOT));
        }
        forEach("[Content_Types].xml", this::checkContentType);
        forEach("_rels/.rels", this::checkMainPart);
        forEach("xl/workbook.xml", this::checkSheet);
        for (String part : parts) {
            if (part.endsWith(".rels")) {
                forEach(part, this::checkRelation);
            }
        }
    }

    private void checkName(String part, String name) throws IOException, XMLStreamException {
        if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("vbadata")) {
            refuse("WORKBOOK-MACRO", part);
        } else if (name.startsWith("xl/externallinks/") && name.endsWith(".xml")) {
            refuse("WORKBOOK-EXTERNAL-LINK", part);
            forEach(part, (element, xml) -> refuseIf(element.equals("ddeLink"), "WORKBOOK-DDE", part));
        } else if (name.contains("/embeddings/") || name.contains("/activex/") || name.contains("/ctrlprops/")) {
            refuse("WORKBOOK-EMBEDDED-OBJECT", part);
        } else if (name.equals("xl/connections.xml") || name.contains("/querytables/") || name.contains("xl/model/")) {
            refuse("WORKBOOK-CONNECTION", part);
        } else if (name.startsWith("customxml/item") && name.endsWith(".xml")) {
            forEach(part, (element, xml) -> refuseIf(element.equals("DataMashup"), "WORKBOOK-CONNECTION", part));
        }
    }

    private void checkContentType(String element, XMLStreamReader xml) {
        String type = SafeXml.attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
        refuseIf(type.contains("macroenabled") || type.contains("vbaproject"), "WORKBOOK-MACRO", type);
    }

    private void checkMainPart(String element, XMLStreamReader xml) {
        if (SafeXml.attribute(xml, "Type").endsWith("/officeDocument")) {
            String target = SafeXml.attribute(xml, "Target");
            boolean expected = target.equals("xl/workbook.xml") || target.equals("/xl/workbook.xml");
            refuseIf(!expected, "WORKBOOK-DAMAGED", target);
        }
    }

    private void checkSheet(String element, XMLStreamReader xml) {
        if (element.equals("sheet")) {
            String state = SafeXml.attribute(xml, "state");
            refuseIf(state.equals("hidden"), "SHEET-HIDDEN", SafeXml.attribute(xml, "name"));
            refuseIf(state.equals("veryHidden"), "SHEET-VERY-HIDDEN", SafeXml.attribute(xml, "name"));
        }
    }

    /** A hyperlink leads out only when somebody clicks it, and sources are cited that way; all else is refused. */
    private void checkRelation(String element, XMLStreamReader xml) {
        boolean outside = SafeXml.attribute(xml, "TargetMode").equals("External");
        boolean clickable = SafeXml.attribute(xml, "Type").endsWith("/hyperlink");
        refuseIf(outside && !clickable, "WORKBOOK-EXTERNAL-LINK", SafeXml.attribute(xml, "Target"));
    }

    private void forEach(String part, SafeXml.Elements elements) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
            try (InputStream in = zip.getInputStream(entry)) {
                SafeXml.forEachElement(in, elements);
            }
        }
    }

    private void refuseIf(boolean forbidden, String code, String read) {
        if (forbidden) {
            refuse(code, read);
        }
    }

    private void refuse(String code, String read) {
        refusal.accept(code, Map.of("read", read));
    }
}
