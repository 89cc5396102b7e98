package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.InstallationRegistration;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/** Article 10 and Implementing Regulation (EU) 2025/2547, Article 4(7): is an installation registered as it should be? */
public final class InstallationQuestion extends LegalQuestion {
    private static final int DECIMALS = 6;

    private final Installation installation;
    private final InstallationRegistration registration;
    private final LocalDate usedOn;
    private final TimeLimit validity;

    /**
     * @param usedOn last day on which goods from it were imported on actual values, or null
     * @param validity how long a registration is valid
     */
    public InstallationQuestion(Days days, Installation installation, LocalDate usedOn, TimeLimit validity) {
        super(days);
        this.installation = installation;
        this.registration = installation.registration();
        this.usedOn = usedOn;
        this.validity = validity;
    }

    /** {@code fine}, {@code coarse} where a coordinate has fewer than six decimals, or {@code not stated}. */
    public String getCoordinates() {
        InstallationRegistration.Place place = registration.place();
        if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
            return "not stated";
        }
        boolean fine = decimals(place.latitude()) >= DECIMALS && decimals(place.longitude()) >= DECIMALS;
        return fine ? "fine" : "coarse";
    }

    private static int decimals(String degrees) {
        int point = degrees.indexOf('.');
        return point < 0 ? 0 : degrees.length() - point - 1;
    }

    /** Whether the registration had expired when goods were last imported on it. */
    public boolean isExpiredWhenUsed() {
        return registration.notifiedOn() != null && usedOn != null && usedOn.isAfter(expires());
    }

    /** Whether it stood in the registry, and the registration was valid, when goods were last imported on it. */
    public boolean isRegistered() {
        return !registration.registryId().isEmpty() && registration.notifiedOn() != null && !isExpiredWhenUsed();
    }

    private LocalDate expires() {
        return validity.lastDay(registration.notifiedOn());
    }

    public boolean isSplit() {
        return registration.shape().splitOn() != null;
    }

    public String getSplitForBusiness() {
        return word(registration.shape().splitForBusiness());
    }

    /** Whether everything that the registry holds was stated. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        InstallationRegistration.Place place = registration.place();
        add(missing, registration.registryId(), "registry-id");
        add(missing, registration.operatorNumber(), "operator-number");
        add(missing, place.address(), "address");
        add(missing, place.unLocode(), "un-locode");
        add(missing, place.latitude(), "latitude");
        add(missing, place.longitude(), "longitude");
        add(missing, registration.activity(), "main-activity");
        add(missing, registration.notifiedOn() == null ? "" : "stated", "registration-day");
        return missing;
    }

    private static void add(List<String> missing, String stated, String fact) {
        if (stated.isEmpty()) {
            missing.add(fact);
        }
    }

    @Override
    protected List<RowReference> rows() {
        return List.of(validity.reference());
    }

    @Override
    protected List<Figure> figures() {
        boolean notified = registration.notifiedOn() != null;
        return List.of(
                Figure.of("installation", installation.id()),
                Figure.of("latitude", registration.place().latitude()),
                Figure.of("longitude", registration.place().longitude()),
                Figure.of("expired", notified ? expires() : ""),
                Figure.of("used", usedOn == null ? "" : usedOn),
                Figure.of("split", isSplit() ? registration.shape().splitOn() : ""),
                Figure.of("missing", missing()));
    }
}
