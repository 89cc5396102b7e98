package org.cbamchecker.wordings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.cbamchecker.check.Checker;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.RulebookCopy;
import org.cbamchecker.testing.TheRulebook;

/** A wording of Regulation (EU) 2023/956, as a check meets it: by the law date alone. */
enum Wording {
    /** As adopted, on the last day before the amendment. */
    OF_2023(LocalDate.of(2025, 10, 19)),
    /** As amended by Regulation (EU) 2025/2083. */
    OF_2025(TheRulebook.TODAY);

    private final LocalDate lawDate;

    Wording(LocalDate lawDate) {
        this.lawDate = lawDate;
    }

    Assessment check(Lines... lines) {
        return check(Register.EMPTY, lines);
    }

    Assessment check(Register register, Lines... lines) {
        return check(TheRulebook.checker(lawDate), register, lines);
    }

    /** The same with figures that were published later, so that amounts can be compared and not only answers. */
    Assessment checkWithFigures(Register register, Lines... lines) {
        return check(new Checker(Figures.KNOWN, lawDate), register, lines);
    }

    private static Assessment check(Checker checker, Register register, Lines... lines) {
        List<ImportLine> built = List.of(lines).stream().map(Lines::build).toList();
        return checker.check(Lines.submission(register, built));
    }

    /** The shipped rulebook, but with some figures taken as known from the beginning. */
    private static final class Figures {
        private static final CompiledRulebook KNOWN = compiled();

        private static CompiledRulebook compiled() {
            try {
                RulebookCopy copy = new RulebookCopy(Files.createTempDirectory(Path.of("target"), "both-wordings"));
                know(copy, "default-values", row -> row.contains("dv-DZ-72071210"));
                know(copy, "benchmarks", row -> row.contains("72071210"));
                for (String table : List.of("mark-ups", "cross-sectoral-factor", "certificate-prices")) {
                    know(copy, table, row -> true);
                }
                return TheRulebook.compile(copy.rulebook());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Keeps the rows wanted, and takes their wording as known since ever. */
        private static void know(RulebookCopy copy, String table, Predicate<List<String>> wanted) {
            copy.change(table, rows -> {
                rows.removeIf(wanted.negate());
                rows.forEach(row -> row.set(row.size() - 4, ""));
            });
        }
    }
}
