package org.cbamchecker.report.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Place;

/** The clauses and table rows that sheets name, gathered while they are named; links find them when all are written. */
final class Cited {
    private final PaperWords words;
    private final TreeSet<String> clauses = new TreeSet<>();
    private final TreeMap<String, RowReference> rows = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Cited(PaperWords words) {
        this.words = words;
    }

    /** Columns that name clauses, the first with a link: a cell can lead to one place alone. */
    <T> List<Column<T>> clauses(Function<T, List<String>> ids) {
        return List.of(
                words.column("paper.column.clause", 40, Look.WRAPPED, row -> firstClause(ids.apply(row))),
                words.column("paper.column.further-clauses", 40, Look.WRAPPED, row -> furtherClauses(ids.apply(row))),
                words.column("paper.column.clause-ids", 30, Look.WRAPPED, row -> Figures.lines(all(ids.apply(row)))));
    }

    /** The same where one text names the clauses. */
    <T> List<Column<T>> clause(Function<T, String> ids) {
        return clauses(row -> List.of(ids.apply(row)));
    }

    /** Columns that name rows of tables, the first with a link. */
    <T> List<Column<T>> rows(Function<T, List<RowReference>> references) {
        return List.of(
                words.column("paper.column.table-row", 36, Look.TEXT, row -> firstRows(references.apply(row))),
                words.column(
                        "paper.column.further-table-rows",
                        36,
                        Look.WRAPPED,
                        row -> furtherRows(references.apply(row))));
    }

    private static Stream<String> all(List<String> texts) {
        return texts.stream().flatMap(ids -> Clauses.ids(ids).stream());
    }

    /** The first of several clauses by act and place, leading to where it is told what it asks. */
    Cell firstClause(List<String> texts) {
        all(texts).forEach(clauses::add);
        return all(texts)
                .findFirst()
                .map(id -> Cell.text(words.cite(id)).to(() -> places.get(id)))
                .orElse(Cell.BLANK);
    }

    /** All but the first of several clauses, one below the other. */
    Cell furtherClauses(List<String> texts) {
        return Figures.lines(all(texts).skip(1).map(words::cite));
    }

    /** The first of several ranges of rows, leading to where its first row is told. */
    private Cell firstRows(List<RowReference> references) {
        references.forEach(row -> rows.putIfAbsent(row.address(), row));
        return RowRange.of(references).stream()
                .findFirst()
                .map(range -> Cell.text(range.address())
                        .to(() -> places.get(range.first().address())))
                .orElse(Cell.BLANK);
    }

    /** All but the first of several ranges of rows, one below the other. */
    private static Cell furtherRows(List<RowReference> references) {
        return Figures.lines(RowRange.addresses(references).stream().skip(1));
    }

    /** All clauses named, those that table rows rest on included. */
    SortedSet<String> clauses() {
        rows.values().forEach(row -> clauses.addAll(Clauses.ids(row.legalBasis())));
        return clauses;
    }

    /** All table rows named, by address. */
    Collection<RowReference> rows() {
        return rows.values();
    }

    /** Says where a clause or a table row is told. */
    void tell(String name, Place place) {
        places.put(name, place);
    }
}
