package org.cbamchecker.report.survey;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.law.Outcome;

/**
 * The lines a report shows with all their steps: every line while there are few; otherwise half of them those with the
 * heaviest findings, and the others those with the most certificates. Not safe for use by several threads.
 */
public final class ShownLines {
    private static final Comparator<LineAssessment> BY_CERTIFICATES = Comparator.comparing(ShownLines::certificates);
    private static final Comparator<LineAssessment> BY_FINDINGS =
            Comparator.comparing(ShownLines::heaviest).thenComparing(BY_CERTIFICATES);

    private final int most;
    private final Kept<LineAssessment> owing;
    private final Kept<LineAssessment> found;

    ShownLines(int most) {
        this.most = most;
        owing = new Kept<>(most, BY_CERTIFICATES);
        found = new Kept<>(most, BY_FINDINGS);
    }

    void offer(LineAssessment line) {
        owing.offer(line);
        found.offer(line);
    }

    /** How many lines there are, shown or not. */
    public long all() {
        return owing.seen();
    }

    public boolean isComplete() {
        return all() <= most;
    }

    /** In the order of the submission. */
    public List<LineAssessment> lines() {
        var shown = new TreeMap<Long, LineAssessment>();
        found.weightiest(isComplete() ? 0 : most / 2).forEach(line -> shown.put(line.number(), line.value()));
        owing.weightiest(most)
                .takeWhile(line -> shown.size() < most)
                .forEach(line -> shown.put(line.number(), line.value()));
        return List.copyOf(shown.values());
    }

    private static BigDecimal certificates(LineAssessment line) {
        return line.owed()
                .map(owed -> owed.certificates())
                .filter(Outcome::isKnown)
                .map(known -> known.value().value())
                .orElse(BigDecimal.ZERO);
    }

    private static Severity heaviest(LineAssessment line) {
        return line.findings().stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFORMATION);
    }
}
