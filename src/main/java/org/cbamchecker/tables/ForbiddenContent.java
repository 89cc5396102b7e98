package org.cbamchecker.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
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
    /** Words in the types of parts that must not be there. */
    private static final List<Map.Entry<String, String>> FORBIDDEN_TYPES = List.of(
            Map.entry("macro", "WORKBOOK-MACRO"),
            Map.entry("vbaproject", "WORKBOOK-MACRO"),
            Map.entry("externallink", "WORKBOOK-EXTERNAL-LINK"),
            Map.entry("oleobject", "WORKBOOK-EMBEDDED-OBJECT"),
            Map.entry("activex", "WORKBOOK-EMBEDDED-OBJECT"),
            Map.entry("controlproperties", "WORKBOOK-EMBEDDED-OBJECT"),
            Map.entry("connections", "WORKBOOK-CONNECTION"),
            Map.entry("querytable", "WORKBOOK-CONNECTION"));

    /** Parts that are read, and so have to be among those whose markup was looked at. */
    private static final List<String> READ_AS_XML = List.of("/worksheet", "/sharedStrings", "/styles", "/table");

    private final ZipFile zip;
    private final Set<String> parts;
    private final BiConsumer<String, Map<String, String>> refusal;
    private final Set<String> told = new HashSet<>();

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

    /** Programs go by the type of a part, whatever its name. */
    private void checkContentType(String element, XMLStreamReader xml) {
        checkType(SafeXml.attribute(xml, "ContentType"), SafeXml.attribute(xml, "PartName"));
    }

    private void checkType(String type, String part) {
        String folded = type.toLowerCase(Locale.ROOT);
        String read = part.isEmpty() ? type : part.substring(1);
        for (Map.Entry<String, String> forbidden : FORBIDDEN_TYPES) {
            refuseIf(folded.contains(forbidden.getKey()), forbidden.getValue(), read);
        }
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
        String target = SafeXml.attribute(xml, "Target");
        String type = SafeXml.attribute(xml, "Type");
        boolean read = READ_AS_XML.stream().anyMatch(type::endsWith);
        refuseIf(read && !target.toLowerCase(Locale.ROOT).endsWith(".xml"), "WORKBOOK-DAMAGED", target);
        boolean outside = SafeXml.attribute(xml, "TargetMode").equals("External");
        refuseIf(outside && !type.endsWith("/hyperlink"), "WORKBOOK-EXTERNAL-LINK", target);
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

    /** A part is told once, whether its name or its type gave it away. */
    private void refuse(String code, String read) {
        if (told.add(code + " " + read)) {
            refusal.accept(code, Map.of("read", read));
        }
    }
}
