package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;

/** A question of the shared decision as an import line of this checker. */
final class DeclaredLine {
    /** So many that every importer is above the threshold of the year. */
    private static final int LINES_AN_IMPORTER = 200;

    private DeclaredLine() {}

    static List<ImportLine> all(Task task) {
        List<ImportLine> lines = new ArrayList<>();
        for (Map<String, Object> question : task.named()) {
            lines.add(of(question, lines.size()));
        }
        return lines;
    }

    private static ImportLine of(Map<String, Object> question, int number) {
        Eori importer = new Eori("DE" + (100_000 + number / LINES_AN_IMPORTER));
        int day = (int) question.get("day");
        LocalDate accepted = LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
        return new ImportLine(
                "L" + number,
                new CustomsEntry("26DE" + number, 1, accepted, "4000", null, List.of()),
                new Parties(importer, importer, Parties.Representation.NONE),
                new Good(new CnCode((String) question.get("cn8")), "", "", Answer.YES),
                new Provenance(new CountryCode((String) question.get("origin")), null, null, ""),
                new Quantity.Mass(((BigDecimal) question.get("tonnes")).movePointRight(3)),
                Circumstances.ORDINARY,
                EmissionsClaim.DEFAULT_VALUES,
                new SourceAddress("none", "", number));
    }
}
