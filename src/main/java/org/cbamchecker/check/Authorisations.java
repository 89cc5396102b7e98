package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.AuthorityDecision.Kind;
import org.cbamchecker.facts.Register;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** What the register states of each person's authorisation. Immutable; safe for several threads. */
final class Authorisations {
    private final Map<Eori, Authorisation> stated = new HashMap<>();
    private final Map<Eori, CountryCode> establishments = new HashMap<>();
    private final Map<Eori, Map<Kind, LocalDate>> decisions = new HashMap<>();
    private final Map<String, Set<Eori>> holders = new HashMap<>();

    /** What is stated of an importer goes before what is stated of the same person as a representative. */
    Authorisations(Register register) {
        register.representatives().forEach(each -> note(each.eori(), each.establishment(), each.authorisation()));
        register.importers().forEach(each -> note(each.eori(), each.establishment(), each.authorisation()));
        register.filings().decisions().forEach(this::note);
        stated.forEach((person, authorisation) -> holders.computeIfAbsent(
                        authorisation.accountNumber(), key -> new HashSet<>())
                .add(person));
        holders.remove("");
    }

    private void note(Eori person, CountryCode establishment, Authorisation authorisation) {
        if (establishment != null) {
            establishments.put(person, establishment);
        }
        if (authorisation != null) {
            stated.put(person, authorisation);
        }
    }

    /** The first decision of a kind counts. */
    private void note(AuthorityDecision decision) {
        if (decision.notifiedOn() != null) {
            decisions
                    .computeIfAbsent(decision.person(), key -> new HashMap<>())
                    .merge(decision.kind(), decision.notifiedOn(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** Everybody of whom an authorisation is stated, in order. */
    List<Eori> persons() {
        return stated.keySet().stream().sorted().toList();
    }

    Optional<Authorisation> of(Eori person) {
        return Optional.ofNullable(stated.get(person));
    }

    /** Where somebody is established; empty where the register does not say. */
    Optional<CountryCode> establishment(Eori person) {
        return Optional.ofNullable(establishments.get(person));
    }

    /** Day of the first decision of a kind, or null. */
    LocalDate day(Eori person, Kind kind) {
        return decisions.getOrDefault(person, Map.of()).get(kind);
    }

    /** Day of the decision on the application; for who is authorised at the latest the first day of it. */
    LocalDate decidedOn(Eori person) {
        Authorisation authorisation = stated.get(person);
        if (authorisation == null || authorisation.decidedOn() != null) {
            return authorisation == null ? null : authorisation.decidedOn();
        }
        return switch (authorisation.status()) {
            case AUTHORISED, REVOKED -> authorisation.from();
            case REFUSED -> day(person, Kind.REFUSAL);
            case NONE, APPLIED -> null;
        };
    }

    /** Whether an account number is stated as that of somebody else. */
    boolean isOfAnother(String account, Eori person) {
        return holders.getOrDefault(account, Set.of()).stream().anyMatch(holder -> !holder.equals(person));
    }
}
