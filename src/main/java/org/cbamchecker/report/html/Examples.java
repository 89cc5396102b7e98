package org.cbamchecker.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.report.FindingsDigest.Fold;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** The findings of a code, one below the other. Their cure and their grounds are told once where they are the same. */
final class Examples {
    private final Report report;
    private final Markup page;
    private final FindingEntry entry;
    private final List<Finding> findings;
    private final boolean oneCure;
    private final boolean oneGround;

    Examples(Report report, Fold fold) {
        this.report = report;
        page = report.page();
        entry = new FindingEntry(report);
        findings = fold.examples();
        oneCure = isOne(this::cure);
        oneGround = isOne(Examples::ground);
    }

    /** On what a finding rests. */
    private record Ground(List<String> clauses, List<RowReference> rows) {}

    private static Ground ground(Finding finding) {
        return new Ground(finding.clauses(), finding.rows());
    }

    private String cure(Finding finding) {
        return report.words().finding(finding).cure();
    }

    private boolean isOne(Function<Finding, ?> part) {
        return findings.stream().map(part).distinct().count() == 1;
    }

    void write() {
        page.put(Tag.of("ul").styled("examples"), () -> alike().forEach(this::group));
    }

    /** What holds for all of them. */
    void writeCommon() {
        if (oneCure) {
            entry.cure(cure(findings.get(0)));
        }
        if (oneGround) {
            entry.grounds(findings.get(0));
        }
    }

    /** Findings that follow each other and have cure and grounds in common. */
    private List<List<Finding>> alike() {
        List<List<Finding>> groups = new ArrayList<>();
        Finding before = null;
        for (Finding finding : findings) {
            if (before == null
                    || !cure(before).equals(cure(finding))
                    || !ground(before).equals(ground(finding))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(finding);
            before = finding;
        }
        return groups;
    }

    /** A sentence that holds for several is told once; what sentences have in common stands below the last of them. */
    private void group(List<Finding> group) {
        Map<String, List<Finding>> bySentence = group.stream()
                .collect(Collectors.groupingBy(
                        finding -> report.words().finding(finding).sentence(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Finding last = group.get(group.size() - 1);
        bySentence.forEach((sentence, alike) -> page.put("li", () -> {
            page.put("p", () -> sentence(sentence, subjects(alike)));
            if (alike.contains(last) && !oneCure) {
                entry.cure(cure(last));
            }
            if (alike.contains(last) && !oneGround) {
                entry.grounds(last);
            }
        }));
    }

    private static List<Subject> subjects(List<Finding> findings) {
        return findings.stream().map(Finding::subject).distinct().toList();
    }

    /** The sentence leads to what it is about: from its name where it has that, or else from before it. */
    private void sentence(String sentence, List<Subject> subjects) {
        Optional<MatchResult> name = subjects.size() == 1 ? named(sentence, subjects.get(0)) : Optional.empty();
        if (name.isPresent()) {
            page.text(sentence.substring(0, name.get().start()));
            page.put(
                    Tag.of("span").styled("subject"),
                    () -> report.linkOrText(
                            report.anchors().of(subjects.get(0)), name.get().group()));
            page.text(sentence.substring(name.get().end()));
        } else {
            subjects.forEach(subject -> {
                page.put(Tag.of("span").styled("subject"), () -> report.subject(subject));
                page.text(" ");
            });
            page.text(sentence);
        }
    }

    /** Where a sentence names a subject, or the party whose year it is. */
    private Optional<MatchResult> named(String sentence, Subject subject) {
        return Pattern.compile("(?<![\\w./-])" + Pattern.quote(shortName(subject)) + "(?![\\w/-]|\\.\\w)")
                .matcher(sentence)
                .results()
                .findFirst();
    }

    private String shortName(Subject subject) {
        if (subject instanceof Subject.ImporterYear year) {
            return Notation.plain(year.importer());
        }
        return subject instanceof Subject.DeclarantYear year ? Notation.plain(year.declarant()) : report.name(subject);
    }
}
