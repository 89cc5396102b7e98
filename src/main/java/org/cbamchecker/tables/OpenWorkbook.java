package org.cbamchecker.tables;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook the reader needs. Only for files that passed the guard. */
final class OpenWorkbook implements Closeable {
    /** A sheet and the part it stands in. */
    record Sheet(String name, String part) {}

    private static final String MAIN_PART = "xl/workbook.xml";
    /** Of all cells together. */
    private static final long MOST_SHARED = WorkbookLimits.TABLES.allBytes();

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<RichText> strings = new ArrayList<>();
    private final List<String> liveNames = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private boolean from1904;
    private long shared;

    static OpenWorkbook open(Path file) throws IOException, XMLStreamException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            return new OpenWorkbook(zip);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            zip.close();
            throw damaged;
        }
    }

    private OpenWorkbook(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        Map<String, String> parts = relations(MAIN_PART, "");
        forEach(MAIN_PART, (element, xml) -> workbookElement(element, xml, parts));
        for (Sheet sheet : sheets) {
            addTableFormulas(sheet);
        }
        for (String part : relations(MAIN_PART, "/sharedStrings").values()) {
            forEach(part, this::stringElement);
        }
        for (String part : relations(MAIN_PART, "/styles").values()) {
            forEach(part, formats::element);
        }
    }

    /** What a table object would fill into rows that are added to it. */
    private void addTableFormulas(Sheet sheet) throws IOException, XMLStreamException {
        if (sheet.part().contains("/")) {
            for (String part : relations(sheet.part(), "/table").values()) {
                forEach(part, (element, xml) -> {
                    if (element.equals("calculatedColumnFormula") || element.equals("totalsRowFormula")) {
                        liveNames.add(sheet.name() + ": " + LiveFormula.read(xml));
                    }
                });
            }
        }
    }

    private void stringElement(String element, XMLStreamReader xml) throws XMLStreamException {
        if (element.equals("si")) {
            strings.add(RichText.read(xml));
        }
    }

    private void workbookElement(String element, XMLStreamReader xml, Map<String, String> parts)
            throws XMLStreamException {
        if (element.equals("sheet")) {
            String part = parts.getOrDefault(SafeXml.attribute(xml, "id"), "");
            sheets.add(new Sheet(SafeXml.attribute(xml, "name"), part));
        } else if (element.equals("workbookPr")) {
            from1904 = SafeXml.isTrue(xml, "date1904");
        } else if (element.equals("definedName")) {
            String name = SafeXml.attribute(xml, "name");
            String formula = LiveFormula.read(xml);
            if (LiveFormula.isLive(formula)) {
                liveNames.add(name + " = " + formula);
            }
        }
    }

    /** Parts a part points to: by relation id, those whose type ends as given. */
    private Map<String, String> relations(String part, String typeEnd) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String relations = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
        URI base = URI.create("/" + part);
        Map<String, String> targets = new HashMap<>();
        forEach(relations, (element, xml) -> {
            if (element.equals("Relationship") && SafeXml.attribute(xml, "Type").endsWith(typeEnd)) {
                String target = base.resolve(SafeXml.attribute(xml, "Target")).getPath();
                targets.put(SafeXml.attribute(xml, "Id"), target.substring(1));
            }
        });
        return targets;
    }

    private void forEach(String part, SafeXml.Elements elements) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
            try (InputStream in = zip.getInputStream(entry)) {
                SafeXml.forEachElement(in, elements);
            }
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Names that stand for more than cells, and columns that reckon, with what they stand for. */
    List<String> liveNames() {
        return List.copyOf(liveNames);
    }

    /** Whether days are counted from 1904, as old workbooks from a Mac do. */
    boolean countsFrom1904() {
        return from1904;
    }

    /** Ranges of the table objects on a sheet. */
    List<CellRange> tableRanges(Sheet sheet) throws IOException, XMLStreamException {
        List<CellRange> ranges = new ArrayList<>();
        for (String part : relations(sheet.part(), "/table").values()) {
            forEach(part, (element, xml) -> {
                if (element.equals("table")) {
                    ranges.add(CellRange.parse(SafeXml.attribute(xml, "ref")));
                }
            });
        }
        return ranges;
    }

    SheetShape parse(Sheet sheet, Consumer<RawRow> rows) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(sheet.part());
        if (entry == null) {
            throw new FileNotFoundException(sheet.name());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new SheetParser(this::string, formats, rows).parse(in);
        }
    }

    /** A long text that many cells share takes no room in the file, and much where it is read. */
    private RichText string(int index) {
        RichText text = strings.get(index);
        shared += text.text().length();
        if (shared > MOST_SHARED) {
            throw new IllegalArgumentException("More than " + MOST_SHARED + " characters in the cells");
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
