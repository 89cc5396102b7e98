package org.cbamchecker.wordings;

import static org.cbamchecker.testing.Lines.line;
import static org.cbamchecker.wordings.Matters.raised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Authorisation.Status;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.law.Eori;
import org.cbamchecker.testing.Accounts;

/** Article 26: what a penalty may come to, and what is left of the duties once it is paid. */
final class PenaltyMatters {
    private static final Authorisation NONE = new Authorisation("", Status.NONE, null, null, null);

    private PenaltyMatters() {}

    static Matters all() {
        return new Matters()
                .add("penalty-without-status-for-53-tonnes", wording -> multiples(wording, "53"))
                .add("penalty-without-status-for-60-tonnes", wording -> multiples(wording, "60"))
                .add("penalty-paid-without-status", wording -> paid(wording, NONE))
                .add("penalty-paid-by-a-declarant", wording -> paid(wording, Accounts.authorised()));
    }

    /** How many times the rate an importer of screws is exposed to. */
    private static String multiples(Wording wording, String tonnes) {
        Assessment assessment = wording.check(
                Accounts.register(Filings.NONE, NONE),
                line("L").cn("7318 15 42").tonnes(tonnes));
        return assessment.declarantYears().get(0).penalties().stream()
                .map(PenaltyExposure::multiples)
                .map(multiples -> plain(multiples.least()) + " to " + plain(multiples.greatest()) + " times")
                .collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String paid(Wording wording, Authorisation authorisation) {
        Eori holder = new Eori(Accounts.HOLDER);
        LocalDate notified = LocalDate.of(2027, 12, 1);
        var settled = new AuthorityDecision.Demand(null, null, null, LocalDate.of(2027, 12, 20));
        var penalty = new AuthorityDecision(
                "D",
                holder,
                AuthorityDecision.Kind.PENALTY,
                2026,
                notified,
                settled,
                AuthorityDecision.Cause.NOT_STATED,
                new SourceAddress("test", "", 0));
        return raised(
                wording.check(
                        Accounts.register(Accounts.decided(penalty), authorisation),
                        line("L").tonnes("60")),
                "PENALTY-PAID-DUTY-STAYS",
                "PENALTY-PAID-RELEASES");
    }
}
