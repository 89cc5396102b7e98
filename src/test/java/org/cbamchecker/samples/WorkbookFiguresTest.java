package org.cbamchecker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.testing.WorkbookText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of findings.xlsx are those of assessment.json, as far as Excel keeps their digits. */
class WorkbookFiguresTest {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Map<String, String> TOTALS = Map.ofEntries(
            Map.entry("emissions", "/totals/emissionsTCo2e/known"),
            Map.entry("emissions-missing", "/totals/emissionsTCo2e/undeterminedLines"),
            Map.entry("free-allocation", "/totals/freeAllocationTCo2e/known"),
            Map.entry("free-allocation-missing", "/totals/freeAllocationTCo2e/undeterminedLines"),
            Map.entry("carbon-price", "/totals/carbonPriceCertificates/known"),
            Map.entry("carbon-price-missing", "/totals/carbonPriceCertificates/undeterminedLines"),
            Map.entry("certificates", "/totals/certificatesExact/known"),
            Map.entry("certificates-missing", "/totals/certificatesExact/undeterminedLines"),
            Map.entry("whole", "/totals/certificatesToSurrender"));

    static List<MainSample> samples() {
        return MainSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_figure_is_that_of_the_assessment(MainSample sample) throws IOException {
        sample.run();
        JsonNode assessment =
                JSON.readTree(sample.out().resolve("assessment.json").toFile());
        try (InputStream in = Files.newInputStream(sample.out().resolve("findings.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            compare(
                    sheet(workbook, "lines"),
                    assessment.at("/lines"),
                    Map.ofEntries(
                            Map.entry("item", "/item"),
                            Map.entry("net-mass", "/netMassT"),
                            Map.entry("electricity", "/electricityMWh"),
                            Map.entry("emissions-per-unit", "/perTonneOrMWh/emissionsTCo2e"),
                            Map.entry("free-allocation-per-unit", "/perTonneOrMWh/freeAllocationTCo2e"),
                            Map.entry("emissions", "/obligation/emissionsTCo2e"),
                            Map.entry("free-allocation", "/obligation/freeAllocationTCo2e"),
                            Map.entry("carbon-price", "/obligation/carbonPriceCertificates"),
                            Map.entry("certificates", "/obligation/certificatesExact"),
                            Map.entry("price", "/obligation/priceEur"),
                            Map.entry("cost", "/obligation/costEur")));
            compare(sheet(workbook, "importers"), assessment.at("/importerYears"), importerFigures());
            compare(sheet(workbook, "declarants"), assessment.at("/declarantYears"), TOTALS);
            compare(
                    sheet(workbook, "quarters"),
                    parts(assessment, "/importerYears", "/quarters"),
                    Map.of(
                            "certificates", "/certificatesExact/known",
                            "certificates-missing", "/certificatesExact/undeterminedLines",
                            "price", "/priceEur",
                            "cost", "/costEur"));
            compare(
                    sheet(workbook, "holdings"),
                    parts(assessment, "/declarantYears", "/holdings"),
                    Map.of(
                            "by-default-values", "/byDefaultValues",
                            "by-last-year", "/byLastYear",
                            "required", "/required",
                            "held", "/held"));
            compare(
                    sheet(workbook, "penalties"),
                    parts(assessment, "/declarantYears", "/penalties"),
                    Map.of(
                            "penalised",
                            "/certificates",
                            "rate",
                            "/rateEur",
                            "lower",
                            "/lowerEur",
                            "upper",
                            "/upperEur"));
        }
    }

    private static Map<String, String> importerFigures() {
        Map<String, String> figures = new LinkedHashMap<>(TOTALS);
        figures.put("counted-mass", "/threshold/countedT");
        figures.put("threshold", "/threshold/thresholdT");
        figures.put("lines", "/lines/all");
        figures.put("lines-in-scope", "/lines/inScope");
        figures.put("lines-liable", "/lines/liable");
        figures.put("lines-open", "/lines/undetermined");
        return figures;
    }

    private static JsonNode parts(JsonNode assessment, String years, String parts) {
        var all = JSON.createArrayNode();
        assessment.at(years).forEach(year -> year.at(parts).forEach(all::add));
        return all;
    }

    /** Row by row, in the order of the assessment. */
    private static void compare(Sheet sheet, JsonNode records, Map<String, String> figures) {
        for (int at = 0; at < records.size(); at++) {
            Row row = sheet.getRow(at + 1);
            JsonNode expected = records.get(at);
            figures.forEach((heading, pointer) -> assertThat(value(row, heading))
                    .as("%s, row %s, %s", sheet.getSheetName(), row.getRowNum() + 1, heading)
                    .isEqualTo(shown(expected.at(pointer), heading)));
        }
        assertThat(sheet.getLastRowNum()).isEqualTo(Math.max(1, records.size()));
    }

    private static Sheet sheet(XSSFWorkbook workbook, String key) {
        return workbook.getSheet(word("paper.sheet." + key));
    }

    private static String word(String key) {
        return Phrasebook.of(ShippedRulebook.compiled().rulebook()).usual().text(key);
    }

    private static String value(Row row, String heading) {
        String wanted = word("paper.column." + heading);
        return StreamSupport.stream(row.getSheet().getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(wanted))
                .map(cell -> WorkbookText.text(row.getCell(cell.getColumnIndex())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted));
    }

    /** What the sheet shows of a figure: nothing of parts that are not missing. */
    private static String shown(JsonNode figure, String heading) {
        if (figure.isMissingNode()) {
            return "";
        }
        if (figure.has("cannotBeDetermined")) {
            return word("paper.word.open");
        }
        BigDecimal exact = figure.decimalValue();
        boolean left = heading.endsWith("-missing") && exact.signum() == 0;
        return left ? "" : exact.round(EXCEL).stripTrailingZeros().toPlainString();
    }
}
