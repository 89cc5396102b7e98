package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Answer;

/** Codes of an exemption that the facts of the line do not bear out, used again and again (Articles 25(3) and 27(1)). */
final class ExemptionCodes implements Pattern {
    private final Session session;
    private final Map<String, Use> uses = new TreeMap<>();

    ExemptionCodes(Session session) {
        this.session = session;
    }

    private record Use(Subject.ImporterYear year, String code, int[] lines) {}

    @Override
    public void hear(LineAssessment line) {
        for (DocumentReference document : line.line().customs().documents()) {
            if (isUnfounded(document.code(), line.line())) {
                Subject.ImporterYear year = ImporterMasses.yearOf(line);
                uses.computeIfAbsent(
                                year.label() + "/" + document.code(), key -> new Use(year, document.code(), new int[1]))
                        .lines()[0]++;
            }
        }
    }

    private static boolean isUnfounded(String code, ImportLine line) {
        return switch (code) {
            case "Y134" -> line.provenance().territory().isEmpty();
            case "Y135" -> line.circumstances().military() != Answer.YES;
            case "Y136" -> line.circumstances().shelfOrEez() != Answer.YES;
            case "Y237" -> !line.provenance().origin().isUnion();
            default -> false;
        };
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        uses.forEach((name, use) -> questions.add(question(name, use)));
        return questions;
    }

    private PatternQuestion question(String name, Use use) {
        List<Figure> figures = List.of(
                Figure.of("importer", use.year().importer()),
                Figure.of("year", use.year().year()),
                Figure.of("code", use.code()),
                Figure.of("lines", use.lines()[0]));
        return new PatternQuestion(
                session.days(LocalDate.of(use.year().year(), 12, 31)),
                new Subject.Arrangement("exemption codes:" + name),
                "exemption codes",
                new PatternQuestion.Evidence(Map.of(Measure.IMPORTERS, 1, Measure.LINES, use.lines()[0]), figures));
    }
}
