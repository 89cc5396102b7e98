package org.cbamchecker.check;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Standing;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Certificates by default values, as Article 26(4a) counts them, by where the declarant stood when the goods came. */
final class PenaltyLedger {
    private final Map<Group, Counted> groups = new TreeMap<>();

    /**
     * Lines that are judged together.
     *
     * @param underThreshold false for electricity and hydrogen, which never have the threshold
     * @param duty whether somebody had to be authorised for them
     * @param standing where the declarant stood on their day
     */
    record Group(String importer, boolean underThreshold, Release.Duty duty, Standing standing)
            implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::importer)
                .thenComparing(Group::underThreshold)
                .thenComparing(Group::duty)
                .thenComparing(Group::standing);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What lines come to.
     *
     * @param liable whether one of them is liable for certain
     */
    record Counted(Total certificates, boolean liable) {
        Outcome<Certificates> number() {
            return certificates.isComplete()
                    ? Outcome.known(new Certificates(certificates.known()))
                    : Outcome.undetermined("PENALTY-NUMBER-OPEN");
        }

        Counted plus(Counted other) {
            return new Counted(certificates.plus(other.certificates), liable || other.liable);
        }
    }

    void add(LineAssessment line) {
        if (line.liability() != Liability.LIABLE && line.liability() != Liability.CANNOT_BE_DETERMINED) {
            return;
        }
        var group = new Group(
                line.line().parties().importer().value(),
                Threshold.appliesTo(line.scoping()),
                line.release().duty(),
                line.release().standing());
        Total part = line.figuresByDefault()
                .map(figures -> Total.of(figures.netWithMarkUp().map(known -> known.value())))
                .orElseGet(() -> Total.of(Outcome.undetermined("LIABILITY-OPEN")));
        groups.merge(group, new Counted(part, line.liability() == Liability.LIABLE), Counted::plus);
    }

    void forEach(BiConsumer<Group, Counted> action) {
        groups.forEach(action);
    }
}
