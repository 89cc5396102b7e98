package org.cbamchecker.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.cbamchecker.authoring.trial.ShippedContents;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.TableSchema.Kind;
import org.cbamchecker.tables.WorkbookContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of the shipped tables: all come out as expected, reach every row, and notice what is changed. */
class ShippedCasesTest {
    private static final MutationRun.Sample SAMPLE = new MutationRun.Sample(1, 200);
    private static final BigDecimal ENOUGH = new BigDecimal("95");

    @TestFactory
    Stream<DynamicTest> every_row_of_a_decision_table_answers_in_a_case() {
        return ShippedContents.of(Kind.DECISION)
                .map(content -> DynamicTest.dynamicTest(content.file(), () -> {
                    TableTrial trial = TableTrial.of(content, ShippedContents.waivers(content));
                    assertThat(trial.remarks()).isEmpty();
                    assertThat(trial.coverage().share().isAtLeast(new BigDecimal("100")))
                            .isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> nearly_every_change_of_a_decision_table_makes_a_case_fail() {
        return ShippedContents.of(Kind.DECISION)
                .map(content -> DynamicTest.dynamicTest(content.file(), () -> enoughIsNoticed(content)));
    }

    @TestFactory
    Stream<DynamicTest> cases_of_reference_tables_notice_changes_of_the_rows_they_reach() {
        return ShippedContents.of(Kind.REFERENCE)
                .filter(content -> !content.beside(CompanionSheet.TESTS).isEmpty())
                .map(content -> DynamicTest.dynamicTest(content.file(), () -> enoughIsNoticed(content)));
    }

    private static void enoughIsNoticed(WorkbookContent content) {
        TableTrial trial = TableTrial.of(content, ShippedContents.waivers(content));
        assertThat(trial.failures()).isZero();
        MutationRun run = MutationRun.of(trial, SAMPLE, ShippedContents.waivers(content));
        assertThat(run.noticed().isAtLeast(ENOUGH))
                .as(
                        "%s %% noticed, unlike %s",
                        run.noticed().percent(),
                        run.survivors().stream().map(Diagnostic::place).toList())
                .isTrue();
    }
}
