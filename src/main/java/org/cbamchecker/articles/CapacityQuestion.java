package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.CapacityAllocation;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.RowReference;

/** Article 5(4) with Implementing Regulation (EU) 2025/486, Article 8: is the allocation of capacity shown in time? */
public final class CapacityQuestion extends LegalQuestion {
    private final String line;
    private final CapacityAllocation capacity;
    private final TimeLimit limit;

    public CapacityQuestion(Days days, String line, CapacityAllocation capacity, TimeLimit limit) {
        super(days);
        this.line = line;
        this.capacity = capacity;
        this.limit = limit;
    }

    public String getAllotted() {
        return word(capacity.allotted());
    }

    /** {@code in time}, {@code late}, {@code not stated}, or {@code not asked} where no capacity was allotted. */
    public String getDocuments() {
        if (capacity.allotted() != Answer.YES) {
            return "not asked";
        }
        if (capacity.documentsFiledOn() == null) {
            return "not stated";
        }
        return capacity.documentsFiledOn().isAfter(due()) ? "late" : "in time";
    }

    private LocalDate due() {
        return limit.lastDay(days().event());
    }

    @Override
    protected List<RowReference> rows() {
        return List.of(limit.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("line", line),
                Figure.of("accepted", days().event()),
                Figure.of("due", due()),
                Figure.of("filed", capacity.documentsFiledOn() == null ? "" : capacity.documentsFiledOn()));
    }
}
