package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.articles.Found;
import org.cbamchecker.articles.UndecidedException;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/** Gives what rules found its severity and certainty, as the table of findings states them. */
final class FindingCatalogue {
    private record Weight(Severity severity, Certainty certainty) {}

    private final Map<String, Weight> weights = new HashMap<>();

    FindingCatalogue(Rulebook rulebook) {
        for (Row row : rulebook.table("finding-codes").rows()) {
            weights.put(row.text("Code"), new Weight(severity(row), certainty(row)));
        }
    }

    private static Severity severity(Row row) {
        return Severity.valueOf(row.text("Severity").toUpperCase(Locale.ROOT));
    }

    private static Certainty certainty(Row row) {
        return Certainty.valueOf(row.text("Certainty").toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** All that was found, about one subject, in {@link Finding#ORDER}. */
    List<Finding> findings(Collection<Found> found, Subject subject) {
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.size() == 1) {
            return List.of(finding(found.iterator().next(), subject));
        }
        return found.stream()
                .map(each -> finding(each, subject))
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
    }

    private Finding finding(Found found, Subject subject) {
        Weight weight = weights.get(found.code());
        if (weight == null) {
            throw new UndecidedException("Rule \"" + found.rule().name() + "\" finds " + found.code()
                    + ", which the table of findings lacks");
        }
        return new Finding(
                found.code(),
                weight.severity(),
                weight.certainty(),
                subject,
                clauses(found),
                rows(found),
                found.figures());
    }

    private static List<String> clauses(Found found) {
        if (found.clauses().indexOf(';') < 0) {
            return List.of(found.clauses());
        }
        Set<String> clauses = new LinkedHashSet<>(List.of(found.clauses().split(";")));
        return List.copyOf(clauses);
    }

    private static List<RowReference> rows(Found found) {
        List<RowReference> rows = new ArrayList<>(found.rows());
        found.rule().tableRow().ifPresent(row -> rows.add(row.reference()));
        return rows;
    }
}
