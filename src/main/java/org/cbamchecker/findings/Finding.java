package org.cbamchecker.findings;

import java.util.Comparator;
import java.util.List;
import org.cbamchecker.law.RowReference;

/**
 * Something the law has to say about a line or an importer's year. The sentence is message {@code finding.CODE}, the
 * cure {@code cure.CODE}.
 *
 * @param code stable code, one page each in the documentation
 * @param clauses clause ids, never empty
 * @param rows table rows it rests on
 * @param figures placeholders of the sentence
 */
public record Finding(
        String code,
        Severity severity,
        Certainty certainty,
        Subject subject,
        List<String> clauses,
        List<RowReference> rows,
        List<Figure> figures) {

    /** Heaviest first, then by code and subject: never by the order in which rules fired. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::code)
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.figures().toString());
}
