package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.rulebook.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFormTest {
    private static final Path SCHEMA = Path.of("docs/schema/submission.schema.json");

    @TempDir
    Path folder;

    @Test
    void the_published_schema_is_the_one_the_form_describes() throws IOException {
        assertThat(new SubmissionSchema(Given.FORM).text()).isEqualTo(Files.readString(SCHEMA));
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new SubmissionSchema(Given.FORM).text());
    }

    @Test
    void the_examples_of_the_form_meet_the_schema() throws IOException {
        String json = Files.readString(Given.example().json(folder));

        assertThat(schema().validate(new ObjectMapper().readTree(json))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lines, netMass, 0",
        "lines, electricity, 5",
        "lines, cnCode, 7208",
        "lines, basis, perhaps",
        "lines, item, 1.5",
        "goods, route, 5",
        "declaredGoods, electricity, 5",
        "certificateAccount, certificates, 1.5",
        "certificateAccount, certificates, -1",
        "quarterlyReports, quarter, 2025Q5",
        "quarterlyReports, estimatedShare, 1.1",
        "installations, latitude, N36",
        "installations, unLocode, ISK",
        "carbonPrices, freeAllocationShare, 2"
    })
    void the_schema_refuses_what_the_reader_refuses(String list, String field, String value) throws IOException {
        String json = Files.readString(Given.example().with(list, field, value).json(folder));
        String wrong = field.equals("route") ? json.replace("\"route\":\"5\"", "\"route\":5") : json;

        assertThat(schema().validate(new ObjectMapper().readTree(wrong))).isNotEmpty();
    }

    @Test
    void closed_lists_hold_exactly_what_the_facts_know() {
        Map<String, Class<? extends Enum<?>>> types = Map.ofEntries(
                Map.entry("importers.status", Authorisation.Status.class),
                Map.entry("representatives.status", Authorisation.Status.class),
                Map.entry("lines.representation", Parties.Representation.class),
                Map.entry("lines.basis", EmissionsClaim.Basis.class),
                Map.entry("precursors.basis", EmissionsClaim.Basis.class),
                Map.entry("goods.indirectBasis", OwnEmissions.IndirectBasis.class),
                Map.entry("carbonPrices.type", CarbonPricePayment.InstrumentType.class),
                Map.entry("carbonPrices.basis", CarbonPricePayment.PriceBasis.class),
                Map.entry("reports.visitKind", Assurance.VisitKind.class),
                Map.entry("reports.conclusion", Assurance.Conclusion.class),
                Map.entry("declaredGoods.basis", EmissionsClaim.Basis.class),
                Map.entry("certificateAccount.kind", AccountEntry.Kind.class),
                Map.entry("authorityDecisions.kind", AuthorityDecision.Kind.class),
                Map.entry("authorityDecisions.cause", AuthorityDecision.Cause.class),
                Map.entry("quarterlyReports.method", QuarterlyReport.Method.class),
                Map.entry("documentContents.kind", DocumentContent.Kind.class));
        types.forEach((name, type) -> {
            String[] parts = name.split("\\.");
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .toList();
            assertThat(Given.FORM.list(parts[0]).orElseThrow().field(parts[1]).allowed())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(words);
        });
    }

    @Test
    void no_two_columns_of_a_sheet_share_a_heading_and_every_column_is_explained() {
        for (FormSheet sheet : Given.FORM.sheets()) {
            assertThat(sheet.fields()).extracting(Field::heading).doesNotHaveDuplicates();
            assertThat(sheet.fields()).extracting(Field::description).doesNotContain("");
        }
    }

    @Test
    void no_word_for_a_heading_means_two_fields_in_the_same_unit() {
        HeadingDictionary dictionary = new HeadingDictionary(Given.FORM.lines(), FormLanguages.NONE);
        Set<String> words = new HashSet<>(dictionary.known());
        for (Map<String, String> row : ResourceTable.rows("headings.csv")) {
            if (row.get("Unit needed").equals("no")) {
                assertThat(dictionary.meaning(row.get("Heading")))
                        .as(row.get("Heading"))
                        .hasValueSatisfying(
                                meaning -> assertThat(meaning.field().name()).isEqualTo(row.get("Field")));
            }
        }
        assertThat(words).contains("eigenmasse", "herkl");
    }

    @Test
    void the_empty_form_has_a_sheet_a_frozen_heading_and_an_explanation_for_everything() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            for (FormSheet sheet : Given.FORM.sheets()) {
                XSSFSheet written = workbook.getSheet(sheet.name());
                assertThat(written.getPhysicalNumberOfRows()).isEqualTo(1);
                assertThat(written.getPaneInformation().isFreezePane()).isTrue();
                for (int column = 0; column < sheet.fields().size(); column++) {
                    var cell = written.getRow(0).getCell(column);
                    assertThat(cell.getStringCellValue())
                            .isEqualTo(sheet.fields().get(column).heading());
                    assertThat(cell.getCellComment().getString().getString()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void codes_are_text_cells_and_closed_lists_are_offered() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet lines = workbook.getSheet("Import lines");
            int cn = Given.FORM.lines().position("cnCode");
            assertThat(lines.getColumnStyle(cn).getDataFormatString()).isEqualTo("@");
            assertThat(lines.getDataValidations()).anySatisfy(offered -> assertThat(
                            offered.getValidationConstraint().getExplicitListValues())
                    .containsExactly("none", "direct", "indirect"));
        }
    }

    @Test
    void what_usually_stands_in_a_column_is_not_cut() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            for (FormSheet sheet : Given.FORM.sheets()) {
                XSSFSheet written = workbook.getSheet(sheet.name());
                for (int column = 0; column < sheet.fields().size(); column++) {
                    Field field = sheet.fields().get(column);
                    int characters = written.getColumnWidth(column) / 256;
                    assertThat(characters)
                            .as(field.heading())
                            .isGreaterThan(field.heading().length());
                    assertThat(characters)
                            .as(field.heading())
                            .isGreaterThan(field.example().length());
                    assertThat(characters).as(field.heading()).isGreaterThanOrEqualTo(20);
                }
            }
        }
    }

    @Test
    void the_empty_form_is_the_same_file_every_time() throws IOException {
        assertThat(templateBytes()).isEqualTo(templateBytes());
        Set<LocalDateTime> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(templateBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        assertThat(times).containsExactly(LocalDateTime.of(1980, 2, 1, 0, 0));
        try (XSSFWorkbook workbook = template()) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(Instant.EPOCH);
        }
    }

    @Test
    void the_examples_stand_on_the_notes_and_nowhere_else() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            XSSFSheet notes = workbook.getSheet("Notes");
            Set<String> texts = new HashSet<>();
            notes.forEach(row -> row.forEach(cell -> texts.add(formatter.formatCellValue(cell))));
            assertThat(texts).contains("26DE123456789012R1", "Net mass (kg)", "template.notes.example");
        }
    }

    private static XSSFWorkbook template() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(templateBytes()));
    }

    private static byte[] templateBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TemplateWriter(Given.FORM, new FormWords(Messages.none())).write(bytes);
        return bytes.toByteArray();
    }
}
