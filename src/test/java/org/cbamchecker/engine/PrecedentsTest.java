package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbamchecker.engine.SampleTables.article;
import static org.cbamchecker.engine.SampleTables.cells;
import static org.cbamchecker.engine.SampleTables.number;
import static org.cbamchecker.engine.SampleTables.row;
import static org.cbamchecker.engine.SampleTables.rule;
import static org.cbamchecker.engine.SampleTables.rulebook;
import static org.cbamchecker.engine.SampleTables.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cbamchecker.law.Period;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

class PrecedentsTest {
    private static final int FIRST_DAY = (int) LocalDate.of(2025, 10, 1).toEpochDay();

    private final EngineBench bench = new EngineBench();

    @Test
    void questions_are_answered_the_same_whether_the_rules_are_asked_once_of_a_kind_or_each_time() {
        CompiledRulebook compiled = bench.compile(sample());
        RuleSession once = compiled.open();
        RuleSession each = compiled.askingEveryQuestion().open();
        for (int round = 0; round < 20; round++) {
            assertThat(answers(once, parcels(round))).isEqualTo(answers(each, parcels(round)));
        }
    }

    @Test
    void questions_that_no_rule_tells_apart_are_of_one_kind() {
        Precedents precedents = precedents(rulebook(List.of(article(
                "a.drl",
                rule("one", "cn2 == \"73\", valueCents <= 100", "$q.note(\"one\");")
                        + rule("two", "origin in (\"CN\", \"TW\") || pieces > 3", "$q.note(\"two\");")))));

        assertThat(precedents.covers(new ParcelQuestion("73181535", "CN", 1, 1, 1)))
                .isFalse();
        assertThat(precedents.covers(new ParcelQuestion("73269098", "CN", 99, 1, 5)))
                .isTrue();
        assertThat(precedents.covers(new ParcelQuestion("73181535", "CN", 101, 1, 1)))
                .as("another value")
                .isFalse();
        assertThat(precedents.covers(new ParcelQuestion("73181535", "NO", 1, 1, 1)))
                .as("another origin")
                .isFalse();
        assertThat(precedents.covers(new ParcelQuestion("73181535", "CN", 1, 2, 1)))
                .as("another law day")
                .isFalse();
    }

    @Test
    void a_condition_that_is_no_plain_fact_is_asked_each_time() {
        Rulebook rulebook =
                rulebook(List.of(article("a.drl", rule("one", "isOfHeading(\"7318\") == true", "$q.note(\"one\");"))));
        Precedents precedents = precedents(rulebook);

        assertThat(precedents.covers(parcel("73181535", 1))).isFalse();
        precedents.settle();
        assertThat(precedents.covers(parcel("73181535", 1))).isFalse();
        assertThat(answers(bench.compile(rulebook).open(), parcels(1)))
                .isEqualTo(answers(bench.compile(rulebook).askingEveryQuestion().open(), parcels(1)));
    }

    @Test
    void a_rule_on_a_wider_kind_of_question_tells_questions_apart_too() {
        String wide = "import org.cbamchecker.engine.Question\n"
                + "rule \"wide\"\n @Clause(\"Art.1\")\n when $q : Question( day > 50 ) then $q.hit(); end\n";
        Rulebook rulebook =
                rulebook(List.of(article("a.drl", wide + rule("narrow", "cn2 == \"73\"", "$q.note(\"one\");"))));
        CompiledRulebook compiled = bench.compile(rulebook);
        List<ParcelQuestion> once = parcelsOfDays(1, 51, 2, 52);
        List<ParcelQuestion> each = parcelsOfDays(1, 51, 2, 52);

        assertThat(answers(compiled.open(), once))
                .isEqualTo(answers(compiled.askingEveryQuestion().open(), each));
        assertThat(once).extracting(question -> question.hits().size()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void a_condition_that_fails_alone_stands_behind_the_one_that_spares_it() {
        var source = article("a.drl", rule("plated", "cn2 == \"73\", plated == true", "$q.note(\"plated\");"));
        RuleSession session = bench.compile(rulebook(List.of(source))).open();
        List<ParcelQuestion> questions = List.of(parcel("72081000", 1), parcel("73181535", 1), parcel("73181530", 1));

        for (int again = 0; again < 3; again++) {
            session.ask(questions);
        }

        assertThat(questions).extracting(question -> question.notes().size()).containsExactly(0, 3, 0);
    }

    @Test
    void a_rule_that_fails_for_a_later_question_alone_is_named() {
        var source = article("a.drl", rule("strict", "cn2 == \"73\"", "$q.failAbove(50);"));
        RuleSession session = bench.compile(rulebook(List.of(source))).open();
        session.ask(List.of(parcel("73181535", 1)));

        assertThatThrownBy(() -> session.ask(List.of(parcel("73181535", 51))))
                .isInstanceOfSatisfying(EngineFault.class, fault -> {
                    assertThat(fault.diagnostic().code()).isEqualTo("RULE-FAILED");
                    assertThat(fault.diagnostic().values())
                            .containsEntry("rule", "strict")
                            .containsEntry("read", "the question fails");
                    assertThat(fault).hasCauseInstanceOf(IllegalStateException.class);
                });
        session.ask(List.of(parcel("73181535", 2)));
    }

    @Test
    void more_values_than_are_remembered_change_no_answer() {
        CompiledRulebook compiled = bench.compile(sample());
        RuleSession once = compiled.open();
        List<ParcelQuestion> many = new ArrayList<>();
        for (int cents = 0; cents < 120_000; cents++) {
            many.add(parcel("73181535", cents));
        }
        once.ask(many);

        assertThat(answers(once, parcels(3)))
                .isEqualTo(answers(compiled.askingEveryQuestion().open(), parcels(3)));
    }

    @Test
    void what_a_closed_session_learnt_changes_no_answer_of_the_next() {
        CompiledRulebook compiled = bench.compile(sample());
        List<List<String>> rounds = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            try (RuleSession session = compiled.open()) {
                rounds.add(answers(session, parcels(4)));
            }
        }

        assertThat(rounds).containsOnly(answers(compiled.askingEveryQuestion().open(), parcels(4)));
    }

    @Test
    void a_fact_that_fixes_others_is_one_of_its_question() {
        for (Class<?> kind :
                TheRulebook.compile(TheRulebook.shipped()).compiledRules().kinds()) {
            for (var method : kind.getMethods()) {
                FixedBy other = method.getAnnotation(FixedBy.class);
                assertThat(other == null || MaterialFacts.of(kind).include(name(kind) + "#" + other.value()))
                        .as(method.toString())
                        .isTrue();
            }
        }
    }

    private static String name(Class<?> kind) {
        return kind.getName().replace('.', '/');
    }

    /** Where one could not be, every question of its kind would be put to the rules one by one. */
    @Test
    void every_condition_of_the_shipped_rules_rests_on_plain_facts() {
        CompiledRules rules = TheRulebook.compile(TheRulebook.shipped()).compiledRules();

        Set<Class<?>> kinds = rules.kinds();
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(kinds).allSatisfy(kind -> assertThat(rules.lookingAt(kind)).isPresent());
    }

    private Precedents precedents(Rulebook rulebook) {
        return new Precedents(bench.compile(rulebook).compiledRules());
    }

    /** Conditions of every form: bounds, lists, alternatives over several facts, denials, nothing at all, dated rules. */
    private static Rulebook sample() {
        TableSchema schema = SampleTables.parcels();
        var autumn = SampleTables.applies(new Period(LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 20)));
        var table = new Table(
                schema,
                List.of(
                        row(schema, 2, autumn, cells(text("7318"), Cell.ANY, Cell.ANY)),
                        row(
                                schema,
                                3,
                                autumn,
                                cells(new Cell.Texts(List.of("76", "7318", "72081000")), Cell.ANY, Cell.ANY)),
                        row(schema, 4, autumn, cells(Cell.ANY, text("CN"), number("0.5"))),
                        row(schema, 5, autumn, cells(Cell.ANY, Cell.NONE, Cell.ANY))));
        String rules = rule("list", "origin in (\"CN\", \"TW\")", "$q.note(\"list\");")
                + rule("not in", "cn4 not in (\"7318\", \"7208\"), pieces > 2", "$q.note($q.getCn8());")
                + rule(
                        "alternatives",
                        "(cn2 == \"73\" || valueCents > 40) && pieces < 5 || origin == \"NO\"",
                        "$q.note(\"alternatives\");")
                + rule("denial", "origin != \"CN\", cn6 != \"731815\"", "$q.note(\"denial\");")
                + rule("range", "valueCents >= 10, valueCents < 60", "$q.note(\"range\");")
                + "rule \"dated\"\n @Clause(\"Art.1\")\n @TextValidFrom(\"2025-10-05\")\n"
                + "when $q : ParcelQuestion( cn2 == \"73\" ) then $q.note(\"dated\"); end\n";
        return rulebook(List.of(article("a.drl", rules)), table);
    }

    private static List<ParcelQuestion> parcels(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> codes = List.of("73181535", "73181548", "73269098", "72081000", "76041010", "31021010");
        List<ParcelQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String origin = random.nextInt(5) == 0
                    ? null
                    : List.of("CN", "TW", "NO", "GB").get(random.nextInt(4));
            questions.add(new ParcelQuestion(
                    codes.get(random.nextInt(codes.size())),
                    origin,
                    random.nextInt(80),
                    FIRST_DAY + random.nextInt(8),
                    FIRST_DAY + random.nextInt(25)));
        }
        return questions;
    }

    private static List<String> answers(RuleSession session, List<ParcelQuestion> questions) {
        session.ask(questions);
        return questions.stream()
                .map(question -> question.hits() + " " + question.notes())
                .toList();
    }

    private static List<ParcelQuestion> parcelsOfDays(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> new ParcelQuestion("73181535", "CN", 1, 1, day))
                .toList();
    }

    private static ParcelQuestion parcel(String cn, int cents) {
        return new ParcelQuestion(cn, "CN", cents, 1, 1);
    }
}
