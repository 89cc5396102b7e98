package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cbamchecker.engine.SampleTables.article;
import static org.cbamchecker.engine.SampleTables.cells;
import static org.cbamchecker.engine.SampleTables.parcels;
import static org.cbamchecker.engine.SampleTables.row;
import static org.cbamchecker.engine.SampleTables.rule;
import static org.cbamchecker.engine.SampleTables.rulebook;
import static org.cbamchecker.engine.SampleTables.text;

import java.util.List;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.RuleSource;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileGateTest {
    private final EngineBench bench = new EngineBench();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(1); | java.lang.System#exit",
                "System.setProperty(\"a\", \"b\"); | java.lang.System#setProperty",
                "Runtime.getRuntime().exec(\"id\"); | java.lang.Runtime#exec",
                "Class.forName(\"java.lang.Runtime\"); | java.lang.Class#forName",
                "$q.getClass().getMethods(); | java.lang.Class#getMethods",
                "new java.io.File(\"/etc/passwd\").length(); | java.io.File#length",
                "new Thread().start(); | java.lang.Thread#start",
                "Thread.currentThread().getContextClassLoader(); | java.lang.Thread#currentThread",
                "$q.note(java.time.LocalDate.now().toString()); | java.time.LocalDate#now",
                "org.cbamchecker.diagnostics.Place.ofFile(\"x\"); | org.cbamchecker.diagnostics.Place#ofFile",
                "Runnable r = () -> $q.hit(); r.run(); | java.lang.invoke.LambdaMetafactory#metafactory"
            })
    void a_consequence_that_reaches_beyond_the_question_is_refused_at_its_line(String consequence, String member) {
        var faults = bench.faults(rulebook(List.of(article("evil.drl", rule("evil", "cn4 == \"7318\"", consequence)))));

        assertThat(faults).extracting(Diagnostic::code).containsOnly("RULE-CODE");
        assertThat(faults)
                .filteredOn(fault -> fault.values().get("read").equals(member))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.values().get("class")).startsWith("org.cbamchecker.rules."));
        assertThat(faults)
                .extracting(fault -> fault.place().file() + " " + fault.place().cell())
                .contains("evil.drl line 8");
    }

    @Test
    void a_condition_that_reaches_beyond_the_question_is_refused() {
        var evil = rule("evil", "cn4 == System.getProperty(\"user.name\")", "$q.hit();");

        var faults = bench.faults(rulebook(List.of(article("evil.drl", evil))));

        assertThat(faults)
                .extracting(Diagnostic::code, fault -> fault.values().get("read"))
                .contains(tuple("RULE-CODE", "java.lang.System#getProperty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declare Parcel cn : String end",
                "function void f() { System.exit(1); }",
                "query \"q\" ParcelQuestion() end",
                "global java.util.List list;",
                "unit Somewhere;",
                "dialect \"mvel\""
            })
    void statements_other_than_imports_and_rules_are_refused(String statement) {
        var faults = bench.faults(rulebook(List.of(article("a.drl", statement + "\n"))));

        String word = statement.substring(0, statement.indexOf(' '));
        assertThat(faults.get(0).code()).isEqualTo("RULE-WORD");
        assertThat(faults.get(0).values()).containsEntry("read", word);
        assertThat(faults.get(0).place().file()).isEqualTo("a.drl");
        assertThat(faults.get(0).place().cell()).isEqualTo("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import java.io.File", "import static java.lang.Math.max", "import function a.B.c"})
    void imports_of_anything_but_the_checkers_own_classes_are_refused(String statement) {
        var faults = bench.faults(rulebook(List.of(article("a.drl", statement + "\n"))));

        assertThat(faults.get(0).code()).isEqualTo("RULE-IMPORT");
        assertThat(faults.get(0).place().cell()).isEqualTo("line 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exists",
                "not",
                "forall",
                "accumulate",
                "eval",
            })
    void conditions_over_several_facts_are_refused(String word) {
        var source =
                article("a.drl", "rule \"r\" @Clause(\"c\")\nwhen\n    " + word + "( ParcelQuestion() )\nthen\nend\n");

        var faults = bench.faults(rulebook(List.of(source)));

        assertThat(faults).extracting(Diagnostic::code).contains("RULE-WORD");
        assertThat(faults.get(0).values()).containsEntry("read", word);
        assertThat(faults.get(0).place().cell()).isEqualTo("line 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert($q);", "update($q);", "modify($q) { hit() };", "delete($q);", "drools.halt();"})
    void consequences_that_change_facts_or_reach_the_engine_are_refused(String consequence) {
        var faults = bench.faults(rulebook(List.of(article("a.drl", rule("r", "cn4 != null", consequence)))));

        assertThat(faults).extracting(Diagnostic::code).containsExactly("RULE-WORD");
        assertThat(faults.get(0).place().cell()).isEqualTo("line 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@TextValidFrom(\"20.10.2025\") | RULE-DATE | 20.10.2025",
                "@TextValidTo(\"2025-02-29\") | RULE-DATE | 2025-02-29",
                "@TextValidFrom(\"2026-01-01\") @TextValidTo(\"2025-01-01\") | RULE-DATES | 2026-01-01..2025-01-01"
            })
    void a_wording_whose_days_are_none_or_the_wrong_way_round_is_refused(String dates, String code, String read) {
        var source = article("a.drl", "rule \"r\" @Clause(\"c\") " + dates + "\nwhen ParcelQuestion() then end\n");

        var faults = bench.faults(rulebook(List.of(source)));

        assertThat(faults).extracting(Diagnostic::code).containsExactly(code);
        assertThat(faults.get(0).values()).containsEntry("read", read);
        assertThat(faults.get(0).place().cell()).isEqualTo("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"when ParcelQuestion() end", "when ParcelQuestion() then"})
    void a_rule_without_its_then_or_its_end_is_refused(String body) {
        var faults = bench.faults(rulebook(List.of(article("a.drl", "rule \"torn\" @Clause(\"c\")\n" + body + "\n"))));

        assertThat(faults).extracting(Diagnostic::code).containsExactly("RULE-UNFINISHED");
        assertThat(faults.get(0).values()).containsEntry("read", "torn");
    }

    @Test
    void what_the_compiler_made_must_be_what_was_written() {
        CompiledRulebook compiled =
                bench.compile(rulebook(List.of(article("a.drl", rule("made", "cn4 != null", "$q.hit();")))));
        var faults = new Diagnostics();

        RuleShape.check(compiled.newKieBase(), compiled.articles(), Set.of("written"), faults);

        assertThat(faults.list())
                .extracting(Diagnostic::code, fault -> fault.values().get("read"))
                .containsExactlyInAnyOrder(tuple("RULE-UNKNOWN", "made"), tuple("RULE-LOST", "written"));
    }

    @Test
    void attributes_such_as_salience_are_refused() {
        var source = article("a.drl", "rule \"r\" @Clause(\"c\") salience 10\nwhen ParcelQuestion() then end\n");

        assertThat(bench.faults(rulebook(List.of(source))).get(0).values()).containsEntry("read", "salience");
    }

    @Test
    void a_rule_of_two_patterns_is_refused() {
        var source = article(
                "a.drl",
                "rule \"pair\" @Clause(\"c\")\nwhen\n  $q : ParcelQuestion()\n  ParcelQuestion( this != $q )\n"
                        + "then\nend\n");

        var faults = bench.faults(rulebook(List.of(source)));

        assertThat(faults).extracting(Diagnostic::code).containsExactly("RULE-PATTERN");
        assertThat(faults.get(0).values()).containsEntry("read", "pair");
    }

    @Test
    void words_in_comments_and_strings_are_no_code() {
        var source = article(
                "a.drl",
                "// declare, function, salience\n/* exists ( query )\n global */\n"
                        + rule("not exists delete from accumulate", "cn4 == \"eval\"", "$q.note(\"insert\");"));

        assertThat(bench.compile(rulebook(List.of(source))).articles().rules()).hasSize(1);
    }

    @Test
    void not_in_is_an_operator_of_a_field() {
        var source = article("a.drl", rule("r", "origin not in (\"CN\", \"IN\")", "$q.note(\"elsewhere\");"));
        var question = new ParcelQuestion("73181535", "UA", 1, 1, 1);

        bench.compile(rulebook(List.of(source))).open().ask(List.of(question));

        assertThat(question.notes()).containsExactly("elsewhere by EU-2023-956:Art.2(3)");
    }

    @Test
    void escapes_that_hide_words_are_refused() {
        var hidden = "$q.note(\"\\u0022); System.exit(1); //\");";

        var faults = bench.faults(rulebook(List.of(article("a.drl", rule("r", "cn4 != null", hidden)))));

        assertThat(faults).extracting(Diagnostic::code).contains("RULE-SPELLING");
    }

    @Test
    void a_rule_without_a_clause_is_refused() {
        var source = article("a.drl", "\nrule \"bare\"\nwhen ParcelQuestion() then end\n");

        var faults = bench.faults(rulebook(List.of(source)));

        assertThat(faults).extracting(Diagnostic::code).containsExactly("RULE-CLAUSE");
        assertThat(faults.get(0).values()).containsEntry("read", "bare");
        assertThat(faults.get(0).place().cell()).isEqualTo("line 4");
    }

    @Test
    void a_rule_file_of_another_package_is_refused() {
        var source = new RuleSource("a.drl", "package org.elsewhere\n");

        assertThat(bench.faults(rulebook(List.of(source))))
                .extracting(Diagnostic::code, fault -> fault.values().get("read"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RULE-PACKAGE", "org.elsewhere"));
    }

    @Test
    void a_name_or_annotation_that_drools_would_write_into_java_unescaped_is_refused() {
        var name = article("a.drl", rule("r\\\") == null; System.exit(1); //", "cn4 != null", "$q.hit();"));
        var note = article("b.drl", "rule \"r\" @Clause(\"a\\\"b\")\nwhen ParcelQuestion() then end\n");

        assertThat(bench.faults(rulebook(List.of(name))))
                .extracting(Diagnostic::code)
                .containsExactly("RULE-NAME");
        assertThat(bench.faults(rulebook(List.of(note))))
                .extracting(Diagnostic::code)
                .containsExactly("RULE-SPELLING");
    }

    @Test
    void one_name_for_two_rules_is_refused() {
        var first = article("a.drl", rule("same", "cn4 == \"7318\"", "$q.hit();"));
        var second = article("b.drl", rule("same", "cn4 == \"7604\"", "$q.hit();"));

        assertThat(bench.faults(rulebook(List.of(first, second))))
                .extracting(Diagnostic::code, fault -> fault.place().file())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RULE-NAME-TWICE", "b.drl"));
    }

    @Test
    void an_unknown_property_is_named_with_its_file_and_not_as_a_stack_trace() {
        var faults = bench.faults(rulebook(List.of(article("a.drl", rule("r", "colour == \"red\"", "$q.hit();")))));

        assertThat(faults).extracting(Diagnostic::code).containsOnly("RULE-COMPILE");
        assertThat(faults.get(0).values().get("read")).contains("colour").doesNotContain("\n");
        assertThat(faults.get(0).place().file()).isEqualTo("a.drl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$q.nonsense(1); | nonsense",
                "$q.note(misspelt); | misspelt",
                "$p.hit(); | $p",
            })
    void a_misspelt_word_in_a_consequence_is_found_at_its_line(String consequence, String word) {
        var first = article("a.drl", rule("first", "cn4 == \"7318\"", "$q.hit();"));
        var second = article("b.drl", rule("second", "cn4 == \"7318\"", consequence));

        var faults = bench.faults(rulebook(List.of(first, second)));

        assertThat(faults).extracting(Diagnostic::code).containsOnly("RULE-COMPILE");
        assertThat(faults.get(0).values().get("read")).contains(word);
        assertThat(faults.get(0).place().file()).isEqualTo("b.drl");
        assertThat(faults.get(0).place().cell()).isEqualTo("line 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\" || System.exit(1) == null || cn4 == \"x",
                "\"x\" ) then System.exit(1); end rule \"y\" when",
                "a\\",
                "a\nb",
                "$param",
            })
    void a_cell_that_could_end_its_quotes_is_refused(String cell) {
        TableSchema schema = parcels();
        var table =
                new Table(schema, List.of(row(schema, 2, Row.Validity.UNDATED, cells(Cell.ANY, text(cell), Cell.ANY))));

        var faults = bench.faults(rulebook(List.of(), table));

        assertThat(faults).extracting(Diagnostic::code).containsExactly("TABLE-CONDITION-TEXT");
        assertThat(faults.get(0).place().cell()).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "); System.exit(1); (",
                "' || true || '",
                "forall(||){cn4 == 1}",
                "RuleTable evil",
                "// */ end",
                " two words ",
                "Büsingen",
                "a, b"
            })
    void other_marks_in_a_cell_stay_data(String cell) {
        TableSchema schema = parcels();
        var table =
                new Table(schema, List.of(row(schema, 2, Row.Validity.UNDATED, cells(Cell.ANY, text(cell), Cell.ANY))));
        var same = new ParcelQuestion("73181535", cell, 1, 1, 1);
        var other = new ParcelQuestion("73181535", "CN", 1, 1, 1);

        bench.compile(rulebook(List.of(), table)).open().ask(List.of(same, other));

        assertThat(same.hits()).extracting(FiredRule::name).containsExactly("parcels/r2");
        assertThat(other.hits()).isEmpty();
    }
}
