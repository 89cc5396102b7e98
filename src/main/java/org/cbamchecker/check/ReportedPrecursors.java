package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.articles.PrecursorsQuestion;
import org.cbamchecker.articles.PrecursorsQuestion.Used;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.tables.Row;

/** The precursors of reported goods beside what goods of their category are usually made from. */
final class ReportedPrecursors {
    private final Session session;

    ReportedPrecursors(Session session) {
        this.session = session;
    }

    /** A question for each good of a category of which the table tells something. */
    List<PrecursorsQuestion> questions(EmissionsReport report) {
        LocalDate end = report.period().to();
        return report.goods().stream()
                .filter(good -> !usual(good, end).isEmpty())
                .map(good ->
                        new PrecursorsQuestion(session.days(end), report.id(), good, usual(good, end), used(good, end)))
                .toList();
    }

    private List<Row> usual(ReportedGood good, LocalDate day) {
        return session.tables().precursors(session.tables().category(good.cn(), day), day);
    }

    /** What is not a good of Annex I is no precursor, and says nothing here. */
    private List<Used> used(ReportedGood good, LocalDate day) {
        return good.precursors().stream()
                .map(each -> new Used(each.cn().printed(), session.tables().category(each.cn(), day)))
                .filter(each -> !each.category().isEmpty())
                .toList();
    }
}
