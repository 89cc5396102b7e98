package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Quantity;

/**
 * Listed goods placed under inward processing in exchange for processed products that were exported before. They are
 * not imported, and the Commission watches such exchanges (Article 27).
 */
final class PriorExports implements Pattern {
    /** Inward processing (51) after prior export of processed products (11). */
    private static final String PROCEDURE = "5111";

    private final Session session;
    private final Map<String, Exchanged> years = new TreeMap<>();

    PriorExports(Session session) {
        this.session = session;
    }

    private record Exchanged(Subject.ImporterYear year, int lines, BigDecimal tonnes) {
        Exchanged plus(Exchanged more) {
            return new Exchanged(year, lines + more.lines, tonnes.add(more.tonnes));
        }
    }

    @Override
    public void hear(LineAssessment line) {
        boolean listed = line.scoping().ground().equals("not-released");
        if (listed
                && line.line().customs().procedure().equals(PROCEDURE)
                && line.line().quantity() instanceof Quantity.Mass mass) {
            Subject.ImporterYear year = ImporterMasses.yearOf(line);
            years.merge(year.label(), new Exchanged(year, 1, mass.tonnes()), Exchanged::plus);
        }
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        years.values().forEach(exchanged -> questions.add(question(exchanged)));
        return questions;
    }

    private PatternQuestion question(Exchanged exchanged) {
        Subject.ImporterYear year = exchanged.year();
        List<Figure> figures = List.of(
                Figure.of("importer", year.importer()),
                Figure.of("year", year.year()),
                Figure.of("lines", exchanged.lines()),
                new Figure("mass", exchanged.tonnes(), "t"));
        return new PatternQuestion(
                session.days(LocalDate.of(year.year(), 12, 31)),
                new Subject.Arrangement("prior export:" + year.label()),
                "prior export",
                new PatternQuestion.Evidence(Map.of(Measure.IMPORTERS, 1, Measure.LINES, exchanged.lines()), figures));
    }
}
