package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;

/**
 * Several importers with something in common, each within the threshold (Articles 25a(4) and 27(2)(b)). Who exceeds it
 * hides no one: whatever else belongs to its group is looked at without it.
 */
final class SharedGround implements Pattern {
    /** What importers can have in common, as the table names it; empty where it is not known of an importer. */
    private static final Map<String, Function<Importer, String>> GROUNDS = new TreeMap<>(Map.of(
            "same group",
            Importer::group,
            "same control",
            importer -> importer.identity().controlledBy(),
            "same address",
            importer -> importer.identity().address(),
            "founded together",
            SharedGround::monthOfFoundation));

    private static final java.util.regex.Pattern BLANKS = java.util.regex.Pattern.compile("\\s+");

    private final Session session;
    private final RegisterIndex register;
    private final ImporterMasses masses;

    SharedGround(Session session, RegisterIndex register, ImporterMasses masses) {
        this.session = session;
        this.register = register;
        this.masses = masses;
    }

    private static String monthOfFoundation(Importer importer) {
        LocalDate day = importer.identity().foundedOn();
        return day == null ? "" : YearMonth.from(day).toString();
    }

    /** Masses are heard of elsewhere. */
    @Override
    public void hear(LineAssessment line) {
        // The masses of importers' years are all that is needed.
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        GROUNDS.forEach((ground, of) -> byGround(of).forEach((shared, years) -> {
            masses.threshold(shared.year()).ifPresent(limit -> {
                List<Subject.ImporterYear> within = years.stream()
                        .filter(year -> masses.isWithin(year, limit))
                        .toList();
                if (within.size() > 1) {
                    questions.add(question(ground, shared, within, limit));
                }
            });
        }));
        return questions;
    }

    /** What is shared in a year. */
    private record Shared(String value, int year) implements Comparable<Shared> {
        @Override
        public int compareTo(Shared other) {
            int byValue = value.compareTo(other.value);
            return byValue != 0 ? byValue : Integer.compare(year, other.year);
        }
    }

    private Map<Shared, List<Subject.ImporterYear>> byGround(Function<Importer, String> ground) {
        Map<Shared, List<Subject.ImporterYear>> years = new TreeMap<>();
        for (Subject.ImporterYear year : masses.all()) {
            Importer importer = register.importers().get(year.importer());
            String value = importer == null ? "" : plain(ground.apply(importer));
            if (!value.isEmpty()) {
                years.computeIfAbsent(new Shared(value, year.year()), key -> new ArrayList<>())
                        .add(year);
            }
        }
        return years;
    }

    /** Upper and lower case and the number of blanks make no difference. */
    static String plain(String written) {
        return written.isEmpty()
                ? ""
                : BLANKS.matcher(written.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private PatternQuestion question(String ground, Shared shared, List<Subject.ImporterYear> years, BigDecimal limit) {
        List<BigDecimal> each = years.stream().map(masses::of).toList();
        BigDecimal together = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Measure, Integer> measures = Map.of(
                Measure.IMPORTERS, years.size(),
                Measure.TOGETHER, Thousandths.atMost(together, limit),
                Measure.LARGEST,
                        Thousandths.atMost(
                                each.stream().max(BigDecimal::compareTo).orElseThrow(), limit),
                Measure.SMALLEST,
                        Thousandths.of(each.stream().min(BigDecimal::compareTo).orElseThrow(), limit));
        List<Figure> figures = List.of(
                Figure.of("shared", shared.value()),
                Figure.of("year", shared.year()),
                Figure.of(
                        "importers",
                        String.join(
                                ", ",
                                years.stream()
                                        .map(Subject.ImporterYear::importer)
                                        .toList())),
                ImporterMasses.tonnes("mass", together),
                ImporterMasses.tonnes("threshold", limit));
        return new PatternQuestion(
                session.days(LocalDate.of(shared.year(), 12, 31)),
                new Subject.Arrangement(ground + ":" + shared.value() + "/" + shared.year()),
                ground,
                new PatternQuestion.Evidence(measures, figures));
    }
}
