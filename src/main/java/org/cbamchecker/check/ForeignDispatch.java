package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.CountryCode;

/** Goods of exempt origin that were made in, or sent from, another third country (Articles 2(5) and 27(1)). */
final class ForeignDispatch implements Pattern {
    private final Session session;
    private final Map<String, Way> ways = new TreeMap<>();

    ForeignDispatch(Session session) {
        this.session = session;
    }

    private record Way(Subject.ImporterYear year, CountryCode origin, CountryCode other, int[] lines) {}

    @Override
    public void hear(LineAssessment line) {
        if (!line.scoping().ground().startsWith("annex-iii")) {
            return;
        }
        Provenance from = line.line().provenance();
        CountryCode other = differs(from, from.production()) ? from.production() : from.dispatch();
        if (differs(from, other)) {
            Subject.ImporterYear year = ImporterMasses.yearOf(line);
            String name = year.label() + "/" + from.origin().letters() + "-" + other.letters();
            ways.computeIfAbsent(name, key -> new Way(year, from.origin(), other, new int[1]))
                    .lines()[0]++;
        }
    }

    private static boolean differs(Provenance from, CountryCode other) {
        return other != null && !other.equals(from.origin()) && !other.isUnion();
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        ways.forEach((name, way) -> questions.add(question(name, way)));
        return questions;
    }

    private PatternQuestion question(String name, Way way) {
        List<Figure> figures = List.of(
                Figure.of("importer", way.year().importer()),
                Figure.of("year", way.year().year()),
                Figure.of("origin", way.origin().letters()),
                Figure.of("other", way.other().letters()),
                Figure.of("lines", way.lines()[0]));
        return new PatternQuestion(
                session.days(LocalDate.of(way.year().year(), 12, 31)),
                new Subject.Arrangement("re-export hub:" + name),
                "re-export hub",
                new PatternQuestion.Evidence(Map.of(Measure.IMPORTERS, 1, Measure.LINES, way.lines()[0]), figures));
    }
}
