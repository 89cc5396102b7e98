package org.cbamchecker.engine;

import java.util.List;
import java.util.Set;

/**
 * Words that conditions and consequences may not use: they ask about several facts at once (answered wrongly by Drools
 * 10.2.0 in some neighbourhoods), change facts while rules run, or reach the engine itself.
 */
final class DrlWords {
    private static final Set<String> CONDITION = Set.of(
            "exists", "forall", "accumulate", "acc", "groupby", "collect", "from", "eval", "over", "and", "or", "new");
    private static final Set<String> CONSEQUENCE = Set.of(
            "modify",
            "update",
            "insert",
            "insertLogical",
            "insertAsync",
            "delete",
            "retract",
            "drools",
            "kcontext",
            "class",
            "interface",
            "enum",
            "record",
            "synchronized",
            "while",
            "do",
            "for");
    private static final Set<String> AFTER_NOT = Set.of("in", "matches", "contains", "memberOf");

    private DrlWords() {}

    static boolean isRefusedInCondition(List<DrlToken> tokens, int i) {
        DrlToken token = tokens.get(i);
        if (token.kind() != DrlToken.Kind.WORD || tokens.get(i - 1).isMark('.')) {
            return false;
        }
        return CONDITION.contains(token.text())
                || token.text().equals("not")
                        && !AFTER_NOT.contains(tokens.get(i + 1).text());
    }

    static boolean isRefusedInConsequence(List<DrlToken> tokens, int i) {
        DrlToken token = tokens.get(i);
        return token.kind() == DrlToken.Kind.WORD
                && !tokens.get(i - 1).isMark('.')
                && CONSEQUENCE.contains(token.text());
    }

    /** {@code $q : Question( … )}, or the same without a variable, and nothing after it. */
    static boolean isOnePattern(List<DrlToken> condition) {
        int open = 0;
        while (open < condition.size() && !condition.get(open).isMark('(')) {
            open++;
        }
        boolean named = open == 3 && condition.get(1).isMark(':');
        return (named || open == 1) && closing(condition, open) == condition.size() - 1;
    }

    private static int closing(List<DrlToken> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).isMark('(') ? 1 : tokens.get(i).isMark(')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
