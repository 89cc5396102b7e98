package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.findings.Assessment;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {
    private static final String SCHEMA = "/schema/assessment.schema.json";
    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void an_assessment_fits_its_published_schema() throws IOException {
        assertThat(faults(mapper.readTree(json(SampleAssessment.whole())))).isEmpty();
    }

    @Test
    void an_assessment_without_lines_fits_too() throws IOException {
        var empty = new Assessment(SampleAssessment.header(), List.of(), List.of(), List.of(), List.of());
        assertThat(faults(mapper.readTree(json(empty)))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_writer_does_not_write() throws IOException {
        JsonNode tampered = mapper.readTree(json(SampleAssessment.whole()).replace("\"netMassT\":", "\"mass\":"));
        assertThat(faults(tampered)).isNotEmpty();
    }

    @Test
    void the_schema_in_the_documentation_is_the_one_in_the_program() throws IOException {
        try (InputStream schema = AssessmentJsonTest.class.getResourceAsStream(SCHEMA)) {
            assertThat(Files.readString(Path.of("docs" + SCHEMA)))
                    .isEqualTo(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void figures_are_exact_and_absent_ones_say_why() throws IOException {
        JsonNode line = mapper.readTree(json(SampleAssessment.whole())).at("/lines/0");

        assertThat(line.at("/obligation/emissionsTCo2e").decimalValue()).isEqualTo(new BigDecimal("187635.14"));
        assertThat(line.at("/obligation/certificatesExact/cannotBeDetermined").textValue())
                .isEqualTo("BENCHMARK-MISSING");
        assertThat(line.at("/trace/0/figures/SEE/number").decimalValue()).isEqualTo(new BigDecimal("3.0118"));
        assertThat(line.at("/trace/0/rows/0").textValue()).isEqualTo("mark-ups.xlsx!Values!4");
    }

    @Test
    void every_row_named_is_told_once() throws IOException {
        JsonNode rows = mapper.readTree(json(SampleAssessment.whole())).at("/tableRows");

        assertThat(rows).hasSize(1);
        assertThat(rows.at("/0/legalBasis").textValue()).isEqualTo("IR-2025-2621:Art.3");
    }

    @Test
    void each_line_of_the_submission_stands_on_a_line_of_text() {
        assertThat(json(SampleAssessment.whole()).lines())
                .filteredOn(row -> row.startsWith("{\"line\":"))
                .hasSize(2);
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() {
        assertThat(json(SampleAssessment.whole()))
                .isEqualTo(json(SampleAssessment.whole()))
                .doesNotContain("\r");
    }

    @Test
    void a_broken_off_file_does_not_pass_for_a_whole_one() {
        var out = new ByteArrayOutputStream();
        try (var sink = new AssessmentJson(out, new Presentation(new SpokenKeys()))) {
            sink.begin(SampleAssessment.header());
            sink.line(SampleAssessment.liableLine("L1"));
        }
        assertThatThrownBy(() -> mapper.readTree(out.toByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void a_line_after_the_importers_is_refused() {
        try (var sink = new AssessmentJson(new ByteArrayOutputStream(), new Presentation(new SpokenKeys()))) {
            sink.begin(SampleAssessment.header());
            sink.importerYear(SampleAssessment.importerYear());
            assertThatThrownBy(() -> sink.line(SampleAssessment.liableLine("L1")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static String json(Assessment assessment) {
        var out = new ByteArrayOutputStream();
        try (var sink = new AssessmentJson(out, new Presentation(new SpokenKeys()))) {
            sink.accept(assessment);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Iterable<?> faults(JsonNode document) throws IOException {
        try (InputStream schema = AssessmentJsonTest.class.getResourceAsStream(SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(document);
        }
    }
}
