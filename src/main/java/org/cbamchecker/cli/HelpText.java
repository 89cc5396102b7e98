package org.cbamchecker.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Words that are needed before a rulebook is loaded: help, and what is wrong with a call. They are sentences of the
 * usual rulebook like all others, looked up only when somebody asks for them.
 */
final class HelpText {
    private static final String PREFIX = "help.";

    private final Environment environment;
    private final String language;
    private Phrasebook phrases;

    HelpText(Environment environment, String language) {
        this.environment = environment;
        this.language = language;
    }

    String text(String key, Map<String, String> values) {
        return messages().text(key, values);
    }

    /** Several words in a row. */
    String list(List<String> words) {
        return words.stream()
                .reduce((first, next) -> text("list.and-next", Map.of("list", first, "next", next)))
                .orElse("");
    }

    /**
     * Gives a command and those below it their words.
     *
     * @throws ParameterException where nobody speaks the language that was asked for
     */
    void translate(CommandLine line) {
        if (phrases().in(language).isEmpty()) {
            Map<String, String> values =
                    Map.of("read", language, "allowed", list(phrases().languages()));
            throw new ParameterException(line, text("call.language-unknown", values));
        }
        translate(line, new Words(messages()));
    }

    private static void translate(CommandLine line, ResourceBundle words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(command -> translate(command, words));
    }

    private Messages messages() {
        return phrases().in(language).orElseGet(phrases()::usual);
    }

    private Phrasebook phrases() {
        if (phrases == null) {
            var rulebooks = new Rulebooks(environment.home(), environment.cache());
            phrases = rulebooks.phrases(rulebooks.location(Rulebooks.USUAL));
        }
        return phrases;
    }

    /** The messages {@code help.…} as the parser of the command line wants them: with marks of a format for line ends. */
    private static final class Words extends ResourceBundle {
        private static final String HEADING = "Heading";
        private static final String FOOTER = "footer";

        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected Object handleGetObject(String key) {
            if (!messages.has(PREFIX + key)) {
                return null;
            }
            String text = messages.text(PREFIX + key).replace("%", "%%").replace("\n", "%n");
            if (key.endsWith(FOOTER)) {
                return "%n" + text;
            }
            return key.endsWith(HEADING) ? heading(key, text) : text;
        }

        /** A call begins beside its heading, a list below it. */
        private static String heading(String key, String text) {
            return "%n" + text + (key.equals("usage.synopsisHeading") ? " " : "%n");
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(messages.keys().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .map(key -> key.substring(PREFIX.length()))
                    .toList());
        }
    }
}
