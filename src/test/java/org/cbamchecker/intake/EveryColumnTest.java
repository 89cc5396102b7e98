package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.facts.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No column of the form is read in vain, and each is read alike from a workbook and from JSON. */
class EveryColumnTest {
    /** These say how the file is to be read, or which lines belong to it. */
    private static final Set<String> CONVENTIONS =
            Set.of("submission.dateOrder", "submission.decimalSeparator", "submission.year");

    /** Columns that can only change together with others: the columns, and what to write into which columns. */
    private static final String TOGETHER =
            """
            lines.id: lines.id=L9, documents.line=L9, processingInputs.line=L9, declaredGoods.line=L9
            lines.procedure: lines.procedure=4071
            lines.previousProcedure: lines.procedure=40, lines.previousProcedure=71
            lines.taric: lines.taric=7208100090
            lines.cnCode: lines.cnCode=72071210, lines.taric=
            lines.netMass: lines.netMass=79000
            lines.electricity: lines.cnCode=27160000, lines.taric=, lines.netMass=, lines.electricity=5
            lines.customsValue: lines.customsValue=61000
            lines.receivedOn: lines.deliveredOffshore=yes, lines.receivedOn=2026-04-01
            lines.receiptDeclaredOn: lines.deliveredOffshore=yes, lines.receiptDeclaredOn=2026-04-01
            lines.capacityFiledOn: lines.capacityAllotted=yes, lines.capacityFiledOn=2026-04-01
            lines.representation: lines.representation=direct
            lines.basis: lines.basis=default, lines.report=, lines.good=
            lines.report: lines.report=R2
            lines.good: lines.report=R2, lines.good=CRC
            installations.id: installations.id=I9, reports.installation=I9
            reports.installation: reports.installation=I2
            reports.id: reports.id=R9, goods.report=R9, precursors.report=R9, misstatements.report=R9,\
             lines.report=R9, carbonPrices.report=R9, declaredGoods.report=R9, documentContents.document=R9
            reports.satisfactory: reports.satisfactory=unknown
            goods.report: goods.report=R2, goods.id=G9, precursors.report=R2, precursors.good=G9,\
             misstatements.report=R2, misstatements.good=G9, lines.report=R2, lines.good=G9,\
             documentContents.document=R2, documentContents.good=G9
            goods.id: goods.id=G9, precursors.good=G9, misstatements.good=G9, lines.good=G9, documentContents.good=G9
            goods.periodDirect goods.heatImported goods.heatExported goods.wasteGasImported goods.wasteGasExported\
             goods.electricityProduced goods.periodIndirect goods.activityLevel: goods.direct=, goods.indirect=,\
             goods.periodDirect=1, goods.heatImported=2, goods.heatExported=3, goods.wasteGasImported=4,\
             goods.wasteGasExported=5, goods.electricityProduced=6, goods.periodIndirect=7, goods.activityLevel=8
            precursors.report: precursors.report=R2
            precursors.good: precursors.report=R2, precursors.good=CRC
            precursors.cnCode: precursors.cnCode=72081000, precursors.taric=
            precursors.basis precursors.fromReport precursors.fromGood: precursors.basis=actual,\
             precursors.fromReport=R2, precursors.fromGood=CRC
            misstatements.report: misstatements.report=R2
            misstatements.good: misstatements.report=R2, misstatements.good=CRC
            processingInputs.line: processingInputs.line=L2
            processingInputs.cnCode: processingInputs.cnCode=72081000, processingInputs.taric=
            carbonPrices.line: carbonPrices.line=L2
            carbonPrices.report: carbonPrices.report=R2
            carbonPrices.emissionsCovered: carbonPrices.line=L2, carbonPrices.report=, carbonPrices.emissionsCovered=5
            documents.line: documents.line=L2
            documents.code: documents.code=Y137
            declarations.declarant: declarations.declarant=FR123, declaredGoods.declarant=FR123
            declarations.year: declarations.year=2028, declaredGoods.year=2028
            declaredGoods.declarant: declaredGoods.declarant=DE987654321
            declaredGoods.year: declaredGoods.year=2027
            declaredGoods.line: declaredGoods.line=L2
            declaredGoods.report: declaredGoods.report=R2
            declaredGoods.electricity: declaredGoods.cnCode=27160000, declaredGoods.netMass=, declaredGoods.electricity=5
            certificateAccount.purchase: certificateAccount.kind=surrender, certificateAccount.purchase=A2
            documentContents.kind: documentContents.kind=verification report
            documentContents.document: documentContents.document=R2
            documentContents.good: documentContents.good=
            documentContents.given: documentContents.given=no
            """;

    private static final Map<String, Map<String, String>> CHANGES = together();

    private static List<String> usual;

    @TempDir
    Path folder;

    @BeforeAll
    static void what_the_unchanged_submission_says(@TempDir Path other) throws IOException {
        usual = facts(Given.read(sound().json(other)));
    }

    static Stream<String> columns() {
        return Given.FORM.sheets().stream()
                .flatMap(sheet -> sheet.fields().stream().map(field -> sheet.list() + "." + field.name()))
                .filter(column -> !CONVENTIONS.contains(column));
    }

    /** The examples of the form, and second records for names to refer to. */
    static Given sound() {
        return Given.example()
                .more("lines", Map.of("id", "L2", "item", "2", "report", "", "good", "", "basis", "default"))
                .more("installations", Map.of("id", "I2"))
                .more("reports", Map.of("id", "R2", "installation", "I2"))
                .more("goods", Map.of("report", "R2"))
                .more("goods", Map.of("report", "R2", "id", "CRC"))
                .more("declarations", Map.of("year", "2027"))
                .more("declarations", Map.of("declarant", "DE987654321"))
                .more("certificateAccount", Map.of("id", "A2"));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void another_value_of_a_column_makes_other_facts(String column) throws IOException {
        Received received = Given.read(changed(column).json(folder));

        assertThat(received.diagnostics().list()).noneMatch(Diagnostic::isError);
        assertThat(facts(received)).isNotEqualTo(usual);
    }

    /** A column the example leaves blank is filled; all the others are filled in the example. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines.electricity",
                "lines.receivedOn",
                "lines.receiptDeclaredOn",
                "lines.capacityFiledOn",
                "installations.splitOn",
                "reports.forceMajeure",
                "goods.activityLevel",
                "applications.adjustedOn",
                "declaredGoods.electricity",
                "certificateAccount.purchase",
                "quarterlyReports.electricity"
            })
    void a_column_is_read_alike_from_a_workbook_and_from_json(String column) throws IOException {
        Given given = changed(column);

        assertThat(facts(Given.read(given.workbook(folder)))).isEqualTo(facts(Given.read(given.json(folder))));
    }

    private static Given changed(String column) {
        return change(sound(), column);
    }

    /** Writes another value into the column. */
    static Given change(Given given, String column) {
        Map<String, String> changes = CHANGES.getOrDefault(column, Map.of(column, other(field(column))));
        changes.forEach((name, value) ->
                given.with(name.split("\\.")[0], name.split("\\.")[1], value.isEmpty() ? null : value));
        return given;
    }

    private static Map<String, Map<String, String>> together() {
        Map<String, Map<String, String>> together = new HashMap<>();
        TOGETHER.lines().forEach(line -> {
            Map<String, String> changes = new LinkedHashMap<>();
            for (String change : line.split(": ")[1].split(", ")) {
                String[] parts = change.strip().split("=", 2);
                changes.put(parts[0], parts[1]);
            }
            for (String column : line.split(": ")[0].split(" ")) {
                together.put(column, changes);
            }
        });
        return together;
    }

    private static Field field(String column) {
        String[] parts = column.split("\\.");
        return Given.FORM.list(parts[0]).orElseThrow().field(parts[1]);
    }

    /** A value that the example does not have. */
    private static String other(Field field) {
        return switch (field.kind()) {
            case TEXT, CODE -> "other";
            case EORI -> "FR123";
            case CN -> "72071210";
            case TARIC -> field.example().substring(0, 8) + "90";
            case COUNTRY -> "CN";
            case CURRENCY -> "USD";
            case PROCEDURE -> "4071";
            case QUARTER -> "2025-Q2";
            case LOCODE -> "CNSHA";
            case COORDINATE -> "-12.500000";
            case DATE -> field.example().isEmpty() ? "2027-06-30" : dayAfter(field.example());
            case DECIMAL -> "0.5";
            case WHOLE -> field.name().toLowerCase(Locale.ROOT).endsWith("year") ? "2028" : "7";
            case ANSWER -> field.example().equals("yes") ? "no" : "yes";
            case CHOICE -> otherWord(field);
        };
    }

    private static String dayAfter(String day) {
        return LocalDate.parse(day).plusDays(1).toString();
    }

    private static String otherWord(Field field) {
        return field.allowed().stream()
                .filter(word -> !word.equals(field.example()))
                .findFirst()
                .orElseThrow();
    }

    /** Facts without the places they were read from. */
    static List<String> facts(Received received) {
        Submission submission = received.submission();
        return Stream.of(submission.id(), submission.year(), submission.register(), submission.lines())
                .map(part -> part.toString().replaceAll("source=[^,\\])]*", "source"))
                .toList();
    }
}
