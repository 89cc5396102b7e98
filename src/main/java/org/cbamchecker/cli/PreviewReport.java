package org.cbamchecker.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.preview.Answer;
import org.cbamchecker.authoring.preview.Change;
import org.cbamchecker.authoring.preview.Effect;
import org.cbamchecker.authoring.preview.Interaction;
import org.cbamchecker.authoring.preview.Preview;
import org.cbamchecker.authoring.preview.Told;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.report.Presentation;

/** What edits change, edit by edit, as text. */
final class PreviewReport {
    /** Changes of one edit in one submission that are shown where nobody asks for all. */
    static final int USUALLY_SHOWN = 12;

    private static final int INDENT = 2;
    private static final int LINE = 4;

    private final Presentation words;
    private final int width;
    private final Optional<Integer> shown;

    /** @param shown how many changes of an edit are shown of each submission; all where empty */
    PreviewReport(Presentation words, int width, Optional<Integer> shown) {
        this.words = words;
        this.width = width;
        this.shown = shown;
    }

    /** The report, with line ends as {@code \n}. */
    String of(Preview preview, int submissions) {
        var page = new Page(width);
        page.paragraph(0, words.text("cli.preview.head", head(preview, submissions)));
        preview.effects().forEach(effect -> effect(page, effect));
        if (!preview.wordsOnly().isEmpty()) {
            heading(page, "cli.preview.words-only");
            preview.wordsOnly().forEach(edit -> new EditText(words, page).add(edit, INDENT));
        }
        if (!preview.interactions().isEmpty()) {
            heading(page, "cli.preview.interactions");
            bySubmission(preview.interactions(), one -> one.told(), page, this::interaction);
        }
        if (preview.effects().size() != 1 || !preview.interactions().isEmpty()) {
            heading(page, preview.whole().isEmpty() ? "cli.preview.whole.none" : "cli.preview.whole");
            bySubmission(preview.whole(), Change::told, page, this::change);
        }
        return page.toString();
    }

    private static Map<String, String> head(Preview preview, int submissions) {
        int edits = preview.effects().size() + preview.wordsOnly().size();
        long touched = preview.whole().stream()
                .map(change -> change.told().submission())
                .distinct()
                .count();
        return Map.of(
                "edits", Notation.count(edits),
                "submissions", Notation.count(submissions),
                "touched", Notation.count(touched),
                "changes", Notation.count(preview.whole().size()));
    }

    private void heading(Page page, String key) {
        page.blank();
        page.paragraph(0, words.text(key, Map.of()));
    }

    private void effect(Page page, Effect effect) {
        page.blank();
        new EditText(words, page).add(effect.edit(), 0);
        if (effect.isRefused()) {
            page.paragraph(INDENT, words.text("cli.preview.refused", Map.of("codes", effect.refused())));
        } else if (effect.changes().isEmpty()) {
            page.paragraph(INDENT, words.text("cli.preview.no-effect", Map.of()));
        }
        bySubmission(effect.changes(), Change::told, page, this::change);
    }

    /** What is shown of a list, under the name of its submission; the name says how much of it there is. */
    private <T> void bySubmission(List<T> all, Function<T, Told> told, Page page, BiConsumer<Page, T> line) {
        Map<String, List<T>> bySubmission = all.stream()
                .collect(Collectors.groupingBy(
                        one -> told.apply(one).submission(), LinkedHashMap::new, Collectors.toList()));
        bySubmission.forEach((submission, its) -> {
            int most = Math.min(its.size(), shown.orElse(its.size()));
            Map<String, String> values = Map.of(
                    "submission", Notation.plain(submission),
                    "shown", Notation.count(most),
                    "all", Notation.count(its.size()));
            String key = most < its.size() ? "cli.preview.submission.first" : "cli.preview.submission";
            page.paragraph(INDENT, words.text(key, values));
            its.subList(0, most).forEach(one -> line.accept(page, one));
        });
    }

    private void interaction(Page page, Interaction interaction) {
        if (interaction.remainder() == null) {
            change(page, interaction.whole());
        } else {
            page.paragraph(
                    INDENT,
                    words.text(
                            "cli.preview.remainder",
                            Map.of(
                                    "submission",
                                            Notation.plain(interaction.told().submission()),
                                    "subject", subject(interaction.told()),
                                    "what", what(interaction.told()),
                                    "remainder", signed(interaction.told(), interaction.remainder()))));
        }
    }

    private void change(Page page, Change change) {
        Told told = change.told();
        Map<String, String> values = new java.util.HashMap<>(
                Map.of("submission", Notation.plain(told.submission()), "subject", subject(told), "what", what(told)));
        values.put("before", answer(told, change.before()));
        values.put("after", answer(told, change.after()));
        change.by().ifPresent(by -> values.put("by", signed(told, by)));
        page.paragraph(LINE, words.text(key(change), values));
    }

    private static String key(Change change) {
        if (change.told().kind() == Told.Kind.FINDING) {
            if (change.before() instanceof Answer.Nothing) {
                return "cli.preview.finding.new";
            }
            return change.after() instanceof Answer.Nothing
                    ? "cli.preview.finding.gone"
                    : "cli.preview.finding.otherwise";
        }
        return change.by().isPresent() ? "cli.preview.number" : "cli.preview.change";
    }

    private static String subject(Told told) {
        return Notation.plain(told.subject().label());
    }

    private String what(Told told) {
        return told.kind() == Told.Kind.FINDING ? told.what() : words.text("cli.preview.what." + told.what(), Map.of());
    }

    private String answer(Told told, Answer answer) {
        if (answer instanceof Answer.Number number) {
            return number(told, number.exact());
        }
        if (answer instanceof Answer.Findings findings) {
            return String.join(" ", findings.sentences());
        }
        if (answer instanceof Answer.CannotBeDetermined open) {
            return words.text("cli.preview.open", Map.of("because", open.because()));
        }
        if (answer instanceof Answer.Word word) {
            return words.text("cli.preview.word." + word.word(), Map.of());
        }
        return words.text("cli.preview.nothing", Map.of());
    }

    /** Euro to the cent, as everywhere; all other figures exactly. */
    private static String number(Told told, BigDecimal exact) {
        return told.what().startsWith("cost") ? Notation.euro(exact) : Notation.number(exact);
    }

    private static String signed(Told told, BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + number(told, difference);
    }
}
