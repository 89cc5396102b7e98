package org.cbamchecker.report.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Presentation;

/**
 * Writes {@code deadlines.ics}: one all-day event a deadline, with reminders. A deadline keeps its identity from check to
 * check, so that a calendar that imports it again moves the event instead of adding one. Without deadlines there is no
 * file, since a calendar without events is none.
 */
public final class DeadlinesCalendar implements AssessmentRecipient {
    private static final List<String> REMINDERS = List.of("-P30D", "-P7D");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Path file;
    private final Presentation words;
    private final Citations citations;
    private AssessmentHeader header;
    private ContentLines lines;

    public DeadlinesCalendar(Path file, Presentation words, Citations citations) {
        this.file = file;
        this.words = words;
        this.citations = citations;
    }

    @Override
    public void begin(AssessmentHeader begun) {
        header = begun;
    }

    @Override
    public void line(LineAssessment line) {
        // Deadlines are those of declarants.
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        // Deadlines are those of declarants.
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        Map<String, Integer> ofKind = new HashMap<>();
        for (Deadline deadline : year.deadlines()) {
            int number = ofKind.merge(deadline.key(), 1, Integer::sum);
            event(year, deadline, number);
        }
    }

    @Override
    public void subject(SubjectAssessment subject) {
        // Deadlines are those of declarants.
    }

    @Override
    public void end() {
        if (lines != null) {
            lines.line("END:VCALENDAR");
        }
    }

    private void event(DeclarantYearAssessment year, Deadline deadline, int number) {
        String what = words.text(
                "paper.calendar.summary",
                Map.of("declarant", year.subject().declarant(), "deadline", words.deadline(deadline)));
        ContentLines out = begun();
        out.line("BEGIN:VEVENT");
        out.text("UID", identity(year, deadline, number));
        out.line("DTSTAMP:" + DAY.format(header.lawDate()) + "T000000Z");
        out.line("DTSTART;VALUE=DATE:" + DAY.format(deadline.on()));
        out.line("DTEND;VALUE=DATE:" + DAY.format(deadline.on().plusDays(1)));
        out.text("SUMMARY", what);
        out.text("DESCRIPTION", description(year, deadline));
        clause(deadline).address().ifPresent(address -> out.line("URL:" + address));
        out.line("TRANSP:TRANSPARENT");
        REMINDERS.forEach(before -> reminder(what, before));
        out.line("END:VEVENT");
    }

    private void reminder(String what, String before) {
        lines.line("BEGIN:VALARM");
        lines.line("ACTION:DISPLAY");
        lines.text("DESCRIPTION", what);
        lines.line("TRIGGER;RELATED=START:" + before);
        lines.line("END:VALARM");
    }

    /** Of whom, for which year, which deadline: never its day, which may change. */
    private static String identity(DeclarantYearAssessment year, Deadline deadline, int number) {
        return String.join(
                "-",
                deadline.key(),
                Integer.toString(number),
                Integer.toString(year.subject().year()),
                year.subject().declarant() + "@cbam-checker");
    }

    private String description(DeclarantYearAssessment year, Deadline deadline) {
        Clauses.Clause clause = clause(deadline);
        return words.text(
                year.name().isEmpty() ? "paper.calendar.description-unnamed" : "paper.calendar.description",
                Map.of(
                        "declarant", year.subject().declarant(),
                        "name", Notation.plain(year.name()),
                        "year", year.subject().year(),
                        "act", clause.act(),
                        "place", clause.place(),
                        "asks", clause.asks(),
                        "submission", Notation.plain(header.submission()),
                        "lawDate", header.lawDate()));
    }

    private Clauses.Clause clause(Deadline deadline) {
        return citations.clause(deadline.clause()).orElse(Clauses.Clause.unknown(deadline.clause()));
    }

    /** The calendar, begun when its first event is. */
    private ContentLines begun() {
        if (lines == null) {
            lines = open();
            lines.line("BEGIN:VCALENDAR");
            lines.line("VERSION:2.0");
            lines.line("PRODID:-//cbam-checker//NONSGML cbam-checker//EN");
            lines.line("CALSCALE:GREGORIAN");
            lines.line("METHOD:PUBLISH");
            lines.text("X-WR-CALNAME", words.text("paper.calendar.name"));
        }
        return lines;
    }

    private ContentLines open() {
        try {
            return new ContentLines(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
