package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.RuleSource;

/**
 * The rules of the articles as they are written, in the order of the law: for lists, and to show a reader the rule
 * behind an answer. Needs no compiled rules.
 *
 * @param rules in the order of the files
 */
public record RuleIndex(List<ArticleRule> rules) {
    public RuleIndex {
        rules = List.copyOf(rules);
    }

    /** Faults in the sources are left to the compiler; what can be read is listed. */
    public static RuleIndex of(List<RuleSource> sources) {
        return read(sources, new Diagnostics());
    }

    static RuleIndex read(List<RuleSource> sources, Diagnostics faults) {
        List<ArticleRule> rules = new ArrayList<>();
        sources.forEach(source -> rules.addAll(new ArticleReader(source, faults).rules()));
        return new RuleIndex(rules);
    }

    /** The rule of this name; empty for rows of decision tables. */
    public Optional<ArticleRule> find(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
