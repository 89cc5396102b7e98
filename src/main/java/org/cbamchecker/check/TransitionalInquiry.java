package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.QuarterlyReportQuestion;
import org.cbamchecker.articles.QuarterlyReportQuestion.Due;
import org.cbamchecker.articles.QuarterlyReportQuestion.Imported;
import org.cbamchecker.check.ReportedQuantities.Reported;
import org.cbamchecker.facts.DocumentContent.Kind;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Reports of the transitional period, quarter by quarter (Articles 32 to 35, Implementing Regulation (EU) 2023/1773). */
final class TransitionalInquiry implements Inquiry {
    private static final CalendarQuarter FIRST = new CalendarQuarter(2023, 4);
    private static final CalendarQuarter LAST = new CalendarQuarter(2025, 4);

    private final Session session;
    private final FindingCatalogue catalogue;
    private final RegisterIndex register;
    private final RequiredContents contents;
    private final Map<Reporting, ReportedQuantities> imported = new TreeMap<>();
    private final Map<Reporting, QuarterlyReport> reports = new TreeMap<>();

    TransitionalInquiry(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        this.register = register;
        contents = new RequiredContents(session, register.register().filings().contents());
        for (QuarterlyReport report : register.register().filings().quarterlyReports()) {
            if (isTransitional(report.quarter())) {
                reports.put(new Reporting(report.declarant().value(), report.quarter()), report);
            }
        }
    }

    /** Who reports for which quarter. */
    private record Reporting(String declarant, CalendarQuarter quarter) implements Comparable<Reporting> {
        @Override
        public int compareTo(Reporting other) {
            int byDeclarant = declarant.compareTo(other.declarant);
            return byDeclarant != 0 ? byDeclarant : quarter.compareTo(other.quarter);
        }

        /** As the form names a quarterly report. */
        @Override
        public String toString() {
            return declarant + "/" + quarter;
        }
    }

    private static boolean isTransitional(CalendarQuarter quarter) {
        return quarter.compareTo(FIRST) >= 0 && quarter.compareTo(LAST) <= 0;
    }

    @Override
    public void hear(LineAssessment assessed) {
        ImportLine line = assessed.line();
        CalendarQuarter quarter = CalendarQuarter.of(line.customs().accepted());
        if (isTransitional(quarter) && assessed.scoping().inScope()) {
            boolean priced =
                    !register.payments(line.id(), line.claim().report()).isEmpty();
            imported.computeIfAbsent(
                            new Reporting(line.parties().liable().value(), quarter), key -> new ReportedQuantities())
                    .add(line, priced);
        }
    }

    @Override
    public List<SubjectAssessment> conclude() {
        Map<Reporting, List<LegalQuestion>> questions = new TreeMap<>();
        Set<Reporting> all = new TreeSet<>(imported.keySet());
        all.addAll(reports.keySet());
        for (Reporting reporting : all) {
            Reported reported = reported(reporting);
            if (reported.quantity().lines() > 0 || reports.containsKey(reporting)) {
                questions.put(reporting, questions(reporting, reported));
            }
        }
        session.ask(questions.values().stream().flatMap(List::stream).toList());
        List<SubjectAssessment> told = new ArrayList<>();
        questions.forEach((reporting, asked) -> {
            Journal journal = new Journal();
            asked.forEach(journal::take);
            Subject subject = new Subject.Person(reporting.declarant());
            told.add(new SubjectAssessment(
                    subject,
                    register.nameOf(reporting.declarant()),
                    journal.steps(),
                    catalogue.findings(journal.found(), subject)));
        });
        return told;
    }

    private Reported reported(Reporting reporting) {
        ReportedQuantities quantities = imported.get(reporting);
        return quantities == null
                ? Reported.NOTHING
                : quantities.reported(session, session.days(reporting.quarter().lastDay()));
    }

    private List<LegalQuestion> questions(Reporting reporting, Reported reported) {
        List<LegalQuestion> questions = new ArrayList<>(List.of(question(reporting, reported.quantity())));
        QuarterlyReport report = reports.get(reporting);
        if (report != null && report.filedOn() != null) {
            questions.addAll(contents.questions(
                    new RequiredContents.Document(Kind.QUARTERLY_REPORT, reporting.toString()),
                    reporting.quarter().lastDay(),
                    new RequiredContents.Circumstances(reported.needed(), Map.of())));
        }
        return questions;
    }

    private QuarterlyReportQuestion question(Reporting reporting, Imported quantity) {
        LocalDate end = reporting.quarter().lastDay();
        Row filing = row("quarterly-report", reporting.quarter());
        Row change = row("quarterly-report-changes", reporting.quarter());
        Due due = new Due(
                reporting.declarant(),
                reporting.quarter(),
                CalendarDays.of(filing, reporting.quarter().year()),
                CalendarDays.of(change, reporting.quarter().year()),
                session.tables().transitional("estimates at most (share)", end).orElse(null),
                List.<RowReference>of(filing.reference(), change.reference()));
        return new QuarterlyReportQuestion(session.days(end), due, quantity, reports.get(reporting));
    }

    /** The row of the calendar that also gives the deadline of the declarant's year. */
    private Row row(String duty, CalendarQuarter quarter) {
        return session.tables().calendar(duty, quarter, quarter.lastDay()).orElseThrow();
    }
}
