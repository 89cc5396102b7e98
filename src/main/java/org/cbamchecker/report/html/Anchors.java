package org.cbamchecker.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.report.survey.AssessmentSurvey;

/**
 * Where what stands in the report. Names are made of our own words and of numbers, never of submitted text. Not safe
 * for use by several threads.
 */
final class Anchors {
    private final Map<Subject, String> subjects = new HashMap<>();
    private final Map<String, String> clauses = new HashMap<>();
    private final Map<RowReference, String> rows = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final SharedSteps shared = new SharedSteps();

    /** Names for all that a report shows. */
    static Anchors of(AssessmentSurvey survey) {
        var anchors = new Anchors();
        anchors.number(
                "importer-",
                survey.importerYears().stream()
                        .map(year -> (Subject) year.subject())
                        .toList());
        anchors.number(
                "declarant-",
                survey.declarantYears().stream()
                        .map(year -> (Subject) year.subject())
                        .toList());
        anchors.number(
                "subject-",
                survey.subjects().stream().map(each -> each.subject()).toList());
        anchors.number(
                "line-",
                survey.lines().lines().stream()
                        .map(line -> (Subject) subject(line))
                        .toList());
        survey.lines().lines().forEach(line -> anchors.shared.take(subject(line), line.trace()));
        survey.findings().folds().forEach(fold -> anchors.codes.add(fold.code()));
        return anchors;
    }

    private static Subject.Line subject(LineAssessment line) {
        return new Subject.Line(line.line().id());
    }

    private void number(String prefix, List<Subject> all) {
        for (int at = 0; at < all.size(); at++) {
            subjects.putIfAbsent(all.get(at), prefix + (at + 1));
        }
    }

    /** Where something is explained; empty where the report does not show it. */
    Optional<String> of(Subject subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    /** Where it is told what is owed for an importer's year. */
    Optional<String> owed(Subject subject) {
        return of(subject).map(anchor -> "owed-" + anchor);
    }

    /** Where a figure is explained: at the last step of its kind, or with all steps where there is none. */
    Optional<String> of(Subject subject, List<TraceStep> trace, Predicate<TraceStep> kind) {
        int last = -1;
        for (int at = 0; at < trace.size(); at++) {
            if (kind.test(trace.get(at))) {
                last = at;
            }
        }
        return last < 0 ? of(subject) : step(shared.place(subject, last));
    }

    /** Where a step is told. */
    Optional<String> step(SharedSteps.Place place) {
        return of(place.subject()).map(anchor -> anchor + "-step-" + (place.number() + 1));
    }

    /** The steps of a subject: those told with it, and those told elsewhere. */
    List<SharedSteps.Part> steps(Subject subject, List<TraceStep> trace) {
        return shared.of(subject, trace);
    }

    /** Where the findings of a code stand; empty where there are none. */
    Optional<String> ofCode(String code) {
        return codes.contains(code) ? Optional.of("found-" + slug(code)) : Optional.empty();
    }

    /** Where a clause stands; from now on it is one that the report cites. */
    String ofClause(String id) {
        return clauses.computeIfAbsent(id, cited -> free("clause-" + slug(cited)));
    }

    /** Where a table row stands; from now on it is one that the report cites. */
    String ofRow(RowReference row) {
        return rows.computeIfAbsent(row, cited -> free("row-" + slug(cited.address())));
    }

    /** Where table rows start that stand one below the other; from now on each is one that the report cites. */
    String ofRows(RowRange range) {
        range.rows().forEach(this::ofRow);
        return ofRow(range.first());
    }

    /** Two that differ only in signs get two names. */
    private String free(String name) {
        String free = name;
        for (int number = 2; !given.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** Every clause cited so far. */
    SortedSet<String> citedClauses() {
        return new TreeSet<>(clauses.keySet());
    }

    /** Every row cited so far. */
    SortedSet<RowReference> citedRows() {
        return new TreeSet<>(rows.keySet());
    }

    private static String slug(String text) {
        List<String> words =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        words.removeIf(String::isEmpty);
        return String.join("-", words);
    }
}
