package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.articles.Found;
import org.cbamchecker.articles.ThresholdQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.findings.ThresholdPosition.Crossing;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.tables.Row;

/** Second phase: where does each importer stand against the threshold of the year (Article 2a)? */
final class ThresholdPhase {
    /** In order of acceptance; entries of one day by declaration and item, so that the crossing is reproducible. */
    private static final Comparator<ImportLine> BY_ACCEPTANCE = Comparator.comparing(
                    (ImportLine line) -> line.customs().accepted())
            .thenComparing(line -> line.customs().mrn())
            .thenComparingInt(line -> line.customs().item())
            .thenComparing(ImportLine::id);

    private final Session session;
    private final Map<String, Importer> importers;
    private final int linesSetAside;

    /** @param linesSetAside lines of the submission that could not be read */
    ThresholdPhase(Session session, Map<String, Importer> importers, int linesSetAside) {
        this.session = session;
        this.importers = importers;
        this.linesSetAside = linesSetAside;
    }

    /** The position of one importer's year, with the steps that led to it. */
    record Result(Subject.ImporterYear subject, ThresholdPosition position, List<TraceStep> steps, List<Found> found) {}

    /** All lines of one importer in a year. */
    record Lines(Subject.ImporterYear subject, List<ScopedLine> all) {}

    /** Lines by importer's year, in the order of years. */
    static List<Lines> byYear(List<ScopedLine> lines) {
        Map<Subject.ImporterYear, List<ScopedLine>> byYear = new HashMap<>();
        lines.forEach(line -> byYear.computeIfAbsent(line.importerYear(), key -> new ArrayList<>())
                .add(line));
        List<Lines> years = new ArrayList<>(byYear.size());
        byYear.forEach((subject, theirs) -> years.add(new Lines(subject, theirs)));
        years.sort(Comparator.comparing(Lines::subject));
        return years;
    }

    List<Result> positions(List<Lines> years) {
        List<Result> results = new ArrayList<>(years.size());
        years.forEach(year -> results.add(position(year.subject(), year.all())));
        return results;
    }

    private Result position(Subject.ImporterYear subject, List<ScopedLine> lines) {
        LocalDate yearEnd = LocalDate.of(subject.year(), 12, 31);
        Row threshold = session.tables().threshold(yearEnd).orElse(null);
        Mass counted = sum(lines, Scoping.Status.IN_SCOPE);
        Mass uncertain = sum(lines, Scoping.Status.CANNOT_BE_DETERMINED);
        Crossing crossing = threshold == null ? null : crossing(lines, limit(threshold));
        var question = new ThresholdQuestion(
                session.days(yearEnd),
                subject,
                new ThresholdQuestion.Masses(counted, uncertain, expected(subject), linesSetAside),
                threshold,
                crossing);
        session.ask(question);
        var position = new ThresholdPosition(counted, limitOf(threshold), crossing, question.liability());
        return new Result(subject, position, question.steps(), question.found());
    }

    private Mass expected(Subject.ImporterYear subject) {
        Importer importer = importers.get(subject.importer());
        return importer == null
                ? null
                : importer.expectedFurtherTonnes().map(Mass::ofTonnes).orElse(null);
    }

    private static Outcome<Mass> limitOf(Row threshold) {
        return threshold == null ? Outcome.undetermined("NO-THRESHOLD") : Outcome.known(limit(threshold));
    }

    private static Mass limit(Row threshold) {
        return Mass.ofTonnes(threshold.number("Net mass not exceeding (t)").orElseThrow());
    }

    private Mass sum(List<ScopedLine> lines, Scoping.Status status) {
        BigDecimal kilograms = BigDecimal.ZERO;
        for (ScopedLine line : lines) {
            if (line.scoping().status() == status) {
                kilograms = kilograms.add(countedKilograms(line));
            }
        }
        return new Mass(kilograms);
    }

    private BigDecimal countedKilograms(ScopedLine line) {
        if (line.scoping().counts()) {
            return line.line().quantity() instanceof Mass mass ? mass.kilograms() : BigDecimal.ZERO;
        }
        boolean processed = line.scoping().ground().equals("processed-product");
        return processed && session.policy().inputsCount() ? inputKilograms(line.line()) : BigDecimal.ZERO;
    }

    private static BigDecimal inputKilograms(ImportLine line) {
        return line.circumstances().inputs().stream()
                .map(ProcessingInput::netMass)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(3);
    }

    private Crossing crossing(List<ScopedLine> lines, Mass limit) {
        if (sum(lines, Scoping.Status.IN_SCOPE).kilograms().compareTo(limit.kilograms()) <= 0) {
            return null;
        }
        List<ScopedLine> counting = lines.stream()
                .filter(line -> line.scoping().inScope())
                .sorted(Comparator.comparing(ScopedLine::line, BY_ACCEPTANCE))
                .toList();
        BigDecimal cumulative = BigDecimal.ZERO;
        for (ScopedLine line : counting) {
            cumulative = cumulative.add(countedKilograms(line));
            if (cumulative.compareTo(limit.kilograms()) > 0) {
                return new Crossing(
                        line.line().customs().accepted(), line.line().id());
            }
        }
        throw new IllegalStateException("A sum above the limit is reached by its parts");
    }
}
