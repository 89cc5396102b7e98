package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.DutyQuestion;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.tables.Row;

/** What is to be done, and what to be kept, by which day: the calendar and the table of records. */
final class DutyPhase {
    private static final Comparator<Deadline> BY_DAY = Comparator.comparing(Deadline::on)
            .thenComparing(Deadline::key)
            .thenComparing(deadline -> deadline.figures().toString());

    private final Session session;

    DutyPhase(Session session) {
        this.session = session;
    }

    /**
     * Whose duties are asked for.
     *
     * @param filed declaration of the year, if one was filed
     * @param holdings quarter ends at which certificates are held
     */
    record Dutiful(
            Subject.DeclarantYear subject,
            DeclarantLedger ledger,
            Optional<FiledDeclaration> filed,
            List<Holding> holdings) {
        DutyQuestion.State ofYear() {
            return state(true, "not due");
        }

        DutyQuestion.State ofQuarter(int quarter) {
            return state(
                    ledger.importedInScope(quarter),
                    holdings.stream()
                            .filter(each -> each.quarter().number() == quarter)
                            .map(each -> stateOf(each.required()))
                            .findFirst()
                            .orElse("not due"));
        }

        private String canSurrender() {
            return LegalQuestion.spoken(ledger.canSurrender(subject.declarant()));
        }

        private static String stateOf(Outcome<Certificates> required) {
            if (!required.isKnown()) {
                return "open";
            }
            return required.value().value().signum() > 0 ? "due" : "not due";
        }

        private DutyQuestion.State state(boolean imported, String holding) {
            return new DutyQuestion.State(
                    ledger.owing(),
                    canSurrender(),
                    imported,
                    ledger.usesActualValues(),
                    ledger.deductsCarbonPrice(),
                    filed.isPresent(),
                    holding);
        }

        /** The year a row counts from. */
        int year(Row row) {
            boolean fromFiling = row.text("Counted from").equals("year of filing");
            return fromFiling
                    ? filed.map(FiledDeclaration::filedOn)
                            .map(LocalDate::getYear)
                            .orElse(subject.year() + 1)
                    : subject.year();
        }
    }

    List<Deadline> deadlines(Dutiful who) {
        Days days = session.days(LocalDate.of(who.subject().year(), 12, 31));
        List<DutyQuestion> questions = new ArrayList<>(5);
        questions.add(new DutyQuestion(days, who.subject(), "year", who.ofYear()));
        IntStream.rangeClosed(1, 4)
                .forEach(quarter ->
                        questions.add(new DutyQuestion(days, who.subject(), "Q" + quarter, who.ofQuarter(quarter))));
        session.ask(questions);
        List<Deadline> deadlines = new ArrayList<>();
        for (DutyQuestion question : questions) {
            Hits.all(question, "calendar").forEach(row -> deadlines.add(duty(who, question, row)));
        }
        Hits.all(questions.get(0), "retention").forEach(row -> deadlines.add(keeping(who, row)));
        return deadlines.stream().sorted(BY_DAY).toList();
    }

    private static Deadline duty(Dutiful who, DutyQuestion question, Row row) {
        LocalDate on = CalendarDays.of(row, who.year(row));
        return deadline(
                row,
                row.text("Duty"),
                on,
                List.of(
                        Figure.of("year", who.subject().year()),
                        Figure.of("quarter", who.subject().year() + question.getSpan()),
                        Figure.of("on", on)));
    }

    private static Deadline keeping(Dutiful who, Row row) {
        LocalDate on = LocalDate.of(who.year(row) + whole(row, "Years after"), 12, 31);
        return deadline(
                row,
                "records." + row.text("Record"),
                on,
                List.of(Figure.of("year", who.subject().year()), Figure.of("on", on)));
    }

    private static Deadline deadline(Row row, String key, LocalDate on, List<Figure> figures) {
        String clause = row.reference().legalBasis().split(";")[0];
        return new Deadline(key, on, clause, List.of(row.reference()), figures);
    }

    private static int whole(Row row, String heading) {
        return row.number(heading).orElseThrow().intValueExact();
    }
}
