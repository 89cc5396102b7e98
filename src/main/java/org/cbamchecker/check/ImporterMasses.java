package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Quantity;

/** Counted net masses of importers' years, and their rhythm: who stops short of the threshold, who bunches imports. */
final class ImporterMasses implements Pattern {
    private static final String KILOGRAMS_IN_TONNES = "t";

    private final Session session;
    private final Map<Subject.ImporterYear, Year> years = new HashMap<>();

    ImporterMasses(Session session) {
        this.session = session;
    }

    /** Counted net mass of a year by month, in kilograms. */
    private static final class Year {
        private final BigDecimal[] months = new BigDecimal[12];
        private BigDecimal mass = BigDecimal.ZERO;
        private LocalDate last = LocalDate.MIN;

        void add(LocalDate day, BigDecimal kilograms) {
            int month = day.getMonthValue() - 1;
            months[month] = months[month] == null ? kilograms : months[month].add(kilograms);
            mass = mass.add(kilograms);
            last = day.isAfter(last) ? day : last;
        }

        int monthsWithImports() {
            int count = 0;
            for (BigDecimal month : months) {
                count += month == null ? 0 : 1;
            }
            return count;
        }

        BigDecimal january() {
            return months[0] == null ? BigDecimal.ZERO : months[0];
        }
    }

    static Subject.ImporterYear yearOf(LineAssessment line) {
        return new Subject.ImporterYear(
                line.line().parties().importer().value(), line.line().year());
    }

    /** Kilograms that count towards the threshold; 0 for all else. */
    static BigDecimal counted(LineAssessment line) {
        boolean counts = line.scoping().inScope() && line.scoping().counts();
        return counts && line.line().quantity() instanceof Quantity.Mass mass ? mass.kilograms() : BigDecimal.ZERO;
    }

    @Override
    public void hear(LineAssessment line) {
        BigDecimal kilograms = counted(line);
        if (kilograms.signum() > 0) {
            years.computeIfAbsent(yearOf(line), key -> new Year())
                    .add(line.line().customs().accepted(), kilograms);
        }
    }

    /** Counted kilograms of an importer's year. */
    BigDecimal of(Subject.ImporterYear year) {
        return years.containsKey(year) ? years.get(year).mass : BigDecimal.ZERO;
    }

    /** @param limit threshold in kilograms, which may be reached */
    boolean isWithin(Subject.ImporterYear year, BigDecimal limit) {
        return of(year).compareTo(limit) <= 0;
    }

    /** Importers' years in which something counted. */
    List<Subject.ImporterYear> all() {
        return years.keySet().stream().sorted().toList();
    }

    /** Kilograms of the threshold of a year, where one is law. */
    Optional<BigDecimal> threshold(int year) {
        return session.tables()
                .threshold(LocalDate.of(year, 12, 31))
                .flatMap(row -> row.number("Net mass not exceeding (t)"))
                .map(tonnes -> tonnes.movePointRight(3));
    }

    static Figure tonnes(String name, BigDecimal kilograms) {
        return new Figure(name, kilograms.movePointLeft(3), KILOGRAMS_IN_TONNES);
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        all().forEach(subject -> threshold(subject.year()).ifPresent(limit -> {
            questions.add(question("stopped short", subject, years.get(subject), limit));
            questions.add(question("bunched in January", subject, years.get(subject), limit));
        }));
        return questions;
    }

    private PatternQuestion question(String pattern, Subject.ImporterYear subject, Year year, BigDecimal limit) {
        LocalDate end = LocalDate.of(subject.year(), 12, 31);
        int pause = (int) ChronoUnit.DAYS.between(year.last, end);
        Map<Measure, Integer> measures = Map.of(
                Measure.IMPORTERS, 1,
                Measure.TOGETHER, Thousandths.of(year.mass, limit),
                Measure.LARGEST, Thousandths.atMost(year.mass, limit),
                Measure.MONTHS, year.monthsWithImports(),
                Measure.PAUSE, session.tables().lawDate().isAfter(end) ? pause : 0,
                Measure.JANUARY, Thousandths.of(year.january(), year.mass));
        List<Figure> figures = List.of(
                Figure.of("importer", subject.importer()),
                Figure.of("year", subject.year()),
                tonnes("mass", year.mass),
                tonnes("threshold", limit),
                Figure.of("months", year.monthsWithImports()),
                Figure.of("last", year.last),
                tonnes("january", year.january()));
        var arrangement = new Subject.Arrangement(pattern + ":" + subject.label());
        return new PatternQuestion(
                session.days(end), arrangement, pattern, new PatternQuestion.Evidence(measures, figures));
    }
}
