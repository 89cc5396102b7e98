package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Phrasebook;

/**
 * Understands the form in every language that a rulebook speaks: a form may be filled in one language and checked in
 * another.
 */
public final class FormLanguages {
    /** No language but that of the published form. */
    public static final FormLanguages NONE = new FormLanguages(List.of(), Form.published());

    private static final String NOTES = "notes";

    private final Form form;
    private final List<FormWords> languages;
    private final Set<String> notes = new HashSet<>(Set.of(NOTES));
    private final Map<String, Set<String>> choices = new HashMap<>();

    private FormLanguages(List<FormWords> languages, Form form) {
        this.form = form;
        this.languages = List.copyOf(languages);
        for (FormWords words : languages) {
            notes.add(Wording.normalised(words.notes()));
            Choices.ANSWER_WORDS.forEach(word -> choice(words, word));
            form.sheets().stream()
                    .flatMap(sheet -> sheet.fields().stream())
                    .flatMap(field -> field.allowed().stream())
                    .forEach(word -> choice(words, word));
        }
    }

    private void choice(FormWords words, String word) {
        choices.computeIfAbsent(Wording.normalised(words.choice(word)), translation -> new HashSet<>())
                .add(word);
    }

    /** All languages of a phrasebook. */
    public static FormLanguages of(Phrasebook phrases) {
        List<FormWords> all = phrases.languages().stream()
                .map(language -> phrases.in(language).orElseThrow())
                .map(FormWords::new)
                .toList();
        return new FormLanguages(all, Form.published());
    }

    Form form() {
        return form;
    }

    /** The sheet of this name in any language; case, blanks and punctuation do not matter. */
    Optional<FormSheet> sheet(String name) {
        String wanted = Wording.normalised(name);
        return form.sheets().stream()
                .filter(sheet -> names(sheet).map(Wording::normalised).anyMatch(wanted::equals))
                .findFirst();
    }

    private Stream<String> names(FormSheet sheet) {
        return Stream.concat(Stream.of(sheet.name()), languages.stream().map(words -> words.sheet(sheet)));
    }

    /** Whether a sheet of this name explains the form in any language. */
    boolean isNotes(String name) {
        return notes.contains(Wording.normalised(name));
    }

    /** The headings of a field in all languages. */
    Stream<String> headings(FormSheet sheet, Field field) {
        return languages.stream().map(words -> words.heading(sheet, field));
    }

    /** The word of a closed list that this one means in another language. */
    Optional<String> choice(String text, List<String> allowed) {
        return choices.getOrDefault(Wording.normalised(text), Set.of()).stream()
                .filter(allowed::contains)
                .findFirst();
    }
}
