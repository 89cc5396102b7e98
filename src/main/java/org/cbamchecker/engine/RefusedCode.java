package org.cbamchecker.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.RuleSource;

/** Leads from a refused member of a compiled class back to the line of the rule file that names it. */
final class RefusedCode {
    private RefusedCode() {}

    /** The same faults, at file and line where the sources name the member, once each. */
    static Set<Diagnostic> locate(Diagnostics refused, List<RuleSource> sources) {
        Set<Diagnostic> located = new LinkedHashSet<>();
        refused.list().forEach(fault -> located.add(locate(fault, sources)));
        return located;
    }

    private static Diagnostic locate(Diagnostic fault, List<RuleSource> sources) {
        String word = word(fault.values().get("read"));
        for (RuleSource source : sources) {
            for (DrlToken token : DrlScanner.scan(source.text())) {
                if (token.isWord(word)) {
                    return RuleFaults.atLine(fault.code(), source.file(), token.line(), fault.values());
                }
            }
        }
        return fault;
    }

    /** {@code java.lang.System#exit} is spelled exit; {@code java.io.File#<init>} and java.io.File are spelled File. */
    private static String word(String read) {
        int mark = read.indexOf('#');
        String member = mark < 0 ? "" : read.substring(mark + 1);
        String owner = mark < 0 ? read : read.substring(0, mark);
        return member.isEmpty() || member.equals("<init>") ? owner.substring(owner.lastIndexOf('.') + 1) : member;
    }
}
