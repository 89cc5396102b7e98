package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.Question;
import org.cbamchecker.engine.RuleSession;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.reference.LawTables;

/**
 * This checker, the shared decision alone: the articles' questions about scope, default value, benchmark and
 * certificates, asked of the rules as they are shipped, with the steps and findings that these write. No thresholds,
 * persons, deadlines, document codes or sums, and no steps of the arithmetic, which a check writes beside the rules.
 */
final class SharedDecision implements Contestant {
    private static final Set<String> ARTICLES = Set.of(
            "article-02-scope.drl",
            "article-07-embedded-emissions.drl",
            "article-31-free-allocation.drl",
            "article-06-certificates.drl");

    private final boolean remembers;
    private final int linesATime;
    private Path home;
    private List<ImportLine> lines;
    private RuleSession rules;
    private OwnLookups tables;

    /** @param remembers false to put every question to the rules, also one that no rule can tell from an earlier one */
    SharedDecision(boolean remembers, int linesATime) {
        this.remembers = remembers;
        this.linesATime = linesATime;
    }

    @Override
    public void write(Task task, Path folder) throws IOException {
        home = Path.of(task.home());
        OwnRulebook.withRules(home, ARTICLES, folder);
    }

    @Override
    public void build(Path folder) {
        CompiledRulebook compiled =
                OwnRulebook.compiled(OwnRulebook.ofFolder(home, folder), "org.cbamchecker.articles");
        rules = (remembers ? compiled : compiled.askingEveryQuestion()).open();
        tables = new OwnLookups(new LawTables(compiled.rulebook(), CbamDecision.LAW_DATE));
    }

    @Override
    public void take(Task task) {
        lines = DeclaredLine.all(task);
    }

    @Override
    public int batch() {
        return linesATime;
    }

    @Override
    public List<?> decide(int from, int to) {
        List<SharedLine> decided = new ArrayList<>(to - from);
        for (ImportLine line : lines.subList(from, to)) {
            decided.add(new SharedLine(line));
        }
        ask(decided, SharedLine::good);
        ask(decided, SharedLine::scope);
        List<SharedLine> inScope = new ArrayList<>(decided);
        inScope.removeIf(line -> !line.isInScope());
        ask(inScope, line -> line.value(tables));
        inScope.removeIf(line -> !line.hasValue());
        ask(inScope, line -> line.allocation(tables));
        ask(inScope, SharedLine::owing);
        return decided;
    }

    private void ask(List<SharedLine> lines, Function<SharedLine, Question> question) {
        List<Question> questions = new ArrayList<>(lines.size());
        lines.forEach(line -> questions.add(question.apply(line)));
        if (!questions.isEmpty()) {
            rules.ask(questions);
        }
    }

    @Override
    public Map<String, ?> read(Object result) {
        return ((SharedLine) result).read();
    }
}
