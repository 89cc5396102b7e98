package org.cbamchecker.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Words that are needed before any rulebook is loaded: help, and what is wrong with a call. */
final class HelpText {
    private HelpText() {}

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.cbamchecker.cli.Help", Locale.ROOT);
    }

    static String text(String key, Map<String, String> values) {
        String text = bundle().getString(key);
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
