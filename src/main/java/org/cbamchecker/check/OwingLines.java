package org.cbamchecker.check;

import java.util.EnumSet;
import java.util.Set;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.Eori;

/** Counts the lines of a year for which certificates are, or may be, owed, and those for which nobody can surrender. */
final class OwingLines {
    private static final Set<Liability> OWING = EnumSet.of(Liability.LIABLE, Liability.CANNOT_BE_DETERMINED);

    private final DeclarantStatus status;
    private int all;
    private int outside;

    OwingLines(DeclarantStatus status) {
        this.status = status;
    }

    static boolean isOwing(LineAssessment line) {
        return OWING.contains(line.liability());
    }

    void add(LineAssessment line) {
        if (isOwing(line)) {
            all++;
            outside += status.isOutside(line.line()) ? 1 : 0;
        }
    }

    /** Of an importer's year, whose goods several persons may answer for. */
    CanSurrender canSurrender() {
        if (outside == 0) {
            return CanSurrender.YES;
        }
        return outside < all ? CanSurrender.IN_PART : CanSurrender.NO;
    }

    /** Of the year of one person who answers for all of the lines. */
    CanSurrender canSurrender(String person) {
        if (outside > 0) {
            return canSurrender();
        }
        return status.of(new Eori(person)).map(this::ofStated).orElse(CanSurrender.NOT_STATED);
    }

    /** Who has no status and owing lines none the less is deemed to have it for them (Article 5(4)). */
    private CanSurrender ofStated(Authorisation stated) {
        return switch (stated.status()) {
            case NONE, REFUSED -> all == 0 ? CanSurrender.NO : CanSurrender.YES;
            case APPLIED -> CanSurrender.ONCE_AUTHORISED;
            case AUTHORISED, REVOKED -> CanSurrender.YES;
        };
    }
}
