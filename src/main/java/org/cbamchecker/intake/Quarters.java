package org.cbamchecker.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.law.CalendarQuarter;

/** Reads quarters of a calendar year, such as 2025Q3 or 2025-Q3. */
final class Quarters {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");

    private Quarters() {}

    static Reading<CalendarQuarter> read(Stated stated) {
        return read(stated.shown());
    }

    static Reading<CalendarQuarter> read(String text) {
        Matcher found = QUARTER.matcher(Wording.withoutBlanks(text).toUpperCase(Locale.ROOT));
        return found.matches()
                ? Reading.of(new CalendarQuarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Reading.faulty("QUARTER-MALFORMED");
    }
}
