package org.cbamchecker.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.Sentences;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesCalendarTest {
    private static final String HOSTILE = "Zölle; 申報書,\nEND:VCALENDAR \\ " + "鋼鐵".repeat(40);

    @TempDir
    private Path folder;

    @Test
    void another_program_reads_the_deadline_as_an_event_of_a_whole_day() throws IOException {
        ICalendar calendar = read(written(SampleAssessment.whole(), plain()));
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();

        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("paper.calendar.summary deadline.declaration");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
                .isEqualTo("2027-09-30");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, true))
                .isEqualTo("2027-10-01");
        assertThat(event.getUrl().getValue()).isEqualTo("https://example.invalid/law");
    }

    @Test
    void two_reminders_come_thirty_and_seven_days_before() throws IOException {
        List<VAlarm> alarms = read(written(SampleAssessment.whole(), plain()))
                .getEvents()
                .get(0)
                .getAlarms();

        assertThat(alarms)
                .extracting(alarm -> alarm.getTrigger().getDuration().toString())
                .containsExactly("-P30D", "-P7D");
    }

    @Test
    void a_deadline_that_moves_keeps_its_identity_and_no_two_share_one() throws IOException {
        List<String> before = identities(deadlines(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 6, 30)));
        List<String> after = identities(deadlines(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 6, 30)));

        assertThat(after).isEqualTo(before).doesNotHaveDuplicates().hasSize(2);
    }

    private List<String> identities(Assessment assessment) throws IOException {
        return read(written(assessment, plain())).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void lines_are_folded_at_75_bytes_without_breaking_a_letter() throws IOException {
        byte[] bytes = Files.readAllBytes(written(SampleAssessment.whole(), hostile()));
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void text_of_any_kind_comes_back_as_it_was() throws IOException {
        VEvent event =
                read(written(SampleAssessment.whole(), hostile())).getEvents().get(0);

        assertThat(event.getSummary().getValue()).isEqualTo(HOSTILE);
    }

    @Test
    void without_deadlines_there_is_no_file() {
        var nothing = new Assessment(SampleAssessment.header(), List.of(), List.of(), List.of(), List.of());

        assertThat(written(nothing, plain())).doesNotExist();
    }

    @Test
    void a_calendar_that_was_broken_off_does_not_pass_for_a_whole_one() throws IOException {
        Path file = folder.resolve("deadlines.ics");
        try (var calendar = new DeadlinesCalendar(file, new Presentation(plain()), ADDRESS)) {
            calendar.begin(SampleAssessment.header());
            calendar.declarantYear(SampleAssessment.declarantYear());
        }

        assertThat(Files.readString(file)).doesNotContain("END:VCALENDAR");
    }

    private static Assessment deadlines(LocalDate first, LocalDate second) {
        DeclarantYearAssessment year = SampleAssessment.declarantYear();
        var declarant = new DeclarantYearAssessment(
                year.subject(),
                year.name(),
                year.importers(),
                year.totals(),
                year.canSurrender(),
                List.of(),
                year.account(),
                List.of(),
                List.of(),
                List.of(holding(first), holding(second)),
                List.of(),
                List.of());
        return new Assessment(SampleAssessment.header(), List.of(), List.of(), List.of(declarant), List.of());
    }

    private static Deadline holding(LocalDate day) {
        return new Deadline("holding", day, "EU-2023-956:Art.22(2)@2025", List.of(), List.of());
    }

    private Path written(Assessment assessment, Sentences sentences) {
        Path file = folder.resolve("deadlines.ics");
        try (var calendar = new DeadlinesCalendar(file, new Presentation(sentences), ADDRESS)) {
            calendar.accept(assessment);
        }
        return file;
    }

    private static ICalendar read(Path file) throws IOException {
        return Biweekly.parse(file.toFile()).first();
    }

    /** Says the key, and the deadline where one is handed over. */
    private static Sentences plain() {
        return (key, values) -> values.containsKey("deadline") ? key + " " + values.get("deadline") : key;
    }

    private static Sentences hostile() {
        return (key, values) -> HOSTILE;
    }

    private static final Citations ADDRESS = new Citations() {
        @Override
        public Optional<Clauses.Clause> clause(String id) {
            return Optional.of(
                    new Clauses.Clause(id, "act", "place", "asks", Optional.of("https://example.invalid/law")));
        }

        @Override
        public Map<RowReference, Row.Validity> rows(Collection<RowReference> references) {
            return Map.of();
        }
    };
}
