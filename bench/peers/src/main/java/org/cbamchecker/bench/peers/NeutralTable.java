package org.cbamchecker.bench.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;

/**
 * A table of no trade in particular: a synthetic twin of the one of the Decision Management Community's challenge of
 * February 2021, "Benchmark Medical Services", with as many rows. That table itself is not here; its columns are made
 * up: four texts, of which two may be left open, and two ranges.
 *
 * @see <a href="https://dmcommunity.org/challenge/challenge-feb-2021/">the challenge</a>
 */
final class NeutralTable {
    private static final int ROWS = 16_369;
    private static final int PLANS = 60;
    private static final int SERVICES = 150;
    private static final List<String> PLACES = List.of("office", "hospital", "clinic", "home", "ambulance", "remote");
    private static final List<String> NETWORKS = List.of("in", "out");
    private static final List<Test> AGES =
            List.of(new Test.Between(0, 17), new Test.Between(18, 64), new Test.Between(65, 120), Test.ANY);
    private static final int FIRST_YEAR = 2024;
    private static final int YEARS = 3;
    private static final int MISS_ONE_IN = 10;

    private final SplittableRandom random = new SplittableRandom(2021);

    static Model model() {
        return new NeutralTable().build();
    }

    private Model build() {
        List<Column> question = List.of(
                Column.text("plan"),
                Column.text("service"),
                Column.text("place"),
                Column.text("network"),
                Column.whole("age"),
                Column.whole("day"));
        List<Column> outputs =
                List.of(Column.text("covered"), Column.decimal("copay"), Column.decimal("coinsurance"));
        List<DecisionTable.Row> rows = new ArrayList<>(ROWS + 1);
        while (rows.size() < ROWS) {
            rows.add(row());
        }
        rows.add(new DecisionTable.Row(
                Collections.nCopies(question.size(), Test.ANY), Collections.nCopies(outputs.size(), null)));
        return new Model(
                "coverage",
                "Treatment",
                question,
                List.of(new DecisionTable("coverage", question, outputs, rows)),
                List.of());
    }

    private DecisionTable.Row row() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        boolean covered = random.nextInt(4) > 0;
        return new DecisionTable.Row(
                List.of(
                        Test.is(plan()),
                        Test.is(service()),
                        random.nextInt(3) == 0 ? Test.ANY : Test.is(pick(PLACES)),
                        random.nextInt(3) == 0 ? Test.ANY : Test.is(pick(NETWORKS)),
                        pick(AGES),
                        new Test.Between(year * 10_000 + 101, year * 10_000 + 1231)),
                List.of(
                        covered ? "yes" : "no",
                        String.valueOf(random.nextInt(20) * 5),
                        "0." + (10 + random.nextInt(80))));
    }

    private String plan() {
        return "P" + (100 + random.nextInt(PLANS));
    }

    private String service() {
        return "S" + (1000 + random.nextInt(SERVICES));
    }

    /** Most questions are made to meet a row; another row may meet them first. */
    static List<List<Object>> questions(Model model, int count) {
        NeutralTable table = new NeutralTable();
        List<DecisionTable.Row> rows = model.tables().get(0).rows();
        List<List<Object>> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            DecisionTable.Row row = rows.get(table.random.nextInt(ROWS));
            questions.add(table.question(row, table.random.nextInt(MISS_ONE_IN) == 0));
        }
        return questions;
    }

    private List<Object> question(DecisionTable.Row row, boolean miss) {
        return List.of(
                text(row.tests().get(0), plan()),
                miss ? service() : text(row.tests().get(1), service()),
                text(row.tests().get(2), pick(PLACES)),
                text(row.tests().get(3), pick(NETWORKS)),
                whole(row.tests().get(4)),
                whole(row.tests().get(5)) + 100 * random.nextInt(11) + random.nextInt(28));
    }

    private static String text(Test test, String other) {
        return test instanceof Test.OneOf some ? some.values().get(0) : other;
    }

    private static int whole(Test test) {
        return test instanceof Test.Between between ? between.from() : 40;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
