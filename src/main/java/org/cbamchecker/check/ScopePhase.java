package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.articles.ScopeRuling;
import org.cbamchecker.articles.ScopeRuling.TableAnswers;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.tables.Row;

/** First phase: does the regulation apply to each line (Article 2)? */
final class ScopePhase {
    private final Session session;
    /** Lines have few different scopings, and very many lines one of them. */
    private final Map<Scoping, Scoping> known = new HashMap<>();

    ScopePhase(Session session) {
        this.session = session;
    }

    List<ScopedLine> scope(List<ImportLine> lines) {
        List<TableAnswers> answers = tableAnswers(lines);
        List<ScopeRuling> rulings = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rulings.add(ruling(lines.get(i), answers.get(i)));
        }
        session.ask(rulings);
        List<ScopedLine> scoped = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Scoping scoping = rulings.get(i).scoping();
            scoped.add(new ScopedLine(lines.get(i), known.computeIfAbsent(scoping, each -> each), answers.get(i)));
        }
        return scoped;
    }

    /** The rulings once more, with the steps and findings behind them. */
    List<ScopeRuling> rulings(List<ScopedLine> lines) {
        List<ScopeRuling> rulings = new ArrayList<>(lines.size());
        lines.forEach(line -> rulings.add(ruling(line.line(), line.tables())));
        session.ask(rulings);
        return rulings;
    }

    private ScopeRuling ruling(ImportLine line, TableAnswers answers) {
        return new ScopeRuling(session.days(line.customs().accepted()), line, answers);
    }

    private List<TableAnswers> tableAnswers(List<ImportLine> lines) {
        List<LineQuestions> asked = new ArrayList<>(lines.size());
        List<ScopeQuestion> questions = new ArrayList<>(lines.size());
        for (ImportLine line : lines) {
            LineQuestions each = questions(line);
            asked.add(each);
            questions.addAll(each.inputs());
            questions.add(each.good());
        }
        session.ask(questions);
        return asked.stream().map(LineQuestions::answers).toList();
    }

    private LineQuestions questions(ImportLine line) {
        Days days = session.days(line.customs().accepted());
        List<ScopeQuestion> inputs = questions(days, line.circumstances().inputs());
        return new LineQuestions(ScopeQuestion.of(days, line), inputs);
    }

    /** What is asked about goods used under inward processing, which most lines do not have. */
    static List<ScopeQuestion> questions(Days days, List<ProcessingInput> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : inputs.stream().map(input -> ofInput(days, input)).toList();
    }

    private static ScopeQuestion ofInput(Days days, ProcessingInput input) {
        return new ScopeQuestion(
                days,
                new Good(input.cn(), input.taric(), "", input.calcined()),
                new Provenance(input.origin(), null, null, ""),
                Circumstances.ORDINARY);
    }

    /** The row that exempts, or else the first row that says it does not, or null. */
    static Row exemption(ScopeQuestion question) {
        Row origin = row(question, "exempt-origins");
        if (origin != null && exempts(origin)) {
            return origin;
        }
        Row other = row(question, "other-exemptions");
        return other != null ? other : origin;
    }

    static Row listing(ScopeQuestion question) {
        return row(question, "scope");
    }

    static boolean exempts(Row row) {
        return row.text("Ruling").equals("exempt");
    }

    private static Row row(ScopeQuestion question, String table) {
        FiredRule hit = Hits.decisive(question, table);
        return hit == null ? null : hit.row();
    }

    private record LineQuestions(ScopeQuestion good, List<ScopeQuestion> inputs) {
        TableAnswers answers() {
            return new TableAnswers(listing(good), exemption(good), listingsOfInputs());
        }

        private Set<String> listingsOfInputs() {
            if (inputs.isEmpty()) {
                return Set.of();
            }
            return inputs.stream()
                    .filter(LineQuestions::isSubject)
                    .map(input -> listing(input).text("Listed"))
                    .collect(Collectors.toSet());
        }

        private static boolean isSubject(ScopeQuestion input) {
            Row exemption = exemption(input);
            return listing(input) != null && (exemption == null || !exempts(exemption));
        }
    }
}
