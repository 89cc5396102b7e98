package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.check.Progress;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.AssessmentSink;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.tables.Row;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every code of the Combined Nomenclature 2026 from every country with a table, and from one without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DefaultValueCoverageTest {
    private static final String WITHOUT_A_TABLE = "FK";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Map<String, List<String>> TARIC_SPLITS = Map.of(
            "25070080", List.of("2507008080"),
            "25231000", List.of("2523100010", "2523100090"),
            "25239000", List.of("2523900010", "2523900090"));

    private final Set<String> countries = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final Map<String, Integer> findings = new TreeMap<>();
    private int lines;
    private int resolved;
    private final List<String> unresolved = new ArrayList<>();

    @BeforeAll
    void checkAll() {
        for (Row row : TheRulebook.shipped().table("default-values").rows()) {
            if (row.holds(TheRulebook.TODAY, DAY)) {
                countries.add(row.text("Country").equals("ZZ") ? WITHOUT_A_TABLE : row.text("Country"));
            }
        }
        for (Row row : TheRulebook.shipped().table("cn-codes").rows()) {
            if (row.holds(TheRulebook.TODAY, DAY)) {
                codes.add(row.text("CN code"));
            }
        }
        List<ImportLine> all = new ArrayList<>();
        for (String country : countries) {
            for (String code : codes) {
                for (String taric : TARIC_SPLITS.getOrDefault(code, List.of(""))) {
                    if (!code.equals("27160000")) {
                        String id = country + "-" + code + taric;
                        all.add(Lines.line(id)
                                .cn(code)
                                .taric(taric)
                                .origin(country)
                                .on(DAY)
                                .build());
                    }
                }
            }
        }
        TheRulebook.checker().check(Lines.submission(Register.EMPTY, all), new Counting(), Progress.SILENT);
        System.out.printf(
                "Default values: %d codes, %d tables, %d cases, %d resolved, findings %s%n",
                codes.size(), countries.size(), lines, resolved, findings);
    }

    private final class Counting implements AssessmentSink {
        @Override
        public void begin(AssessmentHeader header) {}

        @Override
        public void line(LineAssessment line) {
            lines++;
            boolean known = line.figures()
                    .filter(figures -> figures.embedded().isKnown())
                    .filter(figures -> figures.freeAllocation().isKnown())
                    .isPresent();
            resolved += known ? 1 : 0;
            for (Finding finding : line.findings()) {
                findings.merge(finding.code(), 1, Integer::sum);
            }
            if (!known) {
                unresolved.add(line.line().id() + " " + line.scoping() + line.findings());
            }
        }

        @Override
        public void importerYear(ImporterYearAssessment importerYear) {}

        @Override
        public void declarantYear(DeclarantYearAssessment declarantYear) {}

        @Override
        public void subject(SubjectAssessment subject) {}
    }

    @Test
    void there_are_572_codes_and_122_tables() {
        assertThat(codes).hasSize(572);
        assertThat(countries).hasSize(122);
    }

    @Test
    void every_case_has_one_default_value_and_one_benchmark() {
        assertThat(lines).isEqualTo(69_906);
        assertThat(unresolved).isEmpty();
        assertThat(resolved).isEqualTo(lines);
    }

    /** Counted from the Commission's tables apart from this program: 22,213 cases have a value of their own country. */
    @Test
    void all_others_fall_back_to_other_countries_and_nothing_else_is_in_doubt() {
        assertThat(findings)
                .containsOnlyKeys("DEFAULT-OTHER-COUNTRIES", "NOTHING-OWED-FOR-GOOD", "THRESHOLD-NOT-AVAILABLE");
        int countryWithoutTable = 573;
        assertThat(findings).containsEntry("DEFAULT-OTHER-COUNTRIES", 69_906 - 22_213 + countryWithoutTable);
        assertThat(findings).containsEntry("THRESHOLD-NOT-AVAILABLE", 122);
    }

    @Test
    void codes_that_are_split_need_their_taric_code() {
        List<ImportLine> unsplit = List.of(
                Lines.line("clinker").cn("2523 10 00").build(),
                Lines.line("other cement").cn("2523 90 00").build());
        var assessment = TheRulebook.checker().check(Lines.submission(Register.EMPTY, unsplit));
        assertThat(assessment.lines()).allSatisfy(line -> {
            assertThat(line.intensities().embedded().isKnown()).isFalse();
            assertThat(line.findings()).extracting(Finding::code).contains("TARIC-CODE-NEEDED");
        });
    }
}
