package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.DeclarationQuestion;
import org.cbamchecker.articles.DifferenceQuestion;
import org.cbamchecker.articles.ReportCopyQuestion;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Subject;

/** The declaration as filed: when, by whom, with which copies, and against the assessment (Articles 5(7a) and 6). */
final class DeclarationPhase {
    private final Session session;
    private final Map<Subject.ImporterYear, ThresholdPhase.Result> positions;

    DeclarationPhase(Session session, Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {
        this.session = session;
        this.positions = positions;
    }

    /**
     * Who declares.
     *
     * @param declaration filed or drafted, if any was stated
     * @param deadline by when it is due, if anything is owed
     */
    record Declaring(
            Subject.DeclarantYear subject,
            DeclarantLedger ledger,
            Optional<FiledDeclaration> declaration,
            Optional<Deadline> deadline) {}

    List<DeclarationDifference> examine(Declaring who, Journal journal) {
        Days days = session.days(java.time.LocalDate.of(who.subject().year(), 12, 31));
        boolean linesGiven = !who.ledger().importers().isEmpty();
        var question = new DeclarationQuestion(
                days,
                who.subject(),
                who.declaration().orElse(null),
                who.deadline().orElse(null),
                linesGiven);
        session.ask(question);
        journal.take(question);
        if (who.declaration().isEmpty()) {
            return List.of();
        }
        copies(who, days, journal);
        return linesGiven ? differences(who, days, journal) : List.of();
    }

    private void copies(Declaring who, Days days, Journal journal) {
        List<ReportCopyQuestion> copies = who.declaration().orElseThrow().goods().stream()
                .map(good -> new ReportCopyQuestion(days, who.subject(), good))
                .toList();
        session.ask(copies);
        copies.forEach(journal::take);
    }

    private List<DeclarationDifference> differences(Declaring who, Days days, Journal journal) {
        List<DifferenceQuestion> questions = new ArrayList<>();
        new DeclarationComparison(who.declaration().orElseThrow(), who.ledger().declaredLines(), this::isBeforeCrossing)
                .compared()
                .forEach(each ->
                        questions.add(new DifferenceQuestion(days, who.subject(), each.difference(), each.good())));
        session.ask(questions);
        questions.forEach(journal::take);
        return questions.stream().map(DifferenceQuestion::difference).toList();
    }

    private boolean isBeforeCrossing(DeclaredLine line) {
        return line.underThreshold()
                && positions
                        .get(new Subject.ImporterYear(
                                line.importer(), line.accepted().getYear()))
                        .position()
                        .crossed()
                        .filter(crossing -> line.accepted().isBefore(crossing.date()))
                        .isPresent();
    }
}
