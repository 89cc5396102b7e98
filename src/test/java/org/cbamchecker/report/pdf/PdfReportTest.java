package org.cbamchecker.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.html.Reported;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {
    private static final Assessment SAMPLE = SampleAssessment.whole();

    @TempDir
    static Path folder;

    @BeforeAll
    static void both_languages() {
        write(SAMPLE, "en", "en.pdf");
        write(SAMPLE, "zh-Hant", "zh-Hant.pdf");
    }

    private static MissingCharacters write(Assessment assessment, String language, String file) {
        return PdfReport.write(Reported.survey(assessment), Reported.in(language), folder.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void it_says_what_was_found(String language) throws IOException {
        var words = Reported.in(language).words();
        try (PDDocument report = open(language)) {
            String text = new PDFTextStripper().getText(report).replaceAll("\\s", "");

            assertThat(report.getNumberOfPages()).isBetween(3, 5);
            assertThat(text).contains("MusterStahlGmbH", "BENCHMARK-MISSING", "7208");
            assertThat(SAMPLE.findings()).isNotEmpty().allSatisfy(finding -> assertThat(text)
                    .contains(words.sentence(finding).replaceAll("\\s", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void every_font_is_within(String language) throws IOException {
        try (PDDocument report = open(language)) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : report.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    fonts.add(page.getResources().getFont(name).getName().replaceAll("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).contains("NotoSans-Regular", "NotoSans-SemiBold");
            assertThat(fonts.contains("NotoSansTC-Regular")).isEqualTo(language.equals("zh-Hant"));
        }
    }

    @Test
    void it_can_be_read_aloud() throws IOException {
        try (PDDocument report = open("zh-Hant")) {
            var catalogue = report.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("zh-Hant");
            assertThat(catalogue.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo(Reported.in("zh-Hant").words().text("paper.report.glance.heading"));
            assertThat(report.getDocumentInformation().getTitle()).contains("steel");
        }
    }

    @Test
    void it_carries_no_day_on_which_it_was_made() throws IOException {
        try (PDDocument report = open("en")) {
            assertThat(report.getDocumentInformation().getCreationDate()).isNull();
            assertThat(report.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() throws IOException {
        write(SAMPLE, "zh-Hant", "again.pdf");

        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(folder.resolve("zh-Hant.pdf"));
    }

    @Test
    void a_character_without_a_picture_is_replaced_and_named() throws IOException {
        AssessmentHeader header = SAMPLE.header();
        var named = new AssessmentHeader(
                "Šteel 鋼鐵 \uD83D\uDE00 \u0E01",
                header.year(),
                header.rulebookId(),
                header.rulebookDigest(),
                header.lawDate(),
                header.checkerVersion(),
                header.inputs(),
                0);
        MissingCharacters missing =
                write(new Assessment(named, List.of(), List.of(), List.of(), List.of()), "en", "named.pdf");

        assertThat(missing.names(5)).containsExactly("U+0E01", "U+1F600");
        try (PDDocument report = open("named")) {
            assertThat(new PDFTextStripper().getText(report)).contains("Šteel 鋼鐵 □ □");
        }
    }

    static Stream<String> tables() {
        return Stream.of("messages", "clauses", "countries", "goods-categories", "cn-codes");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_fonts_hold_every_character_of_the_tables(String table) {
        Rulebook rulebook = TheRulebook.shipped();
        var text = new StringBuilder();
        rulebook.table(table).rows().forEach(row -> row.cells().forEach(cell -> text.append(cell.canonical())));

        assertThat(text).isNotEmpty();
        assertThat(MissingCharacters.in(text.toString(), ReportFonts.read()).names(20))
                .as("run src/main/fonts/make-subsets")
                .isEmpty();
    }

    @Test
    void the_fonts_hold_every_character_of_the_samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            String text = files.filter(file -> file.toString().endsWith(".json"))
                    .map(PdfReportTest::text)
                    .reduce("", String::concat);

            assertThat(MissingCharacters.in(text, ReportFonts.read()).names(20)).isEmpty();
        }
    }

    @Test
    void the_licence_of_the_fonts_lies_beside_them() throws IOException {
        try (var licence = PdfReport.class.getResourceAsStream("OFL.txt")) {
            assertThat(new String(licence.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1", "Noto Sans TC");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PDDocument open(String name) throws IOException {
        return Loader.loadPDF(folder.resolve(name + ".pdf").toFile());
    }
}
