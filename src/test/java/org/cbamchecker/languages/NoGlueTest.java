package org.cbamchecker.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Sentences are whole: nothing is put before or behind one in the program, for another language may want it elsewhere.
 */
class NoGlueTest {
    private static final Pattern CALL =
            Pattern.compile("(?:words|messages|terminal|sentences)(?:\\(\\))?\\s*\\.text\\(");

    private static final Pattern WORDS_BEFORE = Pattern.compile("(?s).*\"[^\"\n]*\\p{L}[^\"\n]*\"\\s*\\+\\s*$");
    private static final Pattern MORE_BEHIND = Pattern.compile("(?s)\\s*+\\+\\s*+(?!\"(?:\\\\n| )*\"|'\\\\n').*");

    /** English said by the program itself: a literal of several words handed to a page. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:page|out|err)(?:\\(\\))?\\s*\\.(?:println|print|line|paragraph)\\((?:\\d, )?(\"[A-Z][a-z]+ [a-z]+[^\"]*\")");

    @Test
    void no_sentence_is_glued_to_another() {
        assertThat(Sources.texts().stream().flatMap(text -> glued(text).stream()))
                .isEmpty();
    }

    /** Calls for a sentence that has something put before or behind it, blanks and line ends apart. */
    private static List<String> glued(String text) {
        List<String> glued = new ArrayList<>();
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            int end = closing(text, call.end());
            String behind = text.substring(end, Math.min(text.length(), end + 40));
            String before = text.substring(Math.max(0, call.start() - 80), call.start());
            if (MORE_BEHIND.matcher(behind).matches()
                    || WORDS_BEFORE.matcher(before).matches()) {
                glued.add(text.substring(call.start(), end)
                        + behind.lines().findFirst().orElse(""));
            }
        }
        return glued;
    }

    /** Behind the bracket that closes the one before this place. */
    private static int closing(String text, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < text.length()) {
            char sign = text.charAt(at++);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return at;
    }

    @Test
    void no_sentence_stands_in_the_program() {
        assertThat(Sources.texts().stream().flatMap(text -> Sources.found(ENGLISH, text).stream()))
                .isEmpty();
    }

    @Test
    void what_is_looked_for_would_be_found() {
        assertThat(glued("return words.text(\"a\") + words.text(\"b\");")).hasSize(1);
        assertThat(glued("x = \"and \" + words.text(\"b\", Map.of());")).hasSize(1);
        assertThat(glued("x = words.text(\"fault.\" + code() + part, values());"))
                .isEmpty();
        assertThat(glued("x = \"  \" + words.text(\"b\") + \"\\n\";")).isEmpty();
        assertThat(Sources.found(ENGLISH, "page.line(\"Nothing was found\");")).isNotEmpty();
    }
}
