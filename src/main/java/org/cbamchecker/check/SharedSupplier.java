package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;

/** Several importers within the threshold that are supplied by the same exporter (Article 27(2)(b)). */
final class SharedSupplier implements Pattern {
    private final Session session;
    private final ImporterMasses masses;
    private final Map<Integer, Map<String, Map<String, BigDecimal>>> byYear = new TreeMap<>();

    SharedSupplier(Session session, ImporterMasses masses) {
        this.session = session;
        this.masses = masses;
    }

    @Override
    public void hear(LineAssessment line) {
        BigDecimal kilograms = ImporterMasses.counted(line);
        String supplier = SharedGround.plain(line.line().parties().supplier());
        if (kilograms.signum() > 0 && !supplier.isEmpty()) {
            byYear.computeIfAbsent(line.line().year(), year -> new TreeMap<>())
                    .computeIfAbsent(supplier, name -> new TreeMap<>())
                    .merge(line.line().parties().importer().value(), kilograms, BigDecimal::add);
        }
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        byYear.forEach((year, suppliers) -> masses.threshold(year)
                .ifPresent(limit -> suppliers.forEach((name, all) -> {
                    Map<String, BigDecimal> to = new TreeMap<>(all);
                    to.keySet().removeIf(importer -> !masses.isWithin(new Subject.ImporterYear(importer, year), limit));
                    if (to.size() > 1) {
                        questions.add(question(new Supplier(name, year), to, limit));
                    }
                })));
        return questions;
    }

    private record Supplier(String name, int year) {}

    private PatternQuestion question(Supplier supplier, Map<String, BigDecimal> to, BigDecimal limit) {
        BigDecimal together = to.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = to.keySet().stream()
                .map(importer -> masses.of(new Subject.ImporterYear(importer, supplier.year())))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        Map<Measure, Integer> measures = Map.of(
                Measure.IMPORTERS, to.size(),
                Measure.TOGETHER, Thousandths.atMost(together, limit),
                Measure.LARGEST, Thousandths.atMost(largest, limit),
                Measure.SMALLEST, Thousandths.of(least(to.values()), limit));
        List<Figure> figures = List.of(
                Figure.of("shared", supplier.name()),
                Figure.of("year", supplier.year()),
                Figure.of("importers", String.join(", ", to.keySet())),
                ImporterMasses.tonnes("mass", together),
                ImporterMasses.tonnes("threshold", limit));
        return new PatternQuestion(
                session.days(LocalDate.of(supplier.year(), 12, 31)),
                new Subject.Arrangement("same supplier:" + supplier.name() + "/" + supplier.year()),
                "same supplier",
                new PatternQuestion.Evidence(measures, figures));
    }

    private static BigDecimal least(Collection<BigDecimal> masses) {
        return masses.stream().min(BigDecimal::compareTo).orElseThrow();
    }
}
