package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionFormsTest {
    private static final Locale USUAL = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void usual_locale() {
        Locale.setDefault(USUAL);
    }

    @Test
    void the_examples_of_the_form_are_a_submission_without_a_fault() throws IOException {
        Received received = Given.read(Given.example().json(folder));

        assertThat(received.diagnostics().list()).isEmpty();
        assertThat(received.linesSetAside()).isZero();
        Submission submission = received.submission();
        assertThat(submission.id()).isEqualTo("Imports 2026");
        assertThat(submission.year()).isEqualTo(2026);
        assertThat(submission.register().importers()).hasSize(1);
        assertThat(submission.register().representatives()).hasSize(1);
        assertThat(submission.register().installations()).hasSize(1);
        assertThat(submission.register().payments()).hasSize(1);
        assertThat(submission.register().reports()).singleElement().satisfies(report -> {
            assertThat(report.verified()).isPresent();
            assertThat(report.electricity()).isNull();
            assertThat(report.goods()).singleElement().satisfies(good -> {
                assertThat(good.own())
                        .isEqualTo(new OwnEmissions.Specific(
                                new BigDecimal("0.21"),
                                new BigDecimal("0.05"),
                                OwnEmissions.IndirectBasis.DEFAULT_FACTOR));
                assertThat(good.precursors()).singleElement().satisfies(precursor -> {
                    assertThat(precursor.taric()).isEqualTo("7207121000");
                    assertThat(precursor.perUnit()).isEqualTo(new BigDecimal("1.03"));
                });
            });
        });
    }

    @Test
    void a_line_is_read_field_by_field() throws IOException {
        Submission submission = Given.read(Given.example().json(folder)).submission();

        ImportLine line = submission.lines().get(0);
        assertThat(line.id()).isEqualTo("L1");
        assertThat(line.customs().mrn()).isEqualTo("26DE123456789012R1");
        assertThat(line.customs().item()).isEqualTo(1);
        assertThat(line.customs().accepted()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(line.customs().previousProcedure()).isEqualTo("51");
        assertThat(line.customs().customsValue()).isEqualTo(new BigDecimal("60000"));
        assertThat(line.customs().documents())
                .containsExactly(
                        new DocumentReference("N380", "4711"),
                        new DocumentReference("Y128", "CBAM-NL-2026-AAA10987654321"));
        assertThat(line.parties().representation()).isEqualTo(Parties.Representation.INDIRECT);
        assertThat(line.parties().declarant().value()).isEqualTo("NL987654321");
        assertThat(line.good().taric()).isEqualTo("7208100000");
        assertThat(line.good().calcined()).isEqualTo(Answer.UNKNOWN);
        assertThat(line.provenance().dispatch().letters()).isEqualTo("TR");
        assertThat(line.quantity()).isEqualTo(new Quantity.Mass(new BigDecimal("80000")));
        assertThat(line.circumstances().inputs()).singleElement().satisfies(input -> {
            assertThat(input.taric()).isEqualTo("7207121000");
            assertThat(input.calcined()).isEqualTo(Answer.UNKNOWN);
            assertThat(input.netMass()).isEqualTo(new BigDecimal("82.4"));
        });
        assertThat(line.claim()).isEqualTo(new EmissionsClaim(EmissionsClaim.Basis.ACTUAL, "R1", "HRC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "tr", "ar", "th-TH-u-ca-buddhist-nu-thai"})
    void workbook_json_and_lines_apart_give_the_same_facts_in_every_locale(String language) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        Given given = Given.example();
        Facts json = facts(Given.read(given.json(folder)));
        Facts workbook = facts(Given.read(given.workbook(folder)));
        Path lines = given.csv(folder);
        Path rest = given.without("lines").json(Files.createDirectory(folder.resolve("rest")));
        Facts apart = facts(Given.read(lines, rest));

        assertThat(workbook).isEqualTo(json);
        assertThat(apart).isEqualTo(json);
        assertThat(json.lines()).contains("72081000");
    }

    @Test
    void ten_digits_of_a_precursor_or_an_input_are_cn_and_taric_code() throws IOException {
        Given given = Given.example();
        for (String list : List.of("precursors", "processingInputs")) {
            given.with(list, "cnCode", "7207 12 10 90").with(list, "taric", null);
        }

        Submission submission = Given.read(given.workbook(folder)).submission();

        var precursor = submission
                .register()
                .reports()
                .get(0)
                .goods()
                .get(0)
                .precursors()
                .get(0);
        assertThat(precursor.cn().digits()).isEqualTo("72071210");
        assertThat(precursor.taric()).isEqualTo("7207121090");
        var input = submission.lines().get(0).circumstances().inputs().get(0);
        assertThat(input.cn().digits()).isEqualTo("72071210");
        assertThat(input.taric()).isEqualTo("7207121090");
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "unknown, UNKNOWN"})
    void whether_an_input_was_calcined_is_read(String word, Answer answer) throws IOException {
        Path file = Given.example().with("processingInputs", "calcined", word).json(folder);

        assertThat(Given.read(file).submission().lines().get(0).circumstances().inputs())
                .singleElement()
                .satisfies(input -> assertThat(input.calcined()).isEqualTo(answer));
    }

    /** Facts without the places they were read from. */
    private record Facts(String id, int year, String register, String lines) {}

    private static Facts facts(Received received) {
        assertThat(received.diagnostics().list()).isEmpty();
        Submission submission = received.submission();
        return new Facts(
                submission.id(),
                submission.year(),
                withoutSources(submission.register().toString()),
                withoutSources(submission.lines().toString()));
    }

    private static String withoutSources(String text) {
        return text.replaceAll("source=[^,\\])]*", "source");
    }

    @Test
    void each_file_is_named_with_the_digest_of_its_bytes() throws IOException {
        Path file = Given.text(folder, "lines.csv", "MRN\n");

        assertThat(Given.read(file).submission().inputs()).singleElement().satisfies(input -> {
            assertThat(input.name()).isEqualTo("lines.csv");
            assertThat(input.sha256()).isEqualTo(sha256("MRN\n"));
        });
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_the_submission_says_of_itself_may_stand_behind_the_lines() throws IOException {
        Path file = Given.text(
                folder,
                "late.json",
                """
                {"lines":[{"mrn":"M1","item":1,"importer":"DE1","accepted":"03/04/2026","cnCode":"72081000",
                "origin":"TR","netMass":"1,5"}],
                "submission":{"year":2026,"dateOrder":"day first","decimalSeparator":"comma"}}
                """);

        Submission submission = Given.read(file).submission();

        assertThat(submission.lines()).singleElement().satisfies(line -> {
            assertThat(line.customs().accepted()).isEqualTo(LocalDate.of(2026, 4, 3));
            assertThat(line.quantity()).isEqualTo(new Quantity.Mass(new BigDecimal("1.5")));
        });
    }

    @Test
    void emissions_may_be_stated_for_the_period() throws IOException {
        Given given = Given.example().with("goods", "direct", null).with("goods", "indirect", null);
        for (String field : List.of(
                "periodDirect",
                "heatImported",
                "heatExported",
                "wasteGasImported",
                "wasteGasExported",
                "electricityProduced",
                "periodIndirect",
                "activityLevel")) {
            given.with("goods", field, "7");
        }

        Received received = Given.read(given.workbook(folder));

        assertThat(received.diagnostics().list()).isEmpty();
        assertThat(received.submission()
                        .register()
                        .reports()
                        .get(0)
                        .goods()
                        .get(0)
                        .own())
                .isInstanceOf(OwnEmissions.Attributed.class);
    }
}
