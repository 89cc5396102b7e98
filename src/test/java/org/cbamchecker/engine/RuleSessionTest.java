package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbamchecker.engine.SampleTables.article;
import static org.cbamchecker.engine.SampleTables.cells;
import static org.cbamchecker.engine.SampleTables.parcels;
import static org.cbamchecker.engine.SampleTables.row;
import static org.cbamchecker.engine.SampleTables.rule;
import static org.cbamchecker.engine.SampleTables.rulebook;
import static org.cbamchecker.engine.SampleTables.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;

class RuleSessionTest {
    private final EngineBench bench = new EngineBench();

    @Test
    void every_answer_carries_the_clause_of_its_rule() {
        var source = article(
                "a.drl",
                "rule \"one\" @Clause(\"Art.1\")\nwhen $q : ParcelQuestion( cn4 == \"7318\" ) then"
                        + " $q.note(\"one\"); end\n"
                        + "rule \"two\" @Clause(\"Art.2\")\nwhen $q : ParcelQuestion( cn2 == \"73\" ) then"
                        + " $q.note(\"two\"); end\n");
        var question = parcel("73181535");

        bench.compile(rulebook(List.of(source))).open().ask(List.of(question));

        assertThat(question.notes()).containsExactlyInAnyOrder("one by Art.1", "two by Art.2");
    }

    @Test
    void a_rule_answers_only_on_the_days_its_wording_is_law() {
        var source = article(
                "a.drl",
                "rule \"r\"\n @Clause(\"Art.1\")\n @TextValidFrom(\"2025-10-20\")\n @TextValidTo(\"2026-06-30\")\n"
                        + "when $q : ParcelQuestion( cn2 == \"73\" ) then $q.note(\"said\"); end\n"
                        + rule("always", "cn2 == \"73\"", "$q.note(\"always\");"));
        List<ParcelQuestion> questions = new ArrayList<>();
        for (String day : List.of("2025-10-19", "2025-10-20", "2026-06-30", "2026-07-01")) {
            int lawDay = (int) LocalDate.parse(day).toEpochDay();
            questions.add(new ParcelQuestion("73181535", "CN", 1, lawDay, 1));
        }

        bench.compile(rulebook(List.of(source))).open().ask(questions);

        assertThat(questions)
                .extracting(question -> question.notes().contains("said by Art.1"))
                .containsExactly(false, true, true, false);
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.notes()).contains("always by EU-2023-956:Art.2(3)"));
    }

    @Test
    void more_questions_than_fit_one_chunk_are_all_answered_once() {
        RuleSession session = bench.compile(sample()).open();
        List<ParcelQuestion> questions = parcels2500();

        session.ask(questions);

        assertThat(questions).allSatisfy(question -> assertThat(question.hits()).hasSize(1));
    }

    @Test
    void sessions_of_two_threads_answer_as_one_does() throws Exception {
        CompiledRulebook compiled = bench.compile(sample());
        List<String> expected = answers(compiled.open(), parcels2500());
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<List<List<String>>> worker = () -> {
                RuleSession session = compiled.open();
                List<List<String>> passes = new ArrayList<>();
                for (int pass = 0; pass < 40; pass++) {
                    passes.add(answers(session, parcels2500()));
                }
                return passes;
            };
            for (var result : pool.invokeAll(Collections.nCopies(2, worker))) {
                assertThat(result.get()).hasSize(40).allSatisfy(pass -> assertThat(pass)
                        .isEqualTo(expected));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void two_threads_at_once_on_one_session_are_refused() {
        CompiledRulebook compiled = bench.compile(sample());
        RuleSession session = compiled.open();
        var nested = new ArrayList<Throwable>();
        List<Question> asking = new ArrayList<>() {
            @Override
            public java.util.Iterator<Question> iterator() {
                try {
                    session.ask(List.of());
                } catch (IllegalStateException refused) {
                    nested.add(refused);
                }
                return super.iterator();
            }
        };

        session.ask(asking);

        assertThat(nested).hasSize(1);
        session.ask(List.of(parcel("73181535")));
    }

    @Test
    void a_closed_session_answers_no_more() {
        RuleSession session = bench.compile(sample()).open();
        session.close();

        assertThatThrownBy(() -> session.ask(List.of(parcel("73181535")))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_rule_that_fails_is_named() {
        var source = article("a.drl", rule("the failing rule", "cn2 == \"73\"", "$q.fail();"));
        RuleSession session = bench.compile(rulebook(List.of(source))).open();

        assertThatThrownBy(() -> session.ask(List.of(parcel("73181535"))))
                .isInstanceOfSatisfying(EngineFault.class, fault -> {
                    assertThat(fault.diagnostic().code()).isEqualTo("RULE-FAILED");
                    assertThat(fault.diagnostic().values())
                            .containsEntry("rule", "the failing rule")
                            .containsEntry("read", "the question fails");
                    assertThat(fault).hasCauseInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void more_firings_than_any_question_needs_are_stopped_and_the_rule_is_named() {
        TableSchema schema = parcels();
        List<Row> rows = new ArrayList<>();
        for (int line = 2; line < 203; line++) {
            rows.add(row(schema, line, Row.Validity.UNDATED, cells(text("73"), Cell.ANY, Cell.ANY)));
        }
        RuleSession session =
                bench.compile(rulebook(List.of(), new Table(schema, rows))).open();

        assertThatThrownBy(() -> session.ask(List.of(parcel("73181535"))))
                .isInstanceOfSatisfying(EngineFault.class, fault -> {
                    assertThat(fault.diagnostic().code()).isEqualTo("RULE-ENDLESS");
                    assertThat(fault.diagnostic().values().get("rule")).startsWith("parcels/r");
                });
    }

    private static Rulebook sample() {
        TableSchema schema = parcels();
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, Row.Validity.UNDATED, cells(text("7318"), Cell.ANY, Cell.ANY)),
                        row(schema, 3, Row.Validity.UNDATED, cells(text("7604"), Cell.ANY, Cell.ANY)),
                        row(schema, 4, Row.Validity.UNDATED, cells(text("7208"), Cell.ANY, Cell.ANY)),
                        row(schema, 5, Row.Validity.UNDATED, cells(text("3102"), Cell.ANY, Cell.ANY))));
        var source = article("a.drl", rule("heading", "cn2 == \"73\"", "$q.note($q.getCn8());"));
        return rulebook(List.of(source), table);
    }

    private static List<ParcelQuestion> parcels2500() {
        List<String> codes = List.of("73181535", "76041010", "72081000", "31021010");
        List<ParcelQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            questions.add(parcel(codes.get(i % codes.size())));
        }
        return questions;
    }

    private static List<String> answers(RuleSession session, List<ParcelQuestion> questions) {
        session.ask(questions);
        return questions.stream()
                .map(question -> question.hits() + " " + question.notes())
                .toList();
    }

    private static ParcelQuestion parcel(String cn) {
        return new ParcelQuestion(cn, "CN", 1, 1, 1);
    }
}
