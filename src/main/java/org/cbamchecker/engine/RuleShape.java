package org.cbamchecker.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.diagnostics.Diagnostics;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Compares compiled rules with what was written: the same rules, each with a single pattern on a question. */
final class RuleShape {
    private RuleShape() {}

    static void check(KieBase compiled, RuleIndex articles, Set<String> written, Diagnostics faults) {
        Set<String> missing = new TreeSet<>(written);
        for (KiePackage rules : compiled.getKiePackages()) {
            for (Rule rule : rules.getRules()) {
                boolean known = missing.remove(rule.getName());
                if (!known || !hasOnePattern((RuleImpl) rule)) {
                    report(known ? "RULE-PATTERN" : "RULE-UNKNOWN", rule.getName(), articles, faults);
                }
            }
        }
        missing.forEach(name -> report("RULE-LOST", name, articles, faults));
    }

    private static boolean hasOnePattern(RuleImpl rule) {
        List<? extends RuleConditionElement> conditions = rule.getLhs().getChildren();
        return conditions.size() == 1
                && conditions.get(0) instanceof Pattern pattern
                && pattern.getSource() == null
                && pattern.getObjectType().isAssignableTo(Question.class);
    }

    private static void report(String code, String name, RuleIndex articles, Diagnostics faults) {
        var place = articles.find(name);
        String file = place.map(ArticleRule::file).orElse(name);
        faults.add(RuleFaults.atLine(code, file, place.map(ArticleRule::line).orElse(0), name));
    }
}
