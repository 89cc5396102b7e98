package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.ByDefault;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/** A declarant's goods by default values, by importer and quarter, and by what Article 22(2)(b) tells apart. */
final class HoldingLedger {
    private final Set<Kind> toldApart;
    private final Map<Group, Map<Integer, Map<Optional<Kind>, Sums>>> groups = new TreeMap<>();

    /** @param toldApart kinds that the last declaration names; all other goods are one sum */
    HoldingLedger(Set<Kind> toldApart) {
        this.toldApart = toldApart;
    }

    /**
     * Goods of which the duty begins together.
     *
     * @param underThreshold false for electricity and hydrogen, which never have the threshold
     */
    record Group(String importer, boolean underThreshold) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byImporter = importer.compareTo(other.importer);
            return byImporter != 0 ? byImporter : Boolean.compare(underThreshold, other.underThreshold);
        }
    }

    /** Goods by code and origin, as Article 22(2)(b) compares them. */
    record Kind(CnCode cn, CountryCode origin) {}

    /**
     * Sums of a kind of goods.
     *
     * @param quantity t, or MWh
     * @param withMarkUp t CO2e by default values with the mark-up
     * @param net certificates by default values without the mark-up and less free allocation
     */
    record Sums(BigDecimal quantity, Total withMarkUp, Total net) {
        static final Sums NOTHING = new Sums(BigDecimal.ZERO, Total.NOTHING, Total.NOTHING);

        Sums plus(Sums other) {
            return new Sums(quantity.add(other.quantity), withMarkUp.plus(other.withMarkUp), net.plus(other.net));
        }
    }

    void add(LineAssessment line) {
        if (line.liability() == Liability.LIABLE) {
            line.figuresByDefault().ifPresent(figures -> put(line, figures));
        } else if (line.liability() == Liability.CANNOT_BE_DETERMINED) {
            put(line, ByDefault.undetermined("LIABILITY-OPEN"));
        }
    }

    private void put(LineAssessment line, ByDefault figures) {
        var sums = new Sums(
                line.line().quantity().inEmissionUnits(),
                Total.of(figures.withMarkUp().map(known -> known.value())),
                Total.of(figures.netWithoutMarkUp().map(known -> known.value())));
        groups.computeIfAbsent(group(line), key -> new TreeMap<>())
                .computeIfAbsent(
                        CalendarQuarter.of(line.line().customs().accepted()).number(), key -> new HashMap<>())
                .merge(kind(line.line()), sums, Sums::plus);
    }

    private Optional<Kind> kind(ImportLine line) {
        return toldApart.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kind(line.good().cn(), line.provenance().origin()))
                        .filter(toldApart::contains);
    }

    private static Group group(LineAssessment line) {
        return new Group(line.line().parties().importer().value(), Threshold.appliesTo(line.scoping()));
    }

    Iterable<Group> groups() {
        return groups.keySet();
    }

    /** Sums of what was imported from 1 January to the end of a quarter, of the groups that count, by kind told apart. */
    Map<Optional<Kind>, Sums> until(int quarter, Predicate<Group> counts) {
        Map<Optional<Kind>, Sums> until = new HashMap<>();
        groups.forEach((group, quarters) -> {
            if (counts.test(group)) {
                quarters.forEach((number, kinds) -> {
                    if (number <= quarter) {
                        kinds.forEach((kind, sums) -> until.merge(kind, sums, Sums::plus));
                    }
                });
            }
        });
        return until;
    }

    /** Whether a group has imported anything by the end of a quarter. */
    boolean hasImported(Group group, int quarter) {
        return groups.get(group).keySet().stream().anyMatch(number -> number <= quarter);
    }
}
