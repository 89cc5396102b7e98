package org.cbamchecker.intake;

import java.util.Arrays;
import java.util.List;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.Assurance.Accreditation;
import org.cbamchecker.facts.Assurance.Conclusion;
import org.cbamchecker.facts.Assurance.SiteVisit;
import org.cbamchecker.facts.Assurance.VisitKind;
import org.cbamchecker.law.Answer;

/** Reads the columns on what a verification report says of itself. */
final class Assurances {
    private Assurances() {}

    /** Without misstatements, which stand on a sheet of their own. */
    static Assurance read(Entry entry) {
        return new Assurance(
                accreditation(entry),
                visit(entry),
                entry.choice("conclusion", Conclusion.NOT_STATED),
                entry.answer("materialNonConformity", Answer.UNKNOWN),
                entry.answer("onTemplate", Answer.UNKNOWN),
                List.of());
    }

    private static Accreditation accreditation(Entry entry) {
        return new Accreditation(
                entry.text("accreditationNumber"),
                parts(entry.text("accreditedSectors")),
                entry.answer("legalPerson", Answer.UNKNOWN),
                entry.date("verifierRegisteredOn"));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(Wording::trimmed)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static SiteVisit visit(Entry entry) {
        return new SiteVisit(
                entry.choice("visitKind", VisitKind.NOT_STATED),
                entry.date("visitedOn"),
                entry.date("lastPhysicalVisit"),
                entry.whole("physicalPeriodsBefore"),
                entry.answer("significantChanges", Answer.UNKNOWN),
                entry.text("forceMajeure"));
    }
}
