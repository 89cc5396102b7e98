package org.cbamchecker.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.WorkbookGuard;
import org.cbamchecker.tables.WorkbookLimits;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads workbooks as a stream: our form, or an extract with import lines. */
final class WorkbookFormat implements SubmissionFormat {
    /** Room for two million import lines; a part that unpacks to a hundred times its size is still refused. */
    private static final WorkbookLimits LIMITS = new WorkbookLimits(512L << 20, 1_000, 2L << 30, 4L << 30, 100);

    private final Form form;
    private final TableDesk desk;
    private final Diagnostics faults;

    WorkbookFormat(Form form, TableDesk desk, Diagnostics faults) {
        this.form = form;
        this.desk = desk;
        this.faults = faults;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.kind() == SourceFile.Kind.WORKBOOK;
    }

    @Override
    public void read(SourceFile file, RecordSink sink) {
        if (WorkbookGuard.passes(file.path(), LIMITS, faults)) {
            readSound(file, sink);
        }
    }

    private void readSound(SourceFile file, RecordSink sink) {
        try (ReadableWorkbook workbook = open(file)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.stream().anyMatch(sheet -> desk.sheet(sheet.getName()).isPresent())) {
                readForm(file, workbook, sheets, sink);
            } else {
                readExtract(file, workbook, sheets, sink);
            }
        } catch (IOException | RuntimeException e) {
            // The reader answers damage with exceptions of every kind; all of them mean that the file is not sound.
            Map<String, String> values = Map.of("read", String.valueOf(e.getMessage()));
            faults.add(Diagnostic.error("WORKBOOK-DAMAGED", Place.ofFile(file.name()), values));
        }
    }

    /** Formats tell dates from numbers; a workbook without any formats is rare, and sound. */
    private static ReadableWorkbook open(SourceFile file) throws IOException {
        Optional<String> outOfReach = CellReach.partOutOfReach(file.path());
        if (outOfReach.isPresent()) {
            throw new IOException(outOfReach.get());
        }
        boolean hasFormats;
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            hasFormats = zip.getEntry("xl/styles.xml") != null;
        }
        return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(hasFormats, true));
    }

    /** In the order of the form, so that what the submission says of itself is known first. */
    private void readForm(SourceFile file, ReadableWorkbook workbook, List<Sheet> sheets, RecordSink sink)
            throws IOException {
        List<Sheet> ordered = sheets.stream()
                .filter(sheet -> desk.sheet(sheet.getName()).isPresent())
                .sorted(Comparator.comparing(sheet ->
                        form.sheets().indexOf(desk.sheet(sheet.getName()).orElseThrow())))
                .toList();
        for (Sheet sheet : ordered) {
            FormSheet meant = desk.sheet(sheet.getName()).orElseThrow();
            TableOrigin origin = new TableOrigin(file.name(), sheet.getName(), meant, false);
            RowFeed feed = new RowFeed(desk, origin, sink);
            feed(workbook, sheet, feed);
            feed.end();
        }
        sheets.stream().filter(sheet -> !ordered.contains(sheet)).forEach(sheet -> reportUnknown(file, sheet));
    }

    private void reportUnknown(SourceFile file, Sheet sheet) {
        if (desk.isNotes(sheet.getName())) {
            return;
        }
        List<String> names = form.sheets().stream().map(FormSheet::name).toList();
        Map<String, String> values =
                new HashMap<>(Map.of("read", sheet.getName(), "allowed", String.join(", ", names)));
        Optional<String> nearest = Wording.nearest(sheet.getName(), names);
        nearest.ifPresent(name -> values.put("nearest", name));
        faults.add(Diagnostic.warning("SHEET-UNKNOWN", new Place(file.name(), sheet.getName(), "", ""), values));
    }

    /** Every sheet with headings of import lines is read; with none, the first sheet says what is missing. */
    private void readExtract(SourceFile file, ReadableWorkbook workbook, List<Sheet> sheets, RecordSink sink)
            throws IOException {
        boolean found = false;
        for (Sheet sheet : sheets) {
            if (looksLikeLines(file, workbook, sheet)) {
                RowFeed feed = new RowFeed(desk, lines(file, sheet), sink);
                feed(workbook, sheet, feed);
                feed.end();
                found = true;
            } else if (sheets.size() > 1) {
                Map<String, String> values = Map.of("read", sheet.getName());
                Place place = new Place(file.name(), sheet.getName(), "", "");
                faults.add(Diagnostic.warning("SHEET-NOT-READ", place, values));
            }
        }
        if (!found && !sheets.isEmpty()) {
            RowFeed feed = new RowFeed(desk, lines(file, sheets.get(0)), sink);
            feed(workbook, sheets.get(0), feed);
            feed.end();
            faults.add(Diagnostic.error("NO-LINES-FOUND", Place.ofFile(file.name()), Map.of("read", file.name())));
        }
    }

    private TableOrigin lines(SourceFile file, Sheet sheet) {
        return new TableOrigin(file.name(), sheet.getName(), form.lines(), true);
    }

    private boolean looksLikeLines(SourceFile file, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        WorkbookCells cells = new WorkbookCells(workbook.isDate1904());
        HeadingDictionary dictionary = desk.dictionary(form.lines());
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(RowFeed.ROWS_ABOVE)
                    .anyMatch(row -> RowFeed.looksLikeHeadings(lines(file, sheet), dictionary, cells.of(row)));
        }
    }

    private static void feed(ReadableWorkbook workbook, Sheet sheet, RowFeed feed) throws IOException {
        WorkbookCells cells = new WorkbookCells(workbook.isDate1904());
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> feed.row(row.getRowNum(), cells.of(row)));
        }
    }
}
