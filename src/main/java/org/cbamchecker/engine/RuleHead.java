package org.cbamchecker.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.Period;

/**
 * What stands between the name of a rule and its conditions: annotations of one string each.
 *
 * @param clause clause id, or empty
 * @param wording days on which the wording is law
 * @param length number of tokens up to {@code when}
 */
record RuleHead(String clause, Period wording, int length) {
    /** Hears of a fault: code, line, what was read. */
    interface Faults {
        void hear(String code, int line, String read);
    }

    static RuleHead read(List<DrlToken> rule, Faults faults) {
        Map<String, String> notes = new HashMap<>();
        int i = 2;
        while (i + 4 < rule.size() && isAnnotation(rule, i)) {
            String text = rule.get(i + 3).text();
            if (!RowConditions.isPlain(text)) {
                faults.hear("RULE-SPELLING", rule.get(i + 3).line(), text);
            }
            notes.put(rule.get(i + 1).text(), text.strip());
            i += 5;
        }
        if (i < rule.size() && !rule.get(i).isWord("when")) {
            faults.hear("RULE-WORD", rule.get(i).line(), rule.get(i).text());
        }
        int line = rule.get(0).line();
        if (notes.getOrDefault("Clause", "").isEmpty()) {
            faults.hear("RULE-CLAUSE", line, rule.get(1).text());
        }
        return new RuleHead(notes.getOrDefault("Clause", ""), wording(notes, line, faults), i);
    }

    private static boolean isAnnotation(List<DrlToken> rule, int i) {
        return rule.get(i).isMark('@')
                && rule.get(i + 2).isMark('(')
                && rule.get(i + 3).isString()
                && rule.get(i + 4).isMark(')');
    }

    private static Period wording(Map<String, String> notes, int line, Faults faults) {
        LocalDate from = day(notes.get("TextValidFrom"), line, faults);
        LocalDate to = day(notes.get("TextValidTo"), line, faults);
        if (from != null && to != null && to.isBefore(from)) {
            faults.hear("RULE-DATES", line, from + ".." + to);
            return Period.ALWAYS;
        }
        return Period.between(from, to);
    }

    private static LocalDate day(String text, int line, Faults faults) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            faults.hear("RULE-DATE", line, text);
            return null;
        }
    }
}
