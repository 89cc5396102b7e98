package org.cbamchecker.report.letters;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of letters that every system accepts, and no two alike: letters A to Z, digits and hyphens, since a system whose
 * names are not Unicode refuses others.
 */
final class FileNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** Importer, country and addressee, as far as they are known. */
    String of(Correspondence.Pair pair) {
        String words = String.join(
                " ",
                pair.importer(),
                pair.addressee().country().letters(),
                pair.addressee().name());
        String name = cut(hyphened(words));
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** {@code Çelik AŞ} as {@code Celik-AS}. */
    private static String hyphened(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return trimmed(FORBIDDEN.matcher(bare).replaceAll("-"));
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? trimmed(name.substring(0, LONGEST)) : name;
    }

    private static String trimmed(String name) {
        return AT_THE_ENDS.matcher(name).replaceAll("");
    }
}
