package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Authorisation.Status;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.AuthorityDecision.Kind;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Representative;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.tables.Row;

/** Articles 4, 5 and 17: who must be authorised for a line, and is that person on the day? */
final class Article4Authorisation {
    private final LawBook law;
    private final Register register;

    Article4Authorisation(LawBook law, Register register) {
        this.law = law;
        this.register = register;
    }

    /** Whether somebody must be authorised. */
    enum Need {
        YES,
        NO,
        REPRESENTATIVE,
        DEEMED,
        OPEN
    }

    /** What the person holds on the day, needed or not. */
    enum Held {
        AUTHORISED,
        PROVISIONAL,
        NOT_AUTHORISED,
        DEEMED,
        OPEN
    }

    /** Both answers about one line. */
    record Said(Need need, Held held) {}

    /** @param crossed whether the day of the line is before that on which the threshold was exceeded */
    Said of(ImportLine line, Liability liability, boolean beforeCrossing, Set<String> findings) {
        Need need = need(line, liability, beforeCrossing);
        Set<String> ofPerson = new TreeSet<>();
        boolean acts = line.parties().representation() == Parties.Representation.INDIRECT;
        Held held = held(line.parties().liable(), acts, line.customs().accepted(), ofPerson);
        boolean told = isTold(line);
        boolean stated = authorisation(line.parties().liable()) != null;
        if (need == Need.YES && (stated || dayOf(line.parties().liable(), Kind.THRESHOLD_EXCEEDED) != null)) {
            findings.addAll(ofPerson);
            if (told && !isWithin(line)) {
                findings.add("RELEASED-AFTER-THRESHOLD-DECISION");
            }
        }
        return new Said(need, need == Need.DEEMED ? Held.DEEMED : held);
    }

    private Need need(ImportLine line, Liability liability, boolean beforeCrossing) {
        boolean electricity = line.good().cn().digits().equals("27160000");
        if (electricity && line.circumstances().capacity().allotted() == Answer.YES) {
            return Need.DEEMED;
        }
        if (line.parties().representation() == Parties.Representation.INDIRECT) {
            return Need.YES;
        }
        CountryCode seat = seat(line.parties().importer());
        if (seat != null && !seat.isUnion()) {
            return Need.REPRESENTATIVE;
        }
        if (liability == Liability.CANNOT_BE_DETERMINED) {
            return Need.OPEN;
        }
        if (liability == Liability.LIABLE && !beforeCrossing) {
            return Need.YES;
        }
        return seat == null ? Need.OPEN : Need.NO;
    }

    private CountryCode seat(Eori person) {
        for (Importer importer : register.importers()) {
            if (importer.eori().equals(person)) {
                return importer.establishment();
            }
        }
        for (Representative representative : register.representatives()) {
            if (representative.eori().equals(person)) {
                return representative.establishment();
            }
        }
        return null;
    }

    /** What is stated of somebody as importer goes before what is stated of the same person as representative. */
    Authorisation authorisation(Eori person) {
        for (Importer importer : register.importers()) {
            if (importer.eori().equals(person) && importer.authorisation() != null) {
                return importer.authorisation();
            }
        }
        for (Representative representative : register.representatives()) {
            if (representative.eori().equals(person) && representative.authorisation() != null) {
                return representative.authorisation();
            }
        }
        return null;
    }

    /** Whether nobody who is a declarant, or may become one, answers for the line: such a person cannot surrender. */
    boolean isNobodyThere(ImportLine line) {
        boolean deemed = line.good().cn().digits().equals("27160000")
                && line.circumstances().capacity().allotted() == Answer.YES;
        if (deemed) {
            return false;
        }
        CountryCode seat = seat(line.parties().importer());
        boolean represented = line.parties().representation() == Parties.Representation.INDIRECT;
        if (!represented && seat != null && !seat.isUnion()) {
            return true;
        }
        Authorisation stated = authorisation(line.parties().liable());
        if (stated == null || stated.status() == Status.APPLIED) {
            return false;
        }
        boolean refused = stated.status() == Status.NONE || stated.status() == Status.REFUSED;
        return refused
                || stated.to() != null && stated.to().isBefore(line.customs().accepted());
    }

    LocalDate dayOf(Eori person, Kind kind) {
        LocalDate first = null;
        for (AuthorityDecision decision : register.filings().decisions()) {
            boolean theirs = decision.person().equals(person) && decision.kind() == kind;
            if (theirs && (first == null || decision.notifiedOn().isBefore(first))) {
                first = decision.notifiedOn();
            }
        }
        return first;
    }

    private boolean isTold(ImportLine line) {
        LocalDate told = dayOf(line.parties().liable(), Kind.THRESHOLD_EXCEEDED);
        return law.isAmended() && told != null && told.isBefore(line.customs().accepted());
    }

    private boolean isWithin(ImportLine line) {
        Authorisation stated = authorisation(line.parties().liable());
        LocalDate day = line.customs().accepted();
        return stated != null
                && stated.from() != null
                && !day.isBefore(stated.from())
                && (stated.to() == null || !day.isAfter(stated.to()));
    }

    /** @param acts as an indirect representative */
    Held held(Eori person, boolean acts, LocalDate day, Set<String> findings) {
        Authorisation stated = authorisation(person);
        if (stated == null) {
            return Held.OPEN;
        }
        return switch (stated.status()) {
            case NONE -> {
                findings.add(acts ? "REPRESENTATIVE-NOT-AUTHORISED" : "NOT-AUTHORISED");
                yield Held.NOT_AUTHORISED;
            }
            case APPLIED -> applied(day, stated, findings);
            case REFUSED -> refused(person, day, stated, findings);
            case AUTHORISED, REVOKED -> granted(person, day, stated, findings);
        };
    }

    /** Article 17(7a): whether the application was lodged in time to go on importing; null where that is not known. */
    private Boolean isInTime(LocalDate day, Authorisation stated) {
        if (stated.appliedOn() == null) {
            return null;
        }
        Row limit = law.row("time-limits", day, "Matter", "application-to-go-on-importing");
        return limit != null && !stated.appliedOn().isAfter(limit.day("Day").orElseThrow());
    }

    private Held applied(LocalDate day, Authorisation stated, Set<String> findings) {
        Boolean inTime = isInTime(day, stated);
        if (!law.isAmended() || Boolean.FALSE.equals(inTime)) {
            findings.add("APPLICATION-TOO-LATE");
            return Held.NOT_AUTHORISED;
        }
        return inTime == null ? unknownDays(findings) : pending(findings);
    }

    private static Held pending(Set<String> findings) {
        findings.add("APPLICATION-PENDING");
        return Held.PROVISIONAL;
    }

    private static Held unknownDays(Set<String> findings) {
        findings.add("AUTHORISATION-DAYS-NOT-STATED");
        return Held.OPEN;
    }

    private Held refused(Eori person, LocalDate day, Authorisation stated, Set<String> findings) {
        LocalDate decided = stated.decidedOn() != null ? stated.decidedOn() : dayOf(person, Kind.REFUSAL);
        boolean taken = decided != null && day.isAfter(decided);
        Boolean inTime = isInTime(day, stated);
        if (taken || !law.isAmended()) {
            findings.add("APPLICATION-REFUSED");
            return Held.NOT_AUTHORISED;
        }
        if (Boolean.FALSE.equals(inTime)) {
            findings.add("APPLICATION-TOO-LATE");
            return Held.NOT_AUTHORISED;
        }
        if (inTime == null || decided == null) {
            return unknownDays(findings);
        }
        findings.add("IMPORTED-BEFORE-REFUSAL");
        return Held.PROVISIONAL;
    }

    private Held granted(Eori person, LocalDate day, Authorisation stated, Set<String> findings) {
        if (stated.from() == null) {
            return unknownDays(findings);
        }
        if (stated.to() != null && day.isAfter(stated.to())) {
            findings.add("AUTHORISATION-ENDED");
            return Held.NOT_AUTHORISED;
        }
        if (!day.isBefore(stated.from())) {
            LocalDate revoked = dayOf(person, Kind.REVOCATION);
            boolean lasts = stated.status() == Status.AUTHORISED && (revoked == null || day.isBefore(revoked));
            return lasts || stated.to() != null ? Held.AUTHORISED : unknownDays(findings);
        }
        Boolean inTime = isInTime(day, stated);
        if (law.isAmended() && inTime == null) {
            return unknownDays(findings);
        }
        boolean decided = stated.decidedOn() != null && day.isAfter(stated.decidedOn());
        if (law.isAmended() && inTime && !decided) {
            return pending(findings);
        }
        findings.add("AUTHORISED-TOO-LATE");
        return Held.NOT_AUTHORISED;
    }
}
