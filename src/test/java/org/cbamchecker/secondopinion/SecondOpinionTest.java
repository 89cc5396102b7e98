package org.cbamchecker.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.testing.RulebookCopy;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checker and the second opinion agree. A seed that failed can be given again with {@code -Dcbam.seed=}, in place
 * of the fresh one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecondOpinionTest {
    private static final long FIXED_SEED = 20261121;
    private static final int PER_BATCH = 200;
    private static final int FIXED_BATCHES = 500;
    private static final int FRESH_BATCHES = 25;

    /** The law in force, before the corrected default values, in the wording of 2023, and when days have passed. */
    private static final List<LocalDate> LAW_DATES =
            List.of(TheRulebook.TODAY, LocalDate.of(2026, 2, 1), LocalDate.of(2025, 6, 1), LocalDate.of(2028, 11, 15));

    /** Codes that no submission can raise with the shipped tables, and why. */
    private static final Map<String, String> OUT_OF_REACH = outOfReach();

    private static Map<String, String> outOfReach() {
        Map<String, String> reasons = new TreeMap<>(Map.of(
                "CBAM-FACTOR-MISSING",
                "the path of the factor has a row for every year in which certificates are owed",
                "GUARANTEE-TOO-LOW-FOR-ALL-EMISSIONS",
                "no price of a certificate was known while the wording of 2023 was law",
                "THRESHOLD-LINES-SET-ASIDE",
                "random submissions are made of facts, and no line of them is unreadable"));
        TheRulebook.shipped()
                .table("circumvention-patterns")
                .rows()
                .forEach(row -> reasons.put(
                        row.text("Finding"),
                        "many submissions are checked as one here; ArrangementsTest looks at them"));
        reasons.put("IDENTICAL-FIGURES", "many submissions are checked as one here");
        return reasons;
    }

    private RandomSubmissions submissions;
    private List<Agreement> agreements;
    private List<String> differences;

    @BeforeAll
    void compare() {
        Rulebook rulebook = TheRulebook.shipped();
        submissions = new RandomSubmissions(rulebook);
        agreements = LAW_DATES.stream()
                .map(day -> new Agreement(TheRulebook.checker(day), rulebook, day))
                .toList();
        differences = differences(FIXED_SEED, FIXED_BATCHES);
    }

    @Test
    void both_agree_on_a_hundred_thousand_submissions() {
        assertThat(differences).isEmpty();
    }

    @Test
    void both_agree_on_submissions_that_nobody_has_seen() {
        long seed = Long.getLong("cbam.seed", System.nanoTime());
        System.out.println("Second opinion: fresh seed " + seed + ", again with -Dcbam.seed=" + seed);
        assertThat(differences(seed, FRESH_BATCHES)).as("seed %d", seed).isEmpty();
    }

    /** The shipped tables leave factors of electricity and default carbon prices to be filled in. */
    @Test
    void both_agree_where_empty_tables_are_filled_in(@TempDir Path folder) {
        RulebookCopy copy = new RulebookCopy(folder)
                .change("electricity-factors", rows -> {
                    for (String country : List.of("DZ", "CN", "RS", "TR", "UA")) {
                        rows.add(List.of(
                                country,
                                "imported electricity",
                                "0.7" + rows.size(),
                                "e-" + country,
                                "IR-2025-2621:AnnexIII",
                                "test",
                                "",
                                "",
                                "",
                                "2026-01-01",
                                ""));
                    }
                })
                .change("default-carbon-prices", rows -> {
                    for (String country : List.of("DZ", "CN", "GB")) {
                        rows.add(List.of(
                                country,
                                "2026",
                                "7.5" + rows.size(),
                                "",
                                "p-" + country,
                                "EU-2023-956:Art.9(4)-b",
                                "test",
                                "",
                                "",
                                "",
                                "2026-01-01",
                                ""));
                    }
                });
        Agreement filledIn = new Agreement(copy.checker(TheRulebook.TODAY), copy.rulebook(), TheRulebook.TODAY);
        List<String> found = IntStream.range(0, FRESH_BATCHES)
                .mapToObj(batch -> difference(FIXED_SEED + 1, batch, filledIn))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(found).isEmpty();
        assertThat(filledIn.codesFound()).contains("CARBON-PRICE-ACCEPTED", "ELECTRICITY-FACTOR-MISSING");
    }

    @Test
    void every_finding_is_raised_by_some_submission_or_is_out_of_reach_for_a_reason() {
        Set<String> never = new TreeSet<>();
        TheRulebook.shipped().table("finding-codes").rows().forEach(row -> never.add(row.text("Code")));
        agreements.forEach(agreement -> never.removeAll(agreement.codesFound()));
        assertThat(never).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH.keySet());
    }

    @Test
    void many_of_the_submissions_owe_something() {
        int owing = agreements.stream().mapToInt(Agreement::linesThatOwe).sum();
        assertThat(owing).isGreaterThan(FIXED_BATCHES * PER_BATCH / 2);
    }

    /** What differs, at most one submission a batch, made as small as it goes. */
    private List<String> differences(long seed, int batches) {
        return IntStream.range(0, batches)
                .parallel()
                // Seven of ten in the law in force.
                .mapToObj(batch -> difference(seed, batch, agreements.get(Math.max(0, batch % 10 - 6))))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String difference(long seed, int batch, Agreement agreement) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + batch);
        List<Submission> made = new ArrayList<>();
        for (int i = 0; i < PER_BATCH; i++) {
            made.add(submissions.next("S" + i + "B" + batch + "N", random.split()));
        }
        List<Submission> differing = agreement.differing(made);
        if (differing.isEmpty()) {
            return "";
        }
        Submission smallest = new Shrinking(submission -> !agreement.isAbout(submission)).smallest(differing.get(0));
        return "seed " + seed + ", batch " + batch + ", " + agreement + "\n" + smallest.lines() + "\n"
                + smallest.register() + "\n" + agreement.difference(smallest);
    }
}
