package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.engine.RuleSession;
import org.cbamchecker.tables.Row;

/**
 * The neutral table as a decision table of a rulebook of this checker: read from a workbook, compiled to a rule a row,
 * asked one question at a time in a session that is kept. It is the path that the tables of the law take.
 */
final class OwnTable implements Contestant {
    private static final String RULEBOOK =
            """
            id: neutral
            title: Neutral table
            jurisdiction: none
            rules: []
            tables:
              - name: coverage
                title: Coverage
                workbook: coverage.xlsx
                kind: decision
                hit-policy: first
                question: TreatmentQuestion
                columns:
                  - {heading: Row, type: code, role: key, required: true}
                  - {heading: Plan, type: code, role: condition, field: plan, required: true}
                  - {heading: Service, type: code, role: condition, field: service, required: true}
                  - {heading: Place, type: code, role: condition, field: place, any: true, required: true}
                  - {heading: Network, type: code, role: condition, field: network, any: true, required: true}
                  - {heading: Age from, type: whole-number, role: condition, field: age, operator: at-least, any: true, required: true}
                  - {heading: Age to, type: whole-number, role: condition, field: age, operator: at-most, any: true, required: true}
                  - {heading: Treated from, type: whole-number, role: condition, field: treated, operator: at-least, required: true}
                  - {heading: Treated to, type: whole-number, role: condition, field: treated, operator: at-most, required: true}
                  - {heading: Covered, type: code, role: outcome, required: true}
                  - {heading: Copay, type: decimal, role: outcome, required: true}
                  - {heading: Coinsurance, type: decimal, role: outcome, required: true}
            """;

    private final boolean remembers;
    private RuleSession rules;
    private List<Map<String, Object>> questions;

    /** @param remembers false to put every question to the rules, also one that no rule can tell from an earlier one */
    OwnTable(boolean remembers) {
        this.remembers = remembers;
    }

    @Override
    public void write(Task task, Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionTable.Row row : task.model().tables().get(0).rows()) {
            if (!row.appliesToAll()) {
                rows.add(cells("R" + rows.size(), row));
            }
        }
        OwnCoverage.write(RULEBOOK, rows, folder);
    }

    private static List<String> cells(String name, DecisionTable.Row row) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int i = 0; i < row.tests().size(); i++) {
            Test test = row.tests().get(i);
            if (test instanceof Test.OneOf some) {
                cells.add(String.join(";", some.values()));
            } else if (test instanceof Test.Between between) {
                cells.add(String.valueOf(between.from()));
                cells.add(String.valueOf(between.to()));
            } else {
                cells.add("*");
                if (i == 4) {
                    cells.add("*");
                }
            }
        }
        cells.addAll(row.results());
        return cells;
    }

    @Override
    public void build(Path folder) {
        CompiledRulebook compiled =
                OwnRulebook.compiled(OwnCoverage.in(folder), OwnTable.class.getPackageName());
        rules = (remembers ? compiled : compiled.askingEveryQuestion()).open();
        rules.ask(List.of());
    }

    @Override
    public void take(Task task) {
        questions = task.named();
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<?> decide(int from, int to) {
        List<TreatmentQuestion> asked = questions.subList(from, to).stream()
                .map(TreatmentQuestion::new)
                .toList();
        rules.ask(asked);
        return asked;
    }

    @Override
    public Map<String, ?> read(Object result) {
        return ((TreatmentQuestion) result)
                .hits().stream()
                        .map(FiredRule::row)
                        .min(Comparator.comparing(Row::reference))
                        .map(OwnCoverage::answers)
                        .orElse(Map.of());
    }
}
