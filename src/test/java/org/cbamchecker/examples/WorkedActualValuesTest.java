package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.testing.Reports.byDefault;
import static org.cbamchecker.testing.Reports.from;
import static org.cbamchecker.testing.Reports.good;
import static org.cbamchecker.testing.Reports.perUnit;
import static org.cbamchecker.testing.Reports.register;
import static org.cbamchecker.testing.Reports.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.check.Checker;
import org.cbamchecker.facts.ElectricityEvidence;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.law.Answer;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines with actual values, worked by hand; the emissions are invented. */
final class WorkedActualValuesTest {
    private static final EmissionsReport ORE = report("ore", good("2601 12 00", "", "0.20", "0.05"));
    private static final EmissionsReport PIG =
            report("pig", good("7201 10 11", "", "1.30", "0", from("ore", "2601 12 00", "DZ", "1.4")));
    private static final EmissionsReport SLAB =
            report("slab", good("7207 12 10", "(C)", "0.15", "0", from("pig", "7201 10 11", "DZ", "0.95")));

    @Test
    void hot_rolled_coil_in_one_verified_chain() {
        EmissionsReport coil =
                report("coil", good("7208 10 00", "", "0.10", "0", from("slab", "7207 12 10", "DZ", "1.03")));
        Figures figures = Figures.of(register(ORE, PIG, SLAB, coil), actual("7208 10 00", "coil"));
        assertThat(figures.embedded()).isEqualByComparingTo("1.869025");
        assertThat(figures.freeAllocation()).isEqualByComparingTo("1.3855119525");
        assertThat(figures.certificates()).isEqualByComparingTo("48.35130475");
    }

    @Test
    void each_step_of_that_chain() {
        Figures pig = Figures.of(register(ORE, PIG), actual("7201 10 11", "pig"));
        assertThat(pig.embedded()).isEqualByComparingTo("1.65");
        assertThat(pig.freeAllocation()).isEqualByComparingTo("1.179165");
        Figures slab = Figures.of(register(ORE, PIG, SLAB), actual("7207 12 10", "slab"));
        assertThat(slab.embedded()).isEqualByComparingTo("1.7175");
        assertThat(slab.freeAllocation()).isEqualByComparingTo("1.30350675");
        Figures ore = Figures.of(register(ORE), actual("2601 12 00", "ore"));
        assertThat(ore.embedded()).isEqualByComparingTo("0.25");
        assertThat(ore.freeAllocation()).isEqualByComparingTo("0.083850");
    }

    @Test
    void the_same_coil_from_slab_with_default_values() {
        EmissionsReport coil =
                report("coil", good("7208 10 00", "", "0.10", "0", byDefault("7207 12 10", "DZ", "1.03")));
        Figures figures = Figures.of(register(coil), actual("7208 10 00", "coil"));
        assertThat(figures.embedded()).isEqualByComparingTo("3.499");
        assertThat(figures.freeAllocation()).isEqualByComparingTo("1.412697");
        assertThat(figures.net()).isEqualByComparingTo("2.086303");
        assertThat(figures.findings()).contains("PRECURSOR-BY-DEFAULT");
    }

    @Test
    void cement_per_tonne_of_clinker() {
        EmissionsReport clinker = report("clinker", good("2523 10 00", "(A)", "0.88", "0"));
        ReportedGood ground = good("2523 29 00", "", "0.04", "0", from("clinker", "2523 10 00", "DZ", "1"));
        EmissionsReport cement = report("cement", perUnit(ground, "0.75"));
        Figures figures = Figures.of(register(clinker, cement), actual("2523 29 00", "cement"));
        assertThat(figures.embedded()).isEqualByComparingTo("0.69");
        assertThat(figures.freeAllocation()).isEqualByComparingTo("0.4870125");
        assertThat(figures.certificates()).isEqualByComparingTo("20.29875");
    }

    @Test
    void cement_from_clinker_with_default_values_of_its_colour() {
        Figures grey = cementFrom("2523 10 00 90");
        assertThat(grey.embedded()).isEqualByComparingTo("1.086");
        assertThat(grey.freeAllocation()).isEqualByComparingTo("0.4870125");
        Figures white = cementFrom("2523 10 00 10");
        assertThat(white.embedded()).isEqualByComparingTo("1.1355");
        assertThat(white.freeAllocation()).isEqualByComparingTo("0.62814375");
        assertThat(cementFrom("2523 10 00").findings()).contains("TARIC-CODE-NEEDED");
        assertThat(grey.findings()).contains("PRECURSOR-BY-DEFAULT").doesNotContain("TARIC-CODE-NEEDED");
    }

    private static Figures cementFrom(String clinker) {
        ReportedGood ground = good("2523 29 00", "", "0.04", "0", byDefault(clinker, "DZ", "1"));
        return Figures.of(register(report("cement", perUnit(ground, "0.75"))), actual("2523 29 00", "cement"));
    }

    @Test
    void ammonium_nitrate() {
        EmissionsReport ammonia = report("ammonia", good("2814 10 00", "", "2.10", "0"));
        EmissionsReport acid =
                report("acid", good("2808 00 00", "", "0.45", "0", from("ammonia", "2814 10 00", "DZ", "0.285")));
        ReportedGood mixed = good(
                "3102 30 90",
                "",
                "0.05",
                "0",
                from("ammonia", "2814 10 00", "DZ", "0.215"),
                from("acid", "2808 00 00", "DZ", "0.79"));
        Figures figures = Figures.of(register(ammonia, acid, report("AN", mixed)), actual("3102 30 90", "AN"));
        assertThat(figures.embedded()).isEqualByComparingTo("1.329815");
        assertThat(figures.freeAllocation()).isEqualByComparingTo("0.7879933425");
        assertThat(figures.certificates().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo("54.182166");
    }

    @Test
    void aluminium_profile_from_primary_billet() {
        EmissionsReport billet = report("billet", good("7601 20 30", "(K)", "1.80", "0.9"));
        EmissionsReport profile =
                report("profile", good("7604 21 00", "", "0.15", "0.3", from("billet", "7601 20 30", "DZ", "1.05")));
        Figures figures = Figures.of(register(billet, profile), actual("7604 21 00", "profile"));
        assertThat(figures.embedded()).as("direct emissions alone: Annex II").isEqualByComparingTo("2.04");
        assertThat(figures.freeAllocation()).isEqualByComparingTo("1.51529625");
        assertThat(figures.certificates()).isEqualByComparingTo("52.470375");
    }

    @Test
    void hydrogen_from_steam_reforming() {
        EmissionsReport reforming = report("reforming", good("2804 10 00", "", "9.0", "0"));
        ImportLine line = Lines.line("L")
                .cn("2804 10 00")
                .tonnes("10")
                .actual("reforming", "g")
                .build();
        Figures figures = Figures.of(register(reforming), line);
        assertThat(figures.net()).isEqualByComparingTo("4.038225");
        assertThat(figures.certificates()).isEqualByComparingTo("40.38225");
    }

    @Test
    void hydrogen_from_electrolysis_owes_nothing_and_helps_no_other_good() {
        EmissionsReport electrolysis = report("electrolysis", good("2804 10 00", "", "0.01", "0"));
        EmissionsReport reforming = report("reforming", good("2804 10 00", "", "9.0", "0"));
        Assessment assessment = Figures.check(
                register(electrolysis, reforming),
                Lines.line("L1")
                        .cn("2804 10 00")
                        .tonnes("10")
                        .actual("electrolysis", "g")
                        .build(),
                Lines.line("L2")
                        .cn("2804 10 00")
                        .tonnes("10")
                        .actual("reforming", "g")
                        .build());
        assertThat(Figures.of(assessment, 0).certificates()).isZero();
        assertThat(Figures.of(assessment, 0).findings()).contains("NOTHING-OWED-FOR-GOOD");
        BigDecimal year =
                assessment.importerYears().get(0).totals().certificates().known();
        assertThat(year).isEqualByComparingTo("40.38225");
    }

    @Test
    void electricity_from_a_gas_plant_with_all_five_conditions_and_with_one_missing(@TempDir Path folder) {
        Checker checker = WorkedExamplesTest.withSerbianElectricity(folder);
        Answer yes = Answer.YES;
        var all = new ElectricityEvidence(yes, yes, yes, yes, yes);
        assertThat(gasPlant(checker, all).certificates()).isEqualByComparingTo("370");
        var notNominated = new ElectricityEvidence(yes, yes, yes, Answer.UNKNOWN, yes);
        Figures byDefault = gasPlant(checker, notNominated);
        assertThat(byDefault.certificates()).isEqualByComparingTo("1041");
        assertThat(byDefault.findings()).contains("ELECTRICITY-NOT-NOMINATED");
    }

    private static Figures gasPlant(Checker checker, ElectricityEvidence evidence) {
        EmissionsReport plant = Reports.report("plant", good("2716 00 00", "", "0.37", "0"), evidence);
        ImportLine line = Lines.line("L")
                .cn("2716 00 00")
                .origin("RS")
                .megawattHours("1000")
                .actual("plant", "g")
                .build();
        return Figures.of(checker.check(Lines.submission(register(plant), List.of(line))), 0);
    }

    private static ImportLine actual(String cn, String report) {
        return Lines.line("L").cn(cn).actual(report, "g").build();
    }
}
