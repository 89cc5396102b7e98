package org.cbamchecker.report.office;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The package of an office document: parts, what each of them is, and how they belong together (ECMA-376, part 2). */
final class OfficeFile implements Closeable {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";

    private final Path target;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> contentTypes = new LinkedHashMap<>();

    OfficeFile(Path target) {
        this.target = target;
    }

    /** Begins a part; several can be written at once. */
    Part part(String name, String contentType) {
        Part part = unlisted(name);
        contentTypes.put(name, contentType);
        return part;
    }

    /** Writes a part that is at hand. */
    void put(String name, String contentType, CharSequence xml) {
        part(name, contentType).write(xml);
    }

    /** Says which other parts a part refers to. */
    void relate(String name, List<Relation> relations) {
        var xml = new StringBuilder(Xml.HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Relation relation : relations) {
            xml.append("<Relationship Id=\"").append(relation.id()).append("\" Type=\"");
            xml.append(relation.type())
                    .append("\" Target=\"")
                    .append(relation.target())
                    .append("\"/>");
        }
        unlisted(name).write(xml.append("</Relationships>"));
    }

    /** Title and maker, and no time: the same content is the same file. */
    void describe(String title, String maker) {
        var xml = new StringBuilder(Xml.HEAD)
                .append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/")
                .append("core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>");
        Xml.append(xml, maker);
        xml.append("</dc:creator><dc:title>");
        Xml.append(xml, title);
        put("docProps/core.xml", PROPERTIES, xml.append("</dc:title></cp:coreProperties>"));
    }

    private Part unlisted(String name) {
        var part = new Part(name, target.toAbsolutePath().getParent());
        parts.add(part);
        return part;
    }

    /** Writes the file, content types first as readers of the format expect. */
    void finish() throws IOException {
        Part types = unlisted(CONTENT_TYPES);
        types.write(contentTypes());
        parts.remove(types);
        parts.add(0, types);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                var zip = new ZipArchiveOutputStream(file)) {
            for (Part part : parts) {
                part.moveTo(zip);
            }
        }
    }

    private CharSequence contentTypes() {
        var xml = new StringBuilder(Xml.HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"")
                .append(RELATIONSHIPS)
                .append("\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        contentTypes.forEach((name, type) -> xml.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>");
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.close();
        }
    }

    /**
     * A reference from one part to another.
     *
     * @param type address that names the kind of reference
     * @param target name of the other part, from the folder of the first
     */
    record Relation(String id, String type, String target) {
        private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

        static Relation office(String id, String kind, String target) {
            return new Relation(id, OFFICE + kind, target);
        }

        static Relation properties(String id) {
            return new Relation(
                    id,
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml");
        }
    }
}
