package org.cbamchecker.report.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that Excel accepts for sheets, made of words that anybody may have edited. */
final class SheetNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]|^'+|'+$");

    /** Excel allows 31; a table that is continued needs a few for its number. */
    private static final int CHARACTERS = 27;

    private final Set<String> taken = new HashSet<>();

    /** A name as near to what is wanted as Excel allows, and different from all before. */
    String take(String wanted) {
        String allowed = FORBIDDEN.matcher(wanted).replaceAll(" ").strip();
        String name =
                allowed.substring(0, Math.min(CHARACTERS, allowed.length())).strip();
        String free = name.isEmpty() ? "1" : name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "." + number;
        }
        return free;
    }
}
