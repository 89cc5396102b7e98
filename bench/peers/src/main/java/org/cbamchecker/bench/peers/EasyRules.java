package org.cbamchecker.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: every row a rule made with the rule builder, every table a set of rules of which the engine applies the
 * first, by the parameter for that.
 *
 * @see <a href="https://github.com/j-easy/easy-rules/wiki/defining-rules">Defining rules</a>
 * @see <a href="https://github.com/j-easy/easy-rules/wiki/defining-rules-engine">Defining the rules engine</a>
 */
final class EasyRules implements Contestant {
    private static final String FACT = "case";

    private final RulesEngine engine =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private Task task;
    private Slots slots;
    private List<Rules> tables;

    @Override
    public void write(Task given, Path folder) {
        task = given;
    }

    @Override
    public void build(Path folder) {
        slots = new Slots(task.model());
        tables = task.model().tables().stream().map(this::rules).toList();
    }

    private Rules rules(DecisionTable table) {
        Rules rules = new Rules();
        int priority = 0;
        for (Slots.Row row : slots.rows(table)) {
            rules.register(new RuleBuilder()
                    .name(table.name() + " " + priority)
                    .priority(priority++)
                    .when(facts -> row.holds(facts.get(FACT)))
                    .then(facts -> row.apply(facts.get(FACT)))
                    .build());
        }
        return rules;
    }

    @Override
    public void take(Task given) {}

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<?> decide(int from, int to) {
        List<Object[]> decided = new ArrayList<>(to - from);
        for (List<Object> question : task.questions().subList(from, to)) {
            Object[] values = slots.of(question);
            Facts facts = new Facts();
            facts.put(FACT, values);
            tables.forEach(rules -> engine.fire(rules, facts));
            Obligation.addTo(slots, values);
            decided.add(values);
        }
        return decided;
    }

    @Override
    public Map<String, ?> read(Object result) {
        return slots.answers((Object[]) result);
    }
}
