package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/**
 * Implementing Regulation (EU) 2025/2547, Annex III, point B: do the precursors of a reported good fit what such goods are
 * made from? Since 2026 every good of Annex I that is used counts, so the table tells what is usual, not what is allowed.
 */
public final class PrecursorsQuestion extends LegalQuestion {
    private final String report;
    private final ReportedGood good;
    private final List<Row> usual;
    private final List<Used> used;

    /**
     * A precursor that is a good of Annex I.
     *
     * @param cn as it is printed
     * @param category aggregated goods category
     */
    public record Used(String cn, String category) {}

    /**
     * @param report id of the report
     * @param usual rows that tell from what goods of its category are usually made, never empty
     * @param used precursors that are goods of Annex I
     */
    public PrecursorsQuestion(Days days, String report, ReportedGood good, List<Row> usual, List<Used> used) {
        super(days);
        this.report = report;
        this.good = good;
        this.usual = usual;
        this.used = used;
    }

    /** Whether goods of the category cannot be made without any of these. */
    public boolean isAlwaysNeeded() {
        return usual.stream().anyMatch(row -> row.text("Always needed").equals("yes"));
    }

    /** What precursors are stated: {@code none}, {@code usual} alone, or {@code unusual} ones among them. */
    public String getStated() {
        if (used.isEmpty()) {
            return "none";
        }
        return unusual().isEmpty() ? "usual" : "unusual";
    }

    private List<String> unusual() {
        return used.stream()
                .filter(each -> !categories().contains(each.category()))
                .map(Used::cn)
                .distinct()
                .toList();
    }

    private List<String> categories() {
        return usual.stream().map(row -> row.text("Precursor category")).toList();
    }

    @Override
    protected List<RowReference> rows() {
        return usual.stream().map(Row::reference).toList();
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("report", report),
                Figure.of("good", good.id()),
                Figure.of("cn", good.cn().printed()),
                Figure.of("category", categories()),
                Figure.of("precursors", unusual()));
    }
}
