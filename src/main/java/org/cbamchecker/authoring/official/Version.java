package org.cbamchecker.authoring.official;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.ForeignWorkbook;

/**
 * What a publication says of its own version. Its file name proves nothing: the Commission replaces the content under
 * the same address.
 *
 * @param number as written, empty where it says nothing
 * @param day where it can be true
 * @param notes what the version is based on, as written
 */
public record Version(String number, Optional<LocalDate> day, String notes) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern PUBLISHED = Pattern.compile("published on (\\d{1,2} \\p{L}+ \\d{4})");

    /** The last version of the version history. */
    static Version of(ForeignWorkbook workbook, Diagnostics remarks) {
        for (ForeignWorkbook.Sheet sheet : workbook.sheets()) {
            if (isHistory(sheet)) {
                Optional<ForeignWorkbook.Line> last = lastLine(sheet.lines());
                if (last.isPresent()) {
                    return read(workbook, sheet, last.get(), remarks);
                }
            }
        }
        remarks.add(Diagnostic.warning(
                "OFFICIAL-VERSION-NOT-STATED", Place.ofFile(workbook.file()), Map.of("read", workbook.file())));
        return new Version("", Optional.empty(), "");
    }

    static boolean isHistory(ForeignWorkbook.Sheet sheet) {
        return sheet.name().toLowerCase(Locale.ROOT).startsWith("version");
    }

    /** The last line with a number in its first cell. */
    private static Optional<ForeignWorkbook.Line> lastLine(List<ForeignWorkbook.Line> lines) {
        return lines.stream()
                .filter(line -> line.at(0).text().matches("[0-9]+(\\.[0-9]+)*"))
                .reduce((earlier, later) -> later);
    }

    private static Version read(
            ForeignWorkbook workbook, ForeignWorkbook.Sheet sheet, ForeignWorkbook.Line line, Diagnostics remarks) {
        Optional<LocalDate> day = workbook.day(line.at(1));
        String notes = line.at(2).text();
        Optional<LocalDate> published = published(notes);
        boolean impossible =
                day.isPresent() && published.isPresent() && day.get().isBefore(published.get());
        if (impossible) {
            Map<String, String> values = Map.of(
                    "read", day.get().toString(), "published", published.get().toString());
            remarks.add(Diagnostic.warning("OFFICIAL-VERSION-BEFORE-ACT", sheet.place(line.at(1), ""), values));
        }
        return new Version(line.at(0).text(), impossible ? Optional.empty() : day, notes);
    }

    private static Optional<LocalDate> published(String notes) {
        Matcher matcher = PUBLISHED.matcher(notes);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1), IN_WORDS));
        } catch (java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** How a row cites the workbook it was taken from. */
    public String citation() {
        return day.map(known -> "Commission workbook of " + DAY.format(known))
                .orElse(number.isEmpty() ? "Commission workbook" : "Commission workbook, version " + number);
    }
}
