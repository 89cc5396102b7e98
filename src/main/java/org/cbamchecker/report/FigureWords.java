package org.cbamchecker.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.findings.ContentItem;
import org.cbamchecker.findings.Figure;

/**
 * Writes figures in a language. Numbers and dates look alike in all of them; words and units are messages: the value
 * {@code default} of a figure {@code claimed} is {@code figure.claimed.default}, an amount in certificates is
 * {@code unit.certificates}. Without such a message, the value or the unit stays as it is.
 */
final class FigureWords {
    private final Sentences sentences;

    FigureWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A figure with its unit; a value that is missing has none. */
    String figure(Figure figure) {
        if (figure.value() instanceof BigDecimal number) {
            return amount(number, figure.unit());
        }
        String value = value(figure.name(), figure.value());
        return figure.unit().isEmpty() || value.isEmpty() ? value : inUnit(value, figure.unit());
    }

    /** What a figure is called: {@code figure-name.NAME}. */
    String name(String name) {
        String key = "figure-name." + name;
        return sentences.has(key) ? sentences.text(key) : name;
    }

    /** What a rule is called: {@code rule.NAME}. */
    String rule(String name) {
        String key = "rule." + slug(name);
        return sentences.has(key) ? sentences.text(key) : name;
    }

    /** An exact number with its unit; tonnes and euro have their own forms. */
    String amount(BigDecimal number, String unit) {
        return switch (unit) {
            case "t" -> Notation.mass(number);
            case "EUR" -> Notation.euro(number);
            case "" -> Notation.number(number);
            default -> inUnit(Notation.number(number), unit);
        };
    }

    /** Words in a row: {@code a, b, c}. */
    String list(Collection<String> words) {
        return words.stream()
                .reduce((first, next) -> sentences.text("list.and-next", Map.of("list", first, "next", next)))
                .orElse("");
    }

    private String inUnit(String number, String unit) {
        String key = "unit." + slug(unit);
        String one = key + ".one";
        if (number.equals("1") && sentences.has(one)) {
            return sentences.text(one, Map.of("number", number));
        }
        return sentences.has(key) ? sentences.text(key, Map.of("number", number)) : number + " " + unit;
    }

    private String value(String name, Object value) {
        if (value instanceof BigDecimal number) {
            return Notation.number(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Notation.count(((Number) value).longValue());
        }
        if (value instanceof Collection<?> several) {
            String none = "figure." + name + ".none";
            return several.isEmpty() && sentences.has(none)
                    ? sentences.text(none)
                    : list(several.stream().map(each -> value(name, each)).toList());
        }
        if (value instanceof ContentItem item) {
            return content(item);
        }
        String text = value instanceof Enum<?> choice
                ? choice.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : Notation.plain(String.valueOf(value));
        String key = "figure." + name + "." + slug(text);
        return sentences.has(key) ? sentences.text(key) : text;
    }

    /** An item that nobody has put into words is told by its code, as the table has it. */
    private String content(ContentItem item) {
        String key = "content." + slug(item.code());
        String words = sentences.has(key) ? sentences.text(key) : item.code();
        return item.good().isEmpty()
                ? words
                : sentences.text("content.of-good", Map.of("item", words, "good", Notation.plain(item.good())));
    }

    /** {@code iron and steel} as {@code iron-and-steel}; by hand, since it is asked for every figure of every line. */
    private static String slug(String words) {
        var slug = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                slug.append(Character.toLowerCase(letter));
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
