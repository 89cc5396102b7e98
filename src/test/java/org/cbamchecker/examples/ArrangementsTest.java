package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

/** Imports that may belong together (Articles 25a and 27), added up a second time without rules or tables. */
class ArrangementsTest {
    private static final BigDecimal THRESHOLD = new BigDecimal("50000");

    /** An importer, the group it says it belongs to, and what it imported. */
    record Company(String group, int kilograms) {}

    @Provide
    Arbitrary<List<Company>> companies() {
        Arbitrary<String> groups = Arbitraries.of("", "North", "north", " North ", "South");
        Arbitrary<Integer> masses = Arbitraries.oneOf(
                Arbitraries.of(25_000, 25_001, 50_000, 50_001, 16_667),
                Arbitraries.integers().between(1, 60_000));
        return Combinators.combine(groups, masses)
                .as(Company::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 60)
    void a_group_is_a_lead_where_each_stays_within_and_all_go_beyond_the_threshold(
            @ForAll("companies") List<Company> companies) {
        List<Importer> importers = new ArrayList<>();
        List<ImportLine> lines = new ArrayList<>();
        Map<String, List<BigDecimal>> groups = new TreeMap<>();
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            importers.add(importer("DE" + i, company.group()));
            lines.add(Lines.line("L" + i)
                    .importer("DE" + i)
                    .kilograms(BigDecimal.valueOf(company.kilograms()))
                    .build());
            if (!company.group().isEmpty()) {
                groups.computeIfAbsent(
                                company.group().strip().toLowerCase(java.util.Locale.ROOT), g -> new ArrayList<>())
                        .add(BigDecimal.valueOf(company.kilograms()));
            }
        }
        List<String> expected = new ArrayList<>();
        groups.forEach((name, all) -> {
            List<BigDecimal> masses =
                    all.stream().filter(mass -> mass.compareTo(THRESHOLD) <= 0).toList();
            BigDecimal together = masses.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (masses.size() > 1 && together.compareTo(THRESHOLD) > 0) {
                expected.add("same group:" + name + "/2026");
            }
        });

        assertThat(arrangements("SPLIT-WITHIN-GROUP", importers, lines, TheRulebook.TODAY))
                .isEqualTo(expected);
    }

    @Test
    void a_member_above_the_threshold_does_not_hide_those_that_stay_within() {
        List<Importer> importers =
                List.of(importer("DE0", "North"), importer("DE1", "North"), importer("DE2", "North"));
        List<ImportLine> lines = List.of(
                Lines.line("L0").importer("DE0").tonnes("45").supplier("Mill").build(),
                Lines.line("L1").importer("DE1").tonnes("45").supplier("Mill").build(),
                Lines.line("L2").importer("DE2").tonnes("500").supplier("Mill").build());

        assertThat(arrangements("SPLIT-WITHIN-GROUP", importers, lines, TheRulebook.TODAY))
                .hasSize(1);
        assertThat(arrangements("SPLIT-BY-SUPPLIER", importers, lines, TheRulebook.TODAY))
                .hasSize(1);
    }

    @Test
    void importers_of_a_group_are_not_looked_at_in_the_wording_of_2023_which_had_no_threshold() {
        List<Importer> importers = List.of(importer("DE0", "North"), importer("DE1", "North"));
        List<ImportLine> lines = List.of(
                Lines.line("L0").importer("DE0").tonnes("30").build(),
                Lines.line("L1").importer("DE1").tonnes("30").build());

        assertThat(arrangements("SPLIT-WITHIN-GROUP", importers, lines, TheRulebook.TODAY))
                .hasSize(1);
        assertThat(arrangements("SPLIT-WITHIN-GROUP", importers, lines, LocalDate.of(2025, 6, 1)))
                .isEmpty();
    }

    @Test
    void an_importer_that_stops_short_is_looked_at_when_the_year_is_over() {
        List<ImportLine> lines = List.of(
                Lines.line("L1").on("2026-02-01").tonnes("12").build(),
                Lines.line("L2").on("2026-04-01").tonnes("12").build(),
                Lines.line("L3").on("2026-06-01").tonnes("12").build(),
                Lines.line("L4").on("2026-08-01").tonnes("12").build());

        assertThat(arrangements("STOPPED-SHORT-OF-THRESHOLD", List.of(), lines, LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(arrangements("STOPPED-SHORT-OF-THRESHOLD", List.of(), lines, LocalDate.of(2027, 1, 1)))
                .containsExactly("stopped short:DE1/2026");
    }

    private static Importer importer(String eori, String group) {
        return new Importer(new Eori(eori), "Company " + eori, new CountryCode("DE"), group, null, null);
    }

    private static List<String> arrangements(
            String code, List<Importer> importers, List<ImportLine> lines, LocalDate lawDate) {
        Register register = new Register(importers, List.of(), List.of(), List.of(), List.of());
        return TheRulebook.checker(lawDate).check(Lines.submission(register, lines)).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::subject)
                .map(Subject::label)
                .toList();
    }
}
