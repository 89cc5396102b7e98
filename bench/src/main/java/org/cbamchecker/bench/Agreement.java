package org.cbamchecker.bench;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.Outcome;

/** Holds what the checker says against what the hand-written evaluator says, and refuses where they differ. */
final class Agreement {
    private Agreement() {}

    static void ofLine(LineAssessment ours, HandWritten.Result theirs) {
        String line = ours.line().id();
        require(line + " duty", ours.release().duty().name(), theirs.duty());
        require(line + " document code", code(ours.release().codes()), theirs.documentCode());
        var owed = ours.owed();
        require(line + " emissions", owed.flatMap(x -> known(x.emissions().map(t -> t.value()))), theirs.emissions());
        require(
                line + " free allocation",
                owed.flatMap(x -> known(x.freeAllocation().map(t -> t.value()))).filter(x -> theirs.emissions() != null),
                theirs.freeAllocation());
        require(line + " certificates", owed.flatMap(x -> known(x.certificates().map(c -> c.value()))), theirs.certificates());
        require(line + " cost", owed.flatMap(x -> known(x.cost().map(c -> c.value()))), theirs.cost());
    }

    static void ofYear(ImporterYearAssessment ours, HandWrittenYear theirs) {
        String importer = ours.subject().importer();
        require(importer + " mass", Optional.of(ours.threshold().counted().kilograms()), theirs.mass());
        require(
                importer + " crossing",
                ours.threshold().crossed().map(crossing -> crossing.line()).orElse(""),
                theirs.crossing() == null ? "" : theirs.crossing().id());
        require(importer + " emissions", Optional.of(ours.totals().emissions().known()), theirs.emissions());
        require(importer + " allocation", Optional.of(ours.totals().freeAllocation().known()), theirs.allocation());
        require(importer + " whole", known(ours.totals().toSurrender().map(c -> c.value())), theirs.toSurrender());
        for (QuarterObligation quarter : ours.quarters()) {
            int index = quarter.quarter().number() - 1;
            require(quarter + " sum", Optional.of(quarter.certificates().known()), theirs.certificates(index));
            require(quarter + " cost", known(quarter.cost().map(c -> c.value())), theirs.cost(index));
        }
    }

    /** How many lines need an authorisation, and from when, as the findings on a person say it. */
    static void ofPerson(SubjectAssessment ours, Map<String, HandWrittenYear> years) {
        if (ours.subject() instanceof Subject.Person person) {
            HandWrittenYear theirs = years.get(person.eori());
            ours.findings().stream()
                    .filter(finding -> finding.code().equals("AUTHORISATION-NOT-STATED"))
                    .flatMap(finding -> finding.figures().stream())
                    .forEach(figure -> {
                        switch (figure.name()) {
                            case "needing" -> require(person + " needing", figure.value(), theirs.needing());
                            case "open" -> require(person + " open", figure.value(), theirs.undecided());
                            case "first" -> require(person + " first", figure.value(), theirs.firstNeeding());
                            default -> {}
                        }
                    });
        }
    }

    private static String code(Release.Codes codes) {
        return String.join(";", codes.oneOf());
    }

    private static Optional<BigDecimal> known(Outcome<BigDecimal> figure) {
        return figure.isKnown() ? Optional.of(figure.value()) : Optional.empty();
    }

    private static void require(String what, Optional<BigDecimal> ours, BigDecimal theirs) {
        boolean same = ours.isPresent() == (theirs != null)
                && ours.map(figure -> figure.compareTo(theirs) == 0).orElse(true);
        if (!same) {
            throw new IllegalStateException(what + ": " + ours + " against " + theirs);
        }
    }

    private static void require(String what, Object ours, Object theirs) {
        if (!String.valueOf(ours).equals(String.valueOf(theirs))) {
            throw new IllegalStateException(what + ": " + ours + " against " + theirs);
        }
    }
}
