package org.cbamchecker.authoring.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.engine.RuleSession;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.NearestRow.Asked;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows that answer the cases of a workbook are those that answer once the table is compiled. */
class CompiledCasesTest {
    @TestFactory
    Stream<DynamicTest> the_rule_engine_hits_the_rows_that_hold_in_a_case() {
        return ShippedContents.of(TableSchema.Kind.DECISION)
                .map(content -> DynamicTest.dynamicTest(content.file(), () -> agree(content)));
    }

    /** What was asked of the engine, and what it must answer. */
    private record Put(LegalQuestion question, String given, List<String> expected) {}

    private static void agree(WorkbookContent content) {
        List<Put> put = new ArrayList<>();
        for (TrialCase one :
                TableTrial.of(content, ShippedContents.waivers(content)).cases()) {
            one.situations().forEach(situation -> put.add(put(content, situation)));
        }
        try (RuleSession session =
                TheRulebook.compile(TheRulebook.shipped()).askingEveryQuestion().open()) {
            session.ask(put.stream().map(Put::question).toList());
        }
        assertThat(put).isNotEmpty().allSatisfy(one -> assertThat(hits(content.schema(), one.question()))
                .as(one.given())
                .containsExactlyInAnyOrderElementsOf(one.expected()));
    }

    private static Put put(WorkbookContent content, Situation situation) {
        TableSchema schema = content.schema();
        Map<String, Object> facts = new HashMap<>();
        for (Column column : schema.deciding()) {
            Object fact = situation.asked().fields().apply(column.fact());
            facts.put(column.fact(), fact == null ? alwaysStated(schema, column) : fact);
        }
        Asked asked = new Asked(situation.asked().lawDate(), situation.asked().day(), facts::get);
        LegalQuestion question = CaseQuestions.of(schema.question(), facts, new Days(asked.lawDate(), asked.day()));
        List<Row> holding = TableTrial.holding(content.rows(), new Situation(asked, ""));
        return new Put(
                question,
                situation.given(),
                holding.stream().map(row -> row.reference().id()).toList());
    }

    /** A question has facts that no submission can leave open; where a case does, any will do. */
    private static Object alwaysStated(TableSchema schema, Column column) {
        return switch (schema.question()) {
            case "CarbonPriceQuestion" -> column.allowed().get(0);
            case "DutyQuestion" -> column.allowed().contains("no") ? "no" : "open";
            case "PatternQuestion" -> 0L;
            default -> null;
        };
    }

    private static List<String> hits(TableSchema schema, LegalQuestion question) {
        return question.hits().stream()
                .flatMap(hit -> hit.tableRow().stream())
                .filter(row -> row.schema().name().equals(schema.name()))
                .map(row -> row.reference().id())
                .toList();
    }
}
