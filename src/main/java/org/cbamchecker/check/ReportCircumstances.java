package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.tables.Row;

/** What an emissions report is about, as far as the contents that the law asks of it and its verification turn on it. */
final class ReportCircumstances {
    private final Session session;

    ReportCircumstances(Session session) {
        this.session = session;
    }

    RequiredContents.Circumstances of(EmissionsReport report) {
        LocalDate day = report.period().to();
        Set<String> when = new HashSet<>();
        Map<String, String> categories = new LinkedHashMap<>();
        for (ReportedGood good : report.goods()) {
            categories.put(good.id(), session.tables().category(good.cn(), day));
            if (good.cn().isElectricity()) {
                when.add("electricity");
            } else if (!isDirectOnly(good, session.days(day))) {
                when.add("outside Annex II");
            }
        }
        if (report.verification() != null) {
            Assurance.VisitKind visit =
                    report.verification().assurance().visit().kind();
            when.add(
                    visit == Assurance.VisitKind.VIRTUAL
                            ? "virtual visit"
                            : visit == Assurance.VisitKind.WAIVED ? "waived visit" : "always");
        }
        return new RequiredContents.Circumstances(when, categories);
    }

    /** Whether only direct emissions of a good count; a good that Annex I does not list counts as one that does not. */
    private boolean isDirectOnly(ReportedGood good, Days days) {
        var question = new ScopeQuestion(
                days,
                new Good(good.cn(), "", "", Answer.YES),
                new Provenance(CountryCode.UNION, null, null, ""),
                Circumstances.ORDINARY);
        session.ask(question);
        Row listing = ScopePhase.listing(question);
        return listing == null || !listing.text("Listed").equals("include") || listing.isYes("Direct emissions only");
    }
}
