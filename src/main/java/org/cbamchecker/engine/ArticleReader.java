package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.RuleSource;

/**
 * Reads a rule file, which may speak only the small part of the rule language that a rulebook needs: one package,
 * imports of the checker's own classes, and rules with annotations, conditions and a consequence. Whatever else Drools
 * would accept (functions, declared types, globals, queries, attributes such as salience) is a fault: it could run code
 * while rules are compiled, or make answers depend on the order of rules.
 */
final class ArticleReader {
    private static final String OWN_CLASSES = "org.cbamchecker.";

    private final RuleSource source;
    private final Diagnostics faults;
    private final List<DrlToken> tokens;
    private final List<ArticleRule> rules = new ArrayList<>();
    private int at;

    ArticleReader(RuleSource source, Diagnostics faults) {
        this.source = source;
        this.faults = faults;
        this.tokens = DrlScanner.scan(source.text());
    }

    List<ArticleRule> rules() {
        refuseSpellings();
        readPackage();
        while (at < tokens.size()) {
            readStatement();
        }
        return rules;
    }

    /** Spellings that a Java compiler reads otherwise than this reader does. */
    private void refuseSpellings() {
        for (String spelling : List.of("\\u", "\"\"\"", "\r")) {
            int found = source.text().indexOf(spelling);
            if (found >= 0) {
                int line = 1
                        + (int) source.text()
                                .substring(0, found)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                fault("RULE-SPELLING", line, spelling.equals("\r") ? "CR" : spelling);
            }
        }
    }

    private void readPackage() {
        int line = line();
        String read = "";
        if (at < tokens.size() && tokens.get(at).isWord("package")) {
            at++;
            read = dottedName();
        }
        if (!read.equals(RulePackage.NAME)) {
            fault("RULE-PACKAGE", line, read);
        }
    }

    private void readStatement() {
        DrlToken token = tokens.get(at);
        if (token.isWord("rule")) {
            readRule();
        } else if (token.isWord("import")) {
            at++;
            String name = dottedName();
            if (!name.startsWith(OWN_CLASSES)) {
                fault("RULE-IMPORT", token.line(), name);
            }
        } else {
            fault("RULE-WORD", token.line(), token.text());
            skipToStatement();
        }
    }

    private void readRule() {
        int start = at;
        int end = endOfRule();
        List<DrlToken> rule = tokens.subList(start, end);
        at = end;
        if (rule.size() < 3 || !isName(rule.get(1))) {
            fault(
                    "RULE-NAME",
                    rule.get(0).line(),
                    rule.size() < 2 ? "" : rule.get(1).text());
            return;
        }
        var head = RuleHead.read(rule, this::fault);
        checkBody(rule, head.length());
        String text = source.text()
                .substring(rule.get(0).start(), rule.get(rule.size() - 1).end());
        rules.add(new ArticleRule(
                rule.get(1).text(), source.file(), rule.get(0).line(), head.clause(), head.wording(), text));
    }

    /** Drools writes the name of a rule into Java code as it stands, without escaping it. */
    private static boolean isName(DrlToken token) {
        return token.isString() && !token.text().isBlank() && RowConditions.isPlain(token.text());
    }

    private void checkBody(List<DrlToken> rule, int when) {
        int then = when + 1;
        while (then < rule.size() && !rule.get(then).isWord("then")) {
            refuse(rule, then, DrlWords.isRefusedInCondition(rule, then));
            then++;
        }
        for (int i = then + 1; i < rule.size(); i++) {
            refuse(rule, i, DrlWords.isRefusedInConsequence(rule, i));
        }
        if (then >= rule.size() || !rule.get(rule.size() - 1).isWord("end")) {
            fault("RULE-UNFINISHED", rule.get(0).line(), rule.get(1).text());
        } else if (!DrlWords.isOnePattern(rule.subList(when + 1, then))) {
            fault("RULE-PATTERN", rule.get(0).line(), rule.get(1).text());
        }
    }

    private void refuse(List<DrlToken> rule, int i, boolean refused) {
        if (refused) {
            fault("RULE-WORD", rule.get(i).line(), rule.get(i).text());
        }
    }

    private int endOfRule() {
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).isWord("end") && !tokens.get(i - 1).isMark('.')) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private String dottedName() {
        var name = new StringBuilder();
        for (boolean part = true; at < tokens.size() && part != tokens.get(at).isMark('.'); part = !part) {
            name.append(tokens.get(at++).text());
        }
        if (at < tokens.size() && tokens.get(at).isMark(';')) {
            at++;
        }
        return name.toString();
    }

    private void skipToStatement() {
        do {
            at++;
        } while (at < tokens.size()
                && !tokens.get(at).isWord("rule")
                && !tokens.get(at).isWord("import"));
    }

    private int line() {
        return at < tokens.size() ? tokens.get(at).line() : 1;
    }

    private void fault(String code, int line, String read) {
        faults.add(RuleFaults.atLine(code, source.file(), line, read));
    }
}
