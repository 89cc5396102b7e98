package org.cbamchecker.articles;

import java.util.List;
import java.util.Locale;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Release.Duty;

/** Articles 4 and 5: must somebody be an authorised CBAM declarant on the day of acceptance, and who? */
public final class AuthorisationDutyQuestion extends LegalQuestion {
    private final ReleaseState state;
    private Duty duty;

    public AuthorisationDutyQuestion(Days days, ReleaseState state) {
        super(days);
        this.state = state;
    }

    /** {@code importer} or {@code indirect representative}. */
    public String getActingAs() {
        return state.actingAs();
    }

    /** Where the importer is established: {@code union}, {@code third country} or {@code not stated}. */
    public String getImporterEstablishment() {
        return state.establishment();
    }

    /** {@code liable}, {@code exempt}, {@code cannot_be_determined} or {@code out_of_scope}. */
    public String getLiability() {
        return state.liability().name().toLowerCase(Locale.ROOT);
    }

    public boolean isBeforeCrossing() {
        return state.beforeCrossing();
    }

    public boolean isCapacityAllotted() {
        return state.capacityAllotted();
    }

    public void needed(String key) {
        decide(Duty.NEEDED, key);
    }

    public void representativeNeeded(String key) {
        decide(Duty.REPRESENTATIVE_NEEDED, key);
    }

    public void deemed(String key) {
        decide(Duty.DEEMED, key);
    }

    public void notNeeded(String key) {
        decide(Duty.NOT_NEEDED, key);
    }

    public void cannotTell(String key) {
        decide(Duty.CANNOT_BE_DETERMINED, key);
    }

    private void decide(Duty decided, String key) {
        duty = once(duty, decided);
        step("authorisation." + key);
    }

    /** The answer, once the rules have run. */
    public Duty duty() {
        return answered(duty);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("year", getYear()));
    }
}
