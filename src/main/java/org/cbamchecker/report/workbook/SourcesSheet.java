package org.cbamchecker.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;
import org.cbamchecker.tables.Row;

/** The clauses and the table rows that the assessment rests on, with what they say and where to read them. */
final class SourcesSheet {
    private final PaperWords words;
    private final Cited cited;

    SourcesSheet(PaperWords words, Cited cited) {
        this.words = words;
        this.cited = cited;
    }

    /** Writes the sheet: clauses first, then table rows, each by name. */
    Guide write(WorkbookFile workbook, Citations citations) {
        TableSheet<Entry> sheet = workbook.table(words.text("paper.sheet.sources"), columns(), 1, Paper.A3_LANDSCAPE);
        for (String id : cited.clauses()) {
            cited.tell(id, sheet.add(Entry.of(id, citations)));
        }
        Map<RowReference, Row.Validity> known = citations.rows(cited.rows());
        for (RowReference row : cited.rows()) {
            cited.tell(row.address(), sheet.add(Entry.of(row, known.getOrDefault(row, Row.Validity.UNDATED))));
        }
        return new Guide(sheet, "paper.about.sources", "paper.none.sources");
    }

    private List<Column<Entry>> columns() {
        List<Column<Entry>> columns = new ArrayList<>(what());
        columns.addAll(whence());
        return columns;
    }

    private List<Column<Entry>> what() {
        return List.of(
                words.column("paper.column.cited-as", 40, Look.TEXT, entry -> Cell.text(entry.name())),
                words.column("paper.column.kind", 12, Look.TEXT, entry -> Cell.text(words.text(entry.kind()))),
                words.column("paper.column.act", 30, Look.WRAPPED, entry -> Cell.text(entry.act())),
                words.column("paper.column.place", 30, Look.WRAPPED, entry -> Cell.text(entry.place())),
                words.column("paper.column.asks", 56, Look.WRAPPED, entry -> Cell.text(entry.asks())));
    }

    private List<Column<Entry>> whence() {
        return List.of(
                words.column("paper.column.legal-basis", 40, Look.WRAPPED, entry -> cited.firstClause(entry.basis())),
                words.column(
                        "paper.column.further-clauses", 40, Look.WRAPPED, entry -> cited.furtherClauses(entry.basis())),
                words.column("paper.column.source", 50, Look.WRAPPED, entry -> Cell.text(entry.source())),
                words.column("paper.column.checked-on", 13, Look.DAY, SourcesSheet::checkedOn),
                words.column(
                        "paper.column.text-valid",
                        24,
                        Look.TEXT,
                        entry -> period(entry.validity().text())),
                words.column(
                        "paper.column.applies",
                        24,
                        Look.TEXT,
                        entry -> period(entry.validity().applies())));
    }

    private static Cell checkedOn(Entry entry) {
        return entry.validity().checkedOn() == null
                ? Cell.BLANK
                : Cell.day(entry.validity().checkedOn());
    }

    private static Cell period(Period period) {
        return period.equals(Period.ALWAYS) ? Cell.BLANK : Cell.text(period.toString());
    }

    /**
     * A clause or a table row.
     *
     * @param kind key of the word for what it is
     * @param place article or annex; of a table row, its id
     * @param basis clauses that a table row rests on
     */
    private record Entry(
            String name,
            String kind,
            String act,
            String place,
            String asks,
            List<String> basis,
            String source,
            Row.Validity validity) {

        /** A clause that nobody catalogued keeps its name. */
        static Entry of(String id, Citations citations) {
            Clauses.Clause clause = citations.clause(id).orElse(Clauses.Clause.unknown(id));
            String address = clause.address().orElse("");
            return new Entry(
                    id,
                    "paper.word.clause",
                    clause.act(),
                    clause.place(),
                    clause.asks(),
                    List.of(),
                    address,
                    Row.Validity.UNDATED);
        }

        static Entry of(RowReference row, Row.Validity validity) {
            List<String> basis = Clauses.ids(row.legalBasis());
            return new Entry(
                    row.address(), "paper.word.table-row", "", row.id(), "", basis, validity.source(), validity);
        }
    }
}
