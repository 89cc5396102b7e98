package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.check.Checker;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.Outcome;

/**
 * This checker, the full check as it is shipped: the shared decision, and with it thresholds, persons, deadlines,
 * document codes, findings and the trace. It is built from the whole rulebook, tables and rules, with nothing cached.
 */
final class FullCheck implements Contestant {
    private final boolean remembers;
    private Path home;
    private Checker checker;
    private List<ImportLine> lines;

    /** @param remembers false to put every question to the rules, also one that no rule can tell from an earlier one */
    FullCheck(boolean remembers) {
        this.remembers = remembers;
    }

    @Override
    public void write(Task task, Path folder) {
        home = Path.of(task.home());
    }

    @Override
    public void build(Path folder) {
        CompiledRulebook compiled = OwnRulebook.compiled(OwnRulebook.shipped(home), "org.cbamchecker.articles");
        checker = new Checker(remembers ? compiled : compiled.askingEveryQuestion(), CbamDecision.LAW_DATE);
        decide(List.of());
    }

    @Override
    public void take(Task task) {
        lines = DeclaredLine.all(task);
    }

    /** Five importers: more lines at a time keep more traces in memory and gain nothing. */
    @Override
    public int batch() {
        return 1_000;
    }

    @Override
    public List<?> decide(int from, int to) {
        return decide(lines.subList(from, to));
    }

    private List<LineAssessment> decide(List<ImportLine> some) {
        return checker.check(new Submission(
                        "benchmark", 2026, Register.EMPTY, some, List.of(new InputFile("none", ""))))
                .lines();
    }

    /** A check ends where a line is out of scope, and names no benchmark but what comes of it. */
    @Override
    public Map<String, ?> read(Object result) {
        LineAssessment assessment = (LineAssessment) result;
        String ground = assessment.scoping().ground();
        boolean exempt = ground.equals("annex-iii-1");
        boolean inScope = assessment.scoping().inScope();
        Map<String, Object> read = new HashMap<>();
        for (String unsaid : List.of("value", "route", "markUp", "benchmark", "cbamFactor", "crossSectoral")) {
            read.put(unsaid, Agreement.UNSAID);
        }
        read.put("listed", exempt || inScope ? "include" : ground.equals("excluded") ? "exclude" : null);
        read.put("ground", exempt ? ground : inScope ? null : Agreement.UNSAID);
        read.put("sector", inScope ? assessment.scoping().sector() : Agreement.UNSAID);
        var embedded = assessment.figures().map(figures -> figures.embedded().map(tonnes -> tonnes.value()));
        read.put("embedded", inScope ? known(embedded) : Agreement.UNSAID);
        read.put("certificates", known(assessment.owed().map(owed -> owed.certificates().map(count -> count.value()))));
        return read;
    }

    private static BigDecimal known(Optional<Outcome<BigDecimal>> figure) {
        return figure.filter(Outcome::isKnown).map(Outcome::value).orElse(null);
    }
}
