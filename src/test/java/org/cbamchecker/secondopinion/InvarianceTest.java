package org.cbamchecker.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.cbamchecker.check.Checker;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

/** What must never change, or only in one direction, on random submissions of a fixed seed. */
final class InvarianceTest {
    private static final int SUBMISSIONS = 400;

    private final Checker checker = TheRulebook.checker();

    @Test
    void a_line_split_in_two_halves_leaves_the_totals_of_the_year() {
        for (Submission submission : submissions(1)) {
            Submission whole = with(submission, withoutPayments(submission.register()), submission.lines());
            List<ImportLine> halves = new ArrayList<>(whole.lines());
            ImportLine first = halves.remove(0);
            halves.add(times(first, "A", new BigDecimal("0.5")));
            halves.add(times(first, "B", new BigDecimal("0.5")));
            Assessment before = checker.check(whole);
            Assessment after = checker.check(with(whole, whole.register(), halves));
            for (int i = 0; i < before.importerYears().size(); i++) {
                ImporterYearAssessment one = before.importerYears().get(i);
                ImporterYearAssessment other = after.importerYears().get(i);
                assertThat(other.threshold().liability())
                        .isEqualTo(one.threshold().liability());
                assertThat(other.threshold().counted().kilograms())
                        .isEqualByComparingTo(one.threshold().counted().kilograms());
                same(one.totals().emissions(), other.totals().emissions());
                same(one.totals().freeAllocation(), other.totals().freeAllocation());
                same(one.totals().certificates(), other.totals().certificates());
            }
        }
    }

    @Test
    void a_line_that_is_out_of_scope_changes_nothing_else() {
        for (Submission submission : submissions(2)) {
            String importer = submission.lines().get(0).parties().importer().value();
            List<ImportLine> more = new ArrayList<>(submission.lines());
            more.add(Lines.line("from Norway")
                    .importer(importer)
                    .origin("NO")
                    .tonnes("70")
                    .on(submission.lines().get(0).customs().accepted())
                    .build());
            Map<String, String> after = answers(with(submission, submission.register(), more));
            after.keySet().removeIf(name -> name.startsWith("from Norway"));
            assertThat(after).isEqualTo(answers(submission));
        }
    }

    @Test
    void the_order_of_the_lines_changes_no_answer() {
        for (Submission submission : submissions(3)) {
            List<ImportLine> shuffled = new ArrayList<>(submission.lines());
            Collections.shuffle(shuffled, new Random(3));
            assertThat(answers(with(submission, submission.register(), shuffled)))
                    .isEqualTo(answers(submission));
        }
    }

    @Test
    void more_mass_never_lowers_the_certificates() {
        int compared = 0;
        for (Submission submission : submissions(4)) {
            List<ImportLine> heavier = new ArrayList<>(submission.lines());
            heavier.set(0, times(heavier.get(0), "", new BigDecimal("1.75")));
            Assessment before = checker.check(submission);
            Assessment after = checker.check(with(submission, submission.register(), heavier));
            for (int i = 0; i < before.importerYears().size(); i++) {
                Total one = before.importerYears().get(i).totals().certificates();
                Total other = after.importerYears().get(i).totals().certificates();
                if (one.isComplete() && other.isComplete()) {
                    compared++;
                    assertThat(other.known()).as(submission.toString()).isGreaterThanOrEqualTo(one.known());
                }
            }
        }
        assertThat(compared).isGreaterThan(SUBMISSIONS / 2);
    }

    /** Pieces of fewer lines than two workers would share are checked by one. */
    @Test
    void many_workers_say_what_one_says_and_say_it_again() {
        List<Submission> pieces = new ArrayList<>();
        List<ImportLine> lines = new ArrayList<>();
        RandomSubmissions random = new RandomSubmissions(TheRulebook.shipped());
        SplittableRandom source = new SplittableRandom(5);
        for (int piece = 0; lines.size() < 20_000; piece++) {
            List<Submission> parts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                parts.add(random.next("P" + piece + "N" + i, source.split()));
            }
            pieces.add(Agreement.together(parts));
            lines.addAll(pieces.get(piece).lines());
        }
        List<LineAssessment> byOne = new ArrayList<>();
        List<ImporterYearAssessment> yearsByOne = new ArrayList<>();
        for (Submission piece : pieces) {
            Assessment assessment = checker.check(piece);
            byOne.addAll(assessment.lines());
            yearsByOne.addAll(assessment.importerYears());
        }
        Assessment byMany = checker.check(Agreement.together(pieces));
        assertThat(byMany.lines().equals(byOne)).as("lines, steps and findings").isTrue();
        yearsByOne.sort(Comparator.comparing(ImporterYearAssessment::subject));
        List<ImporterYearAssessment> yearsByMany = new ArrayList<>(byMany.importerYears());
        yearsByMany.sort(Comparator.comparing(ImporterYearAssessment::subject));
        assertThat(yearsByMany.equals(yearsByOne)).as("importers' years").isTrue();
        assertThat(checker.check(Agreement.together(pieces)).equals(byMany))
                .as("again")
                .isTrue();
    }

    @Test
    void asking_the_rules_once_of_a_kind_says_what_asking_them_each_time_says() {
        RandomSubmissions random = new RandomSubmissions(TheRulebook.shipped());
        for (LocalDate day : List.of(TheRulebook.TODAY, LocalDate.of(2026, 2, 1), LocalDate.of(2025, 6, 1))) {
            SplittableRandom source = new SplittableRandom(6);
            List<Submission> parts = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                parts.add(random.next("P" + i + "N", source.split()));
            }
            Submission all = Agreement.together(parts);
            Assessment once = TheRulebook.checker(day).check(all);
            Assessment each = TheRulebook.checkerAskingEveryQuestion(day).check(all);
            assertThat(once.equals(each))
                    .as("lines and years under the law of %s", day)
                    .isTrue();
        }
    }

    private static List<Submission> submissions(long seed) {
        RandomSubmissions random = new RandomSubmissions(TheRulebook.shipped());
        SplittableRandom source = new SplittableRandom(seed);
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            submissions.add(random.next("S" + i + "N", source.split()));
        }
        return submissions;
    }

    private Map<String, String> answers(Submission submission) {
        Answers answers = new Answers();
        Assessment assessment = checker.check(submission);
        assessment.lines().forEach(line -> CheckersAnswers.write(line, answers));
        assessment.importerYears().forEach(year -> CheckersAnswers.write(year, answers));
        return answers.all();
    }

    private static void same(Total one, Total other) {
        assertThat(other.isComplete()).isEqualTo(one.isComplete());
        assertThat(other.known()).isEqualByComparingTo(one.known());
    }

    private static Submission with(Submission submission, Register register, List<ImportLine> lines) {
        return new Submission(submission.id(), submission.year(), register, lines, submission.inputs());
    }

    private static Register withoutPayments(Register register) {
        return new Register(register.importers(), List.of(), List.of(), register.reports(), List.of());
    }

    /** The same line with more or less of everything in it. */
    private static ImportLine times(ImportLine line, String suffix, BigDecimal factor) {
        Quantity quantity = line.quantity() instanceof Quantity.Mass mass
                ? new Quantity.Mass(mass.kilograms().multiply(factor))
                : new Quantity.ElectricityVolume(
                        line.quantity().inEmissionUnits().multiply(factor));
        Circumstances old = line.circumstances();
        List<ProcessingInput> inputs = old.inputs().stream()
                .map(input -> new ProcessingInput(
                        input.cn(),
                        input.taric(),
                        input.calcined(),
                        input.origin(),
                        input.netMass().multiply(factor)))
                .toList();
        return new ImportLine(
                line.id() + suffix,
                line.customs(),
                line.parties(),
                line.good(),
                line.provenance(),
                quantity,
                old.with(inputs),
                line.claim(),
                line.source());
    }
}
