package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;

/** Consignments of small value from one supplier on one day (Article 27(2)(b) in its first wording). */
final class SmallConsignments implements Pattern {
    private final Session session;
    private final Map<String, Day> days = new TreeMap<>();

    SmallConsignments(Session session) {
        this.session = session;
    }

    /** Consignments of a day that are exempt for their small value. */
    private static final class Day {
        private final ImportLine first;
        private BigDecimal value = BigDecimal.ZERO;
        private int lines;

        Day(ImportLine first) {
            this.first = first;
        }
    }

    @Override
    public void hear(LineAssessment line) {
        ImportLine each = line.line();
        boolean small = line.scoping().ground().equals("small-consignment");
        if (small
                && !each.parties().supplier().isBlank()
                && each.circumstances().intrinsicValue() != null) {
            Day day = days.computeIfAbsent(name(each), key -> new Day(each));
            day.lines++;
            day.value = day.value.add(each.circumstances().intrinsicValue());
        }
    }

    private static String name(ImportLine line) {
        return line.parties().importer() + "/" + line.customs().accepted() + "/"
                + SharedGround.plain(line.parties().supplier());
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        days.forEach((name, day) -> questions.add(question(name, day)));
        return questions;
    }

    private PatternQuestion question(String name, Day day) {
        List<Figure> figures = List.of(
                Figure.of("importer", day.first.parties().importer().value()),
                Figure.of("day", day.first.customs().accepted()),
                Figure.of("shared", day.first.parties().supplier()),
                Figure.of("lines", day.lines),
                new Figure("value", day.value, "EUR"));
        return new PatternQuestion(
                session.days(day.first.customs().accepted()),
                new Subject.Arrangement("small consignments:" + name),
                "small consignments",
                new PatternQuestion.Evidence(Map.of(Measure.IMPORTERS, 1, Measure.LINES, day.lines), figures));
    }
}
