package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.QuarterlyReportQuestion;
import org.cbamchecker.articles.QuarterlyReportQuestion.Due;
import org.cbamchecker.articles.QuarterlyReportQuestion.Imported;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Reports of the transitional period, quarter by quarter (Articles 32 to 35, Implementing Regulation (EU) 2023/1773). */
final class TransitionalInquiry implements Inquiry {
    private static final CalendarQuarter FIRST = new CalendarQuarter(2023, 4);
    private static final CalendarQuarter LAST = new CalendarQuarter(2025, 4);
    private static final String OUTWARD = "21";

    private final Session session;
    private final FindingCatalogue catalogue;
    private final RegisterIndex register;
    private final Map<Reporting, Imported> imported = new TreeMap<>();
    private final Map<Reporting, QuarterlyReport> reports = new TreeMap<>();

    TransitionalInquiry(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        this.register = register;
        for (QuarterlyReport report : register.register().filings().quarterlyReports()) {
            note(new Reporting(report.declarant().value(), report.quarter()));
            reports.put(new Reporting(report.declarant().value(), report.quarter()), report);
        }
    }

    /** Who reports for which quarter. */
    private record Reporting(String declarant, CalendarQuarter quarter) implements Comparable<Reporting> {
        @Override
        public int compareTo(Reporting other) {
            int byDeclarant = declarant.compareTo(other.declarant);
            return byDeclarant != 0 ? byDeclarant : quarter.compareTo(other.quarter);
        }
    }

    private void note(Reporting reporting) {
        CalendarQuarter quarter = reporting.quarter();
        if (quarter.compareTo(FIRST) >= 0 && quarter.compareTo(LAST) <= 0) {
            imported.putIfAbsent(reporting, Imported.NOTHING);
        }
    }

    @Override
    public void hear(LineAssessment line) {
        CalendarQuarter quarter = CalendarQuarter.of(line.line().customs().accepted());
        if (quarter.compareTo(LAST) <= 0 && quarter.compareTo(FIRST) >= 0 && isReported(line)) {
            var reporting = new Reporting(line.line().parties().liable().value(), quarter);
            imported.merge(reporting, of(line.line()), TransitionalInquiry::sum);
        }
    }

    /** Article 34(2): goods after outward processing and returned goods are not reported. */
    private static boolean isReported(LineAssessment line) {
        boolean returned = line.line().circumstances().returned() == Answer.YES;
        boolean outward = line.line().customs().previousProcedure().equals(OUTWARD);
        return line.scoping().inScope() && !returned && !outward;
    }

    private static Imported of(ImportLine line) {
        boolean mass = line.quantity() instanceof Quantity.Mass;
        BigDecimal quantity = line.quantity().inEmissionUnits();
        return new Imported(mass ? quantity : BigDecimal.ZERO, mass ? BigDecimal.ZERO : quantity, 1);
    }

    private static Imported sum(Imported one, Imported other) {
        return new Imported(
                one.tonnes().add(other.tonnes()),
                one.megawattHours().add(other.megawattHours()),
                one.lines() + other.lines());
    }

    @Override
    public List<SubjectAssessment> conclude() {
        List<QuarterlyReportQuestion> questions = new ArrayList<>();
        List<SubjectAssessment> told = new ArrayList<>();
        imported.forEach((reporting, quantity) -> questions.add(question(reporting, quantity)));
        session.ask(questions);
        int next = 0;
        for (Reporting reporting : imported.keySet()) {
            QuarterlyReportQuestion question = questions.get(next++);
            Subject subject = new Subject.Person(reporting.declarant());
            told.add(new SubjectAssessment(
                    subject,
                    register.nameOf(reporting.declarant()),
                    question.steps(),
                    catalogue.findings(question.found(), subject)));
        }
        return told;
    }

    private QuarterlyReportQuestion question(Reporting reporting, Imported quantity) {
        LocalDate end = lastDay(reporting.quarter());
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
        return session.tables().calendar(duty, quarter, lastDay(quarter)).orElseThrow();
    }

    private static LocalDate lastDay(CalendarQuarter quarter) {
        return LocalDate.of(quarter.year(), 3 * quarter.number() - 2, 1)
                .plusMonths(3)
                .minusDays(1);
    }
}
