package org.cbamchecker.check;

import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/** Asks the table of exempt origins about a country as such. */
final class OriginDesk {
    /** Any good that Annex III treats like every other. */
    private static final CnCode ORDINARY_GOOD = new CnCode("72081000");

    private final Session session;

    OriginDesk(Session session) {
        this.session = session;
    }

    /** {@code union}, {@code exempt} or {@code third country}. */
    String kind(Days days, CountryCode country) {
        var question = new ScopeQuestion(
                days,
                new Good(ORDINARY_GOOD, "", "", Answer.NO),
                new Provenance(country, null, null, ""),
                Circumstances.ORDINARY);
        session.ask(question);
        return Origins.kind(country, ScopePhase.exemption(question));
    }
}
