package org.cbamchecker.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.rulebook.Rulebook;

/** Submissions of a given size, the same for the same seed: all codes and countries of the rulebook, 2026. */
final class Lines {
    private static final int LINES_AN_IMPORTER = 200;

    private final List<String> codes;
    private final List<String> countries;
    private final SplittableRandom random;

    Lines(Rulebook rulebook, long seed) {
        codes = rulebook.table("cn-codes").rows().stream()
                .map(row -> row.text("CN code"))
                .filter(code -> !code.equals("27160000"))
                .toList();
        countries = rulebook.table("countries").rows().stream()
                .filter(row -> row.text("Kind").equals("country"))
                .map(row -> row.text("Code"))
                .toList();
        random = new SplittableRandom(seed);
    }

    Submission submission(int size) {
        List<ImportLine> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lines.add(line(i));
        }
        return new Submission("benchmark", 2026, Register.EMPTY, lines, List.of(new InputFile("none", "")));
    }

    private ImportLine line(int number) {
        Eori importer = new Eori("DE" + (100_000 + number / LINES_AN_IMPORTER));
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(273));
        return new ImportLine(
                "L" + number,
                new CustomsEntry("26DE" + number, 1, day, "4000", null, List.of()),
                new Parties(importer, importer, Parties.Representation.NONE),
                new Good(new CnCode(pick(codes)), "", "", Answer.YES),
                new Provenance(new CountryCode(pick(countries)), null, null, ""),
                new Quantity.Mass(BigDecimal.valueOf(1 + random.nextInt(2_000_000), 2)),
                Circumstances.ORDINARY,
                EmissionsClaim.DEFAULT_VALUES,
                new SourceAddress("none", "", number));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
