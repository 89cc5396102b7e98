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
    private final HelpText words;

    /** @param choices what is offered */
    WordConverter(Set<E> choices, HelpText words) {
        this.choices = choices;
        this.words = words;
    }

    @Override
    public E convert(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> word(choice).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        words.text("call.choice", Map.of("read", written, "allowed", words.list(all())))));
    }

    private List<String> all() {
        return choices.stream().map(WordConverter::word).toList();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
