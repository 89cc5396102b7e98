package org.cbamchecker.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.rulebook.Messages;

/**
 * Tells in a language where a clause stands. The catalogue cites as lawyers do: {@code Annex II, point A.1(4) and (5)}.
 * That is taken apart, and each part is told by a sentence of its own, such as {@code clause.point}, into which what was
 * told before goes as {@code {within}}. So each language has its own order and signs.
 */
final class PlaceWords {
    private static final String NEXT = "; ";
    private static final String IN_WORDING = "clause.in-wording";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_DASH = Pattern.compile("-$");
    private static final Pattern NAMED_GROUP = Pattern.compile("\\?<(\\w+)>");

    private final Messages words;

    PlaceWords(Messages words) {
        this.words = words;
    }

    /** Parts of a citation; of several that fit the first is taken. The sentence is {@code clause.NAME}. */
    private enum Part {
        ARTICLE("Article (?<number>\\d+[a-z]*)"),
        ARTICLES_AND("Articles (?<first>\\d+[a-z]*) and (?<last>\\d+[a-z]*)"),
        ARTICLES_TO("Articles (?<first>\\d+[a-z]*) to (?<last>\\d+[a-z]*)"),
        ANNEX("Annex (?<number>[IVX]+|\\d+)"),
        ANNEXES_AND("Annexes (?<first>[IVX]+) and (?<last>[IVX]+)"),
        THE_ANNEX("Annex(?=,|$)"),
        RECITAL("Recital (?<number>\\d+)"),
        ANSWER("Answer (?<number>[\\d.]+)"),
        ANSWERS_AND("Answers (?<first>[\\d.]+) and (?<last>[\\d.]+)"),
        ANSWERS_TO("Answers (?<first>[\\d.]+) to (?<last>[\\d.]+)"),
        CODE("Code (?<number>[A-Z]\\d+)"),
        CORRIGENDUM("Corrigendum (?<number>R\\(\\d+\\))"),
        PARAGRAPHS_AND("\\((?<first>\\d+[a-z]*)\\) and \\((?<last>\\d+[a-z]*)\\)"),
        PARAGRAPHS_TO("\\((?<first>\\d+[a-z]*)\\) to \\((?<last>\\d+[a-z]*)\\)"),
        PARAGRAPH("\\((?<number>\\d+[a-z]*)\\)"),
        LETTERS_AND("\\((?<first>[a-z])\\) and \\((?<last>[a-z])\\)"),
        LETTER("\\((?<number>[a-z])\\)"),
        POINT(", point (?<number>[A-Z](?:\\.\\d+)*|\\d+(?:\\.\\d+)*)"),
        POINTS_TO(", points (?<first>[\\d.]+) to (?<last>[\\d.]+)"),
        EQUATION(", Equation (?<number>\\d+)"),
        EQUATIONS_AND(", Equations (?<first>\\d+) and (?<last>\\d+)"),
        EQUATIONS_TO(", Equations (?<first>\\d+) to (?<last>\\d+)"),
        SUBPARAGRAPH(", (?<number>first|second|third) subparagraph"),
        SENTENCE(", (?<number>first|second|third) sentence"),
        INDICATORS_AND(", indicators \\((?<first>\\d+)\\) and \\((?<last>\\d+)\\)"),
        EARLIER_PLACE(" \\((?<year>\\d{4}): (?<place>.+)\\)$"),
        OF_ACT(" of (?<act>.+)"),
        ON_TOPIC(", (?<topic>.+)"),
        TOPIC(".+");

        private final Pattern form;
        private final List<String> values;

        Part(String form) {
            this.form = Pattern.compile(form);
            values = Part.groups(form);
        }

        private static List<String> groups(String form) {
            return NAMED_GROUP
                    .matcher(form)
                    .results()
                    .map(group -> group.group(1))
                    .toList();
        }

        String key() {
            return "clause." + slug(name());
        }
    }

    /** The short name of an act. */
    String act(String cited) {
        return word("act", cited);
    }

    /** A place within an act. What is not understood stays as it is cited. */
    String place(String cited) {
        if (!words.has(Part.ARTICLE.key())) {
            return cited;
        }
        return Arrays.stream(cited.split(NEXT))
                .map(this::provision)
                .reduce((first, next) -> words.text("clause.next", Map.of("first", first, "next", next)))
                .orElse("");
    }

    /** The same of a place as it stood in an earlier wording of its act. */
    String place(String cited, String wording) {
        String place = place(cited);
        return words.has(IN_WORDING) ? words.text(IN_WORDING, Map.of("place", place, "wording", wording)) : place;
    }

    private String provision(String cited) {
        String told = "";
        int at = 0;
        while (at < cited.length()) {
            Matcher rest = Pattern.compile("").matcher(cited).region(at, cited.length());
            Part part = Arrays.stream(Part.values())
                    .filter(each -> rest.usePattern(each.form).lookingAt())
                    .findFirst()
                    .orElseThrow();
            told = told(part, rest, told);
            at = rest.end();
        }
        return told;
    }

    private String told(Part part, Matcher form, String within) {
        if (part == Part.TOPIC) {
            return value("topic", form.group());
        }
        Map<String, String> values = new HashMap<>(Map.of("within", within));
        part.values.forEach(name -> values.put(name, value(name, form.group(name))));
        return words.text(part.key(), values);
    }

    private String value(String name, String cited) {
        return switch (name) {
            case "place" -> place(cited);
            case "act", "topic" -> word(name, cited);
            default -> word("number", cited);
        };
    }

    /** A word without a sentence of its own is alike in all languages. */
    private String word(String family, String cited) {
        String key = "clause." + family + "." + slug(cited);
        return words.has(key) ? words.text(key) : cited;
    }

    private static String slug(String text) {
        String dashed = BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return LAST_DASH.matcher(dashed).replaceAll("");
    }
}
