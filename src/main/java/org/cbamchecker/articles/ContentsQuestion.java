package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.findings.ContentItem;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/** Is it stated of a document what it holds? */
public final class ContentsQuestion extends LegalQuestion {
    private final DocumentContent.Kind kind;
    private final String document;
    private final Stated stated;

    /**
     * What is stated of a document.
     *
     * @param required how many items the law asks for
     * @param anything whether anything was stated of its contents
     * @param open items of which nothing was stated
     * @param rows rows of the items that were not stated
     */
    public record Stated(int required, boolean anything, List<ContentItem> open, List<RowReference> rows) {
        public Stated {
            open = List.copyOf(open);
            rows = List.copyOf(rows);
        }
    }

    public ContentsQuestion(Days days, DocumentContent.Kind kind, String document, Stated stated) {
        super(days);
        this.kind = kind;
        this.document = document;
        this.stated = stated;
    }

    /** Kind of document, for example {@code emissions report}. */
    public String getKind() {
        return spoken(kind);
    }

    public boolean isAnythingStated() {
        return stated.anything();
    }

    /** How many items are open although others are stated. */
    public int getOpenItems() {
        return stated.open().size();
    }

    public int getRequiredItems() {
        return stated.required();
    }

    @Override
    protected List<RowReference> rows() {
        return stated.rows();
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("document", document),
                Figure.of("required", stated.required()),
                Figure.of("open", stated.open()));
    }
}
