package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.law.Answer;

/** Reads yes or no, and closed lists. */
final class Choices {
    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("yes", Answer.YES),
            Map.entry("y", Answer.YES),
            Map.entry("true", Answer.YES),
            Map.entry("ja", Answer.YES),
            Map.entry("1", Answer.YES),
            Map.entry("no", Answer.NO),
            Map.entry("n", Answer.NO),
            Map.entry("false", Answer.NO),
            Map.entry("nein", Answer.NO),
            Map.entry("0", Answer.NO),
            Map.entry("unknown", Answer.UNKNOWN),
            Map.entry("unbekannt", Answer.UNKNOWN));
    static final List<String> ANSWER_WORDS = List.of("yes", "no", "unknown");
    /** Status of the representative in the customs declaration, data element 13 06 030. */
    private static final Map<String, String> CUSTOMS_CODES = Map.of("2", "direct", "3", "indirect");

    private Choices() {}

    static Reading<Answer> answer(Stated stated, FormLanguages languages) {
        String text = stated.shown();
        String word = languages.choice(text, ANSWER_WORDS).orElse(text);
        Answer answer = ANSWERS.get(word.toLowerCase(Locale.ROOT));
        return answer == null ? notOneOf(stated, ANSWER_WORDS) : Reading.of(answer);
    }

    /** The word of the closed list, in its own spelling. */
    static Reading<String> word(Stated stated, Field field, FormLanguages languages) {
        String text = stated.shown();
        if (field.allowed().contains(text)) {
            return Reading.of(text);
        }
        String wanted = Wording.normalised(text);
        for (String word : field.allowed()) {
            if (Wording.normalised(word).equals(wanted)) {
                return Reading.of(word);
            }
        }
        String code = field.name().equals("representation") ? CUSTOMS_CODES.get(wanted) : null;
        Optional<String> meant = code == null ? languages.choice(text, field.allowed()) : Optional.of(code);
        return meant.map(Reading::of).orElseGet(() -> notOneOf(stated, field.allowed()));
    }

    /** The constant whose name is the word in capitals with underscores. */
    static <E extends Enum<E>> E constant(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static <T> Reading<T> notOneOf(Stated stated, List<String> words) {
        Map<String, String> values = new HashMap<>();
        values.put("allowed", String.join(", ", words));
        Wording.nearest(stated.shown(), words).ifPresent(word -> values.put("nearest", word));
        return Reading.faulty("CHOICE-UNKNOWN", values);
    }
}
