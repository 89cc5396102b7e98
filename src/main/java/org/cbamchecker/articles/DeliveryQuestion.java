package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.Delivery;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/** Article 2(2) with Implementing Regulation (EU) 2025/2210: is the receipt on a shelf or in a zone declared in time? */
public final class DeliveryQuestion extends LegalQuestion {
    private final String line;
    private final Delivery delivery;
    private final TimeLimit limit;

    public DeliveryQuestion(Days days, String line, Delivery delivery, TimeLimit limit) {
        super(days);
        this.line = line;
        this.delivery = delivery;
        this.limit = limit;
    }

    public String getToShelf() {
        return word(delivery.toShelf());
    }

    /** {@code in time}, {@code late}, {@code not stated}, or {@code receipt not stated} where its day is missing. */
    public String getDeclaration() {
        if (delivery.receivedOn() == null) {
            return "receipt not stated";
        }
        if (delivery.declaredOn() == null) {
            return "not stated";
        }
        return delivery.declaredOn().isAfter(due()) ? "late" : "in time";
    }

    private LocalDate due() {
        return limit.lastDay(delivery.receivedOn());
    }

    @Override
    protected List<RowReference> rows() {
        return List.of(limit.reference());
    }

    @Override
    protected List<Figure> figures() {
        boolean received = delivery.receivedOn() != null;
        return List.of(
                Figure.of("line", line),
                Figure.of("received", received ? delivery.receivedOn() : ""),
                Figure.of("due", received ? due() : ""),
                Figure.of("declared", delivery.declaredOn() == null ? "" : delivery.declaredOn()));
    }
}
