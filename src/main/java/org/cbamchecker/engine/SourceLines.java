package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.rulebook.RuleSource;

/**
 * Leads from compiled classes and from the Java that Drools writes back to the rule files: a fault names a member or a
 * word, and the line that says this word is where to look.
 */
final class SourceLines {
    private final List<Line> words = new ArrayList<>();

    private record Line(String word, String file, int number) {}

    SourceLines(List<RuleSource> sources) {
        for (RuleSource source : sources) {
            for (DrlToken token : DrlScanner.scan(source.text())) {
                if (token.kind() == DrlToken.Kind.WORD) {
                    words.add(new Line(token.text(), source.file(), token.line()));
                }
            }
        }
    }

    /** The same faults, once each, at file and line where these can be told. */
    Set<Diagnostic> locate(List<Diagnostic> faults) {
        Set<Diagnostic> located = new LinkedHashSet<>();
        faults.forEach(fault -> located.add(isInSource(fault) ? fault : locate(fault)));
        return located;
    }

    private boolean isInSource(Diagnostic fault) {
        return words.stream().anyMatch(line -> line.file().equals(fault.place().file()));
    }

    private Diagnostic locate(Diagnostic fault) {
        Line rarest = null;
        long fewest = Long.MAX_VALUE;
        for (String word : spelled(fault.values().get("read"))) {
            List<Line> lines =
                    words.stream().filter(line -> line.word().equals(word)).toList();
            if (!lines.isEmpty() && lines.size() < fewest) {
                rarest = lines.get(0);
                fewest = lines.size();
            }
        }
        return rarest == null ? fault : RuleFaults.atLine(fault.code(), rarest.file(), rarest.number(), fault.values());
    }

    /** {@code java.lang.System#exit} is spelled exit, {@code java.io.File#<init>} File; a sentence, by its words. */
    private static Set<String> spelled(String read) {
        String member = read.endsWith("#<init>") ? read.substring(0, read.indexOf('#')) : read;
        if (!member.contains(" ")) {
            return Set.of(member.substring(Math.max(member.lastIndexOf('.'), member.lastIndexOf('#')) + 1));
        }
        return new LinkedHashSet<>(List.of(member.split("[^\\p{Alnum}_$]+")));
    }
}
