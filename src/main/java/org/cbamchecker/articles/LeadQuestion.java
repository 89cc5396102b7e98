package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.TraceStep;

/** A question that a decision table answers by naming what to look into: each row that matches is one lead. */
public abstract class LeadQuestion extends LegalQuestion {
    private final String table;
    private final List<Figure> evidence;

    /**
     * @param table the decision table that is asked; its outcome column is {@code Finding}
     * @param evidence what was measured; placeholders of the sentences
     */
    protected LeadQuestion(Days days, String table, List<Figure> evidence) {
        super(days);
        this.table = table;
        this.evidence = List.copyOf(evidence);
    }

    /** Key of the step that tells what was measured. */
    protected abstract String stepKey();

    private List<FiredRule> rowsHit() {
        return hits().stream()
                .filter(hit -> hit.row() != null && hit.row().schema().name().equals(table))
                .sorted(Comparator.comparing(hit -> hit.row().reference()))
                .toList();
    }

    /** One lead for each row that matched, in the order of the table. */
    public final List<Found> leads() {
        List<Found> leads = new ArrayList<>();
        for (FiredRule hit : rowsHit()) {
            leads.add(new Found(hit.row().text("Finding"), hit, hit.clause(), List.of(), evidence));
        }
        return leads;
    }

    /** How it was measured, once for each row that matched. */
    public final List<TraceStep> measured() {
        return rowsHit().stream()
                .map(hit -> new TraceStep(
                        stepKey(),
                        hit.clause().split(";")[0],
                        hit.name(),
                        List.of(hit.row().reference()),
                        evidence))
                .toList();
    }

    @Override
    protected final List<Figure> figures() {
        return evidence;
    }
}
