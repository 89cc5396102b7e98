package org.cbamchecker.cli;

import java.util.List;
import java.util.Map;
import org.cbamchecker.rulebook.Messages;

/**
 * Which language is spoken. It is looked up before the call is taken apart, since help and what is wrong with a call
 * are told in it as well.
 */
final class Language {
    static final String OPTION = "--language";

    private static final String VARIABLE = "CBAM_LANGUAGE";

    private Language() {}

    /** The last one asked for in the call, or that of the environment, or the usual one. */
    static String of(List<String> arguments, Map<String, String> variables) {
        String set = variables.getOrDefault(VARIABLE, "");
        String language = set.isBlank() ? Messages.USUAL_LANGUAGE : set.strip();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                language = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                language = arguments.get(i + 1);
            }
        }
        return language;
    }
}
