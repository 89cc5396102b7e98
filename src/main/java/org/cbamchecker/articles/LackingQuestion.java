package org.cbamchecker.articles;

import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.findings.ContentItem;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** What a document lacks for certain, gathered by the finding that the table of required contents names. */
public final class LackingQuestion extends LegalQuestion {
    private final String document;
    private final List<ContentItem> items;
    private final List<Row> rows;

    /**
     * @param items what is lacking, in the order of the table
     * @param rows rows of the items, which all name the same finding
     */
    public LackingQuestion(Days days, String document, List<ContentItem> items, List<Row> rows) {
        super(days);
        this.document = document;
        this.items = List.copyOf(items);
        this.rows = List.copyOf(rows);
    }

    public int getLacking() {
        return items.size();
    }

    /** Records the finding that the table names, on the legal bases of its rows. */
    public void findAsTabled() {
        String clauses = rows.stream()
                .map(row -> row.reference().legalBasis())
                .distinct()
                .collect(Collectors.joining(";"));
        find(rows.get(0).text("Finding"), clauses, rows());
    }

    @Override
    protected List<RowReference> rows() {
        return rows.stream().map(Row::reference).toList();
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("document", document), Figure.of("lacking", items));
    }
}
