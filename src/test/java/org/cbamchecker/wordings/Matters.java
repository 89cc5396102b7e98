package org.cbamchecker.wordings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Scoping;

/** Cases by the name that a matter has in the catalogue; each gives its answer in a wording as text. */
final class Matters {
    private final Map<String, Function<Wording, String>> cases = new TreeMap<>();

    Matters add(String matter, Function<Wording, String> answer) {
        if (cases.put(matter, answer) != null) {
            throw new IllegalArgumentException("Two cases of " + matter);
        }
        return this;
    }

    Matters add(Matters others) {
        others.cases.forEach(this::add);
        return this;
    }

    Map<String, Function<Wording, String>> cases() {
        return cases;
    }

    /** Whether the regulation applies to the first line, and why or why not. */
    static String scope(Assessment assessment) {
        Scoping scoping = first(assessment).scoping();
        return words(scoping.status()) + ": " + scoping.ground();
    }

    /** What becomes of each line. */
    static String liabilities(Assessment... assessments) {
        return Arrays.stream(assessments)
                .flatMap(assessment -> assessment.lines().stream())
                .map(line -> words(line.liability()))
                .collect(Collectors.joining(", "));
    }

    /** Which of some findings are raised, or that none is. */
    static String raised(Assessment assessment, String... codes) {
        List<String> asked = List.of(codes);
        String raised = assessment.findings().stream()
                .map(Finding::code)
                .filter(asked::contains)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return raised.isEmpty() ? "nothing" : raised;
    }

    static LineAssessment first(Assessment assessment) {
        return assessment.lines().get(0);
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
