package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostics;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.modelcompiler.consequence.LambdaConsequence;
import org.junit.jupiter.api.Test;

/**
 * Faults of Drools 10.2.0 that the engine is built around. These tests hold what Drools does, not what it should do:
 * when an upgrade mends a fault, its test fails, and its comment says what may then be simplified.
 */
class KnownDroolsFaultsTest {

    /**
     * apache/incubator-kie issues 7115 and 7109. When this fails after an upgrade: the default of the switch may be
     * restored in {@link DroolsSwitches}, once the test below passes without it. Keep all rules in one package.
     */
    @Test
    void rules_of_several_packages_lose_one_another_by_default() throws Exception {
        List<String> cases = casesOf("as-drools-comes");

        assertThat(cases)
                .containsExactly(
                        "case exists in several packages: [producer]",
                        "case exists in one package: [producer, subject]",
                        "case accumulate in several packages: []",
                        "case accumulate in one package: [count]");
    }

    /** When this fails after an upgrade: the switch no longer takes effect; do not upgrade before another is found. */
    @Test
    void the_switch_that_the_engine_sets_takes_effect() throws Exception {
        assertThat(casesOf("as-the-engine-does"))
                .containsExactly(
                        "case exists in several packages: [producer, subject]",
                        "case exists in one package: [producer, subject]",
                        "case accumulate in several packages: [count]",
                        "case accumulate in one package: [count]");
    }

    /**
     * Sessions that are not synchronised write the arguments of a consequence into an array of the KieBase; two threads
     * on one KieBase then answer each other's questions. The race itself cannot be staged, its cause can be seen. When
     * this fails after an upgrade: measure again whether sessions may share a KieBase ({@link CompiledRulebook#open}).
     */
    @Test
    void consequences_keep_their_arguments_in_a_field() throws Exception {
        var field = LambdaConsequence.class.getDeclaredField("facts");

        assertThat(field.getType()).isEqualTo(Object[].class);
        assertThat(Modifier.isFinal(field.getModifiers())).isFalse();
        assertThat(ThreadLocal.class.isAssignableFrom(field.getType())).isFalse();
    }

    /**
     * When this, or one of the tests below, fails after an upgrade: Drools' own reader of workbooks has improved; the
     * engine still feeds it checked values only, so nothing has to change.
     */
    @Test
    void a_blank_row_ends_a_table_without_a_word() throws IOException {
        String rules = drl(sheet -> {
            row(sheet, 5, "7318", 1);
            row(sheet, 7, "7604", 2);
        });

        assertThat(rules).contains("7318").doesNotContain("7604");
    }

    @Test
    void a_number_format_changes_the_value() throws IOException {
        String rules = drl(sheet -> {
            Cell number = row(sheet, 5, "7318", 25_232_900);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0"));
            number.setCellStyle(style);
        });

        assertThat(rules).contains("valueCents <= 25,232,900");
    }

    @Test
    void a_long_number_loses_its_digits() throws IOException {
        assertThat(drl(sheet -> row(sheet, 5, "7318", 123_456_789_012d))).contains("valueCents <= 1.23457E+11");
    }

    @Test
    void code_in_a_cell_becomes_code_in_a_rule() throws IOException {
        String rules = drl(sheet -> row(sheet, 5, "\"x\" || System.exit(1) == \"x\"", 1));

        assertThat(rules).contains("cn4 == \"x\" || System.exit(1) == \"x\"");
    }

    @Test
    void dates_are_written_in_the_language_of_the_machine() throws Exception {
        assertThat(dates("de", "DE")).contains("15-März-2026");
        assertThat(dates("en", "US")).contains("15-Mar-2026");
    }

    /** Such names are refused before Drools sees them. When this fails after an upgrade: nothing has to change. */
    @Test
    void the_name_of_a_rule_is_not_escaped_in_the_java_that_drools_writes() {
        var faults = new Diagnostics();
        String rule = SampleTables.rule("r\\\" + System.lineSeparator() + \\\"", "cn4 == \"7318\"", "$q.hit();");
        var sources = Map.of("a.drl", SampleTables.article("a.drl", rule).text());

        CompiledClasses classes = new RulebookBuild(getClass().getClassLoader()).run("names", sources, faults);

        assertThat(faults.list()).isEmpty();
        var refused = new Diagnostics();
        new CodeGate(EngineBench.QUESTIONS).pass(classes, refused);
        assertThat(refused.list())
                .extracting(fault -> fault.values().get("read"))
                .contains("java.lang.System#lineSeparator");
    }

    /** Rows therefore write plain numbers. When this fails after an upgrade: nothing has to change. */
    @Test
    void a_long_literal_on_an_int_property_does_not_compile() {
        var faults = new Diagnostics();
        String rule = SampleTables.rule("r", "pieces == 3L", "$q.hit();");
        var sources = Map.of("a.drl", SampleTables.article("a.drl", rule).text());

        new RulebookBuild(getClass().getClassLoader()).run("literal", sources, faults);

        assertThat(faults.hasErrors()).isTrue();
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private static String drl(Filling filling) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Rules");
            String[][] head = {
                {"RuleTable parcels"},
                {"CONDITION", "CONDITION", "ACTION"},
                {"$q : ParcelQuestion", "$r : ParcelQuestion", null},
                {"cn4 == $param", "valueCents <= $param", "$q.hit();"},
                {"CN code", "Value", "Hit"}
            };
            for (int line = 0; line < head.length; line++) {
                var row = sheet.createRow(line);
                for (int column = 0; column < head[line].length; column++) {
                    row.createCell(column).setCellValue(head[line][column]);
                }
            }
            filling.fill(sheet);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes.toByteArray()), InputType.XLS);
        }
    }

    private static Cell row(Sheet sheet, int line, String cn, double value) {
        var row = sheet.createRow(line);
        row.createCell(0).setCellValue(cn);
        Cell number = row.createCell(1);
        number.setCellValue(value);
        row.createCell(2).setCellValue("x");
        return number;
    }

    /** In a JVM of its own, because Drools takes the language once. */
    private static String dates(String language, String country) throws Exception {
        return String.join(
                "\n",
                run(List.of("-Duser.language=" + language, "-Duser.country=" + country), DateCell.class.getName()));
    }

    private static List<String> casesOf(String mode) throws Exception {
        return run(List.of(), KnownDroolsFaults.class.getName(), mode).stream()
                .filter(line -> line.startsWith("case "))
                .toList();
    }

    static List<String> run(List<String> options, String... mainAndArguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(mainAndArguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
