package org.cbamchecker.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.CalendarQuarter;

/** Who declares what: lines by declarant and calendar year, and what follows from them. */
final class DeclaringYears {
    private final LawBook law;
    private final Article6Certificates certificates;
    private final Map<String, List<Line>> years = new TreeMap<>();

    DeclaringYears(LawBook law, Article6Certificates certificates) {
        this.law = law;
        this.certificates = certificates;
    }

    /**
     * A line with everything that was decided of it.
     *
     * @param owed null where the line is not, or perhaps not, liable
     */
    record Line(ImportLine line, Scoping scoping, Liability liability, Article6Certificates.Owed owed) {
        boolean counts() {
            return liability == Liability.LIABLE || liability == Liability.CANNOT_BE_DETERMINED;
        }

        int quarter() {
            return CalendarQuarter.of(line.customs().accepted()).number();
        }
    }

    void hear(Line line) {
        String declarant = declarantOf(line.line()) + "/" + line.line().year();
        years.computeIfAbsent(declarant, key -> new ArrayList<>()).add(line);
    }

    /** Article 5(2a): who appoints an indirect representative has that representative declare. */
    private static String declarantOf(ImportLine line) {
        boolean indirect = line.parties().representation() == Parties.Representation.INDIRECT;
        return (indirect ? line.parties().declarant() : line.parties().importer()).value();
    }

    void write(Answers answers) {
        years.forEach((declarant, lines) -> write(lines, answers.of(declarant + "/declarant")));
    }

    private void write(List<Line> lines, Answers.Of about) {
        int year = lines.get(0).line().year();
        Set<String> findings = new TreeSet<>();
        Article22Surrender surrender = new Article22Surrender(law, certificates);
        Deadlines.Year facts = new Deadlines.Year();
        for (Line line : lines) {
            if (line.counts()) {
                surrender.add(line.line().customs().accepted(), line.owed());
                facts.owing = true;
            }
            if (line.scoping().inScope()) {
                facts.quartersInScope.add(line.quarter());
            }
            if (line.owed() != null) {
                facts.actual |= line.owed().actual();
                facts.carbonPrice |= line.owed().carbonPrice() != null
                        && line.owed().carbonPrice().signum() > 0;
            }
        }
        surrender.writeTotals(about);
        about.put("deadlines", new Deadlines(law).of(year, facts));
        about.put("findings", findings);
    }
}
