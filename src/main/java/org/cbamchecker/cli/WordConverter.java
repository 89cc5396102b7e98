package org.cbamchecker.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice as people write it: {@code day-first}. */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Set<E> choices;

    /** @param choices what is offered */
    WordConverter(Set<E> choices) {
        this.choices = choices;
    }

    @Override
    public E convert(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> word(choice).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        HelpText.text("error.choice", Map.of("read", written, "allowed", String.join(", ", words())))));
    }

    private List<String> words() {
        return choices.stream().map(WordConverter::word).toList();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
