package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Standing;
import org.cbamchecker.law.RowReference;

/** Articles 4, 5 and 17: may whoever answers for a line, which needs an authorised declarant, import it that day? */
public final class AuthorisationQuestion extends LegalQuestion {
    private final String line;
    private final AuthorisationState state;
    private Standing standing;

    public AuthorisationQuestion(Days days, String line, AuthorisationState state) {
        super(days);
        this.line = line;
        this.state = state;
    }

    /** {@code importer} or {@code indirect representative}. */
    public String getActingAs() {
        return state.actingAs();
    }

    /** {@code none}, {@code applied}, {@code authorised}, {@code refused}, {@code revoked} or {@code not stated}. */
    public String getStatus() {
        Authorisation stated = state.authorisation();
        return stated == null ? "not stated" : stated.status().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where the day stands to the authorisation: {@code before}, {@code within} or {@code after} it, or {@code not
     * stated} where its first day is not known.
     */
    public String getDayOfAuthorisation() {
        Authorisation stated = state.authorisation();
        if (stated == null || stated.from() == null) {
            return "not stated";
        }
        if (days().event().isBefore(stated.from())) {
            return "before";
        }
        return stated.to() != null && days().event().isAfter(stated.to()) ? "after" : "within";
    }

    /** Whether it is stated as revoked, or a revocation had been notified by that day. */
    public boolean isRevoked() {
        boolean stated =
                state.authorisation() != null && state.authorisation().status() == Authorisation.Status.REVOKED;
        return stated || state.revoked() != null && !days().event().isBefore(state.revoked());
    }

    /** Whether the last day of the authorisation is known. */
    public boolean isEndStated() {
        return state.authorisation() != null && state.authorisation().to() != null;
    }

    /** Whether the application was lodged {@code in time} to go on importing, {@code late}, or {@code not stated}. */
    public String getApplication() {
        LocalDate applied =
                state.authorisation() == null ? null : state.authorisation().appliedOn();
        if (applied == null) {
            return "not stated";
        }
        return state.applyBy() != null && !applied.isAfter(state.applyBy()) ? "in time" : "late";
    }

    /** Whether the application was decided by that day: {@code pending}, {@code taken} or {@code not stated}. */
    public String getDecision() {
        if (state.authorisation() == null) {
            return "not stated";
        }
        if (state.authorisation().status() == Authorisation.Status.APPLIED) {
            return "pending";
        }
        if (state.decidedOn() == null) {
            return "not stated";
        }
        return days().event().isAfter(state.decidedOn()) ? "taken" : "pending";
    }

    /** Whether the authority had by then notified that the threshold was exceeded. */
    public boolean isToldOfThreshold() {
        return state.noticed() != null && days().event().isAfter(state.noticed());
    }

    public void authorised() {
        decide(Standing.AUTHORISED, "authorised");
    }

    public void provisional() {
        decide(Standing.PROVISIONAL, "provisional");
    }

    public void notAuthorised() {
        decide(Standing.NOT_AUTHORISED, "not-authorised");
    }

    public void cannotTell() {
        decide(Standing.CANNOT_BE_DETERMINED, "open");
    }

    private void decide(Standing decided, String key) {
        standing = once(standing, decided);
        step("standing." + key);
    }

    /** The answer, once the rules have run. */
    public Standing standing() {
        return answered(standing);
    }

    @Override
    protected List<RowReference> rows() {
        return state.limit() == null ? List.of() : List.of(state.limit());
    }

    @Override
    protected List<Figure> figures() {
        Authorisation stated = state.authorisation();
        return List.of(
                Figure.of("line", line),
                Figure.of("person", state.person()),
                Figure.of("accepted", days().event()),
                Figure.of("from", shown(stated == null ? null : stated.from())),
                Figure.of("to", shown(stated == null ? null : stated.to())),
                Figure.of("appliedOn", shown(stated == null ? null : stated.appliedOn())),
                Figure.of("decidedOn", shown(state.decidedOn())),
                Figure.of("applyBy", shown(state.applyBy())),
                Figure.of("noticed", shown(state.noticed())));
    }

    private static Object shown(LocalDate day) {
        return day == null ? "" : day;
    }
}
