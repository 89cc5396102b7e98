package org.cbamchecker.authoring.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cbamchecker.authoring.trial.Answering;
import org.cbamchecker.authoring.trial.Situation;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.authoring.trial.TrialCase;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;

/** The cases of a workbook on the look-out for changes: which rows hold in each situation is worked out once. */
final class Watch {
    private final Answering answering;
    private final List<Post> posts;

    Watch(TableTrial trial) {
        answering = new Answering(trial.content().schema());
        List<Post> manned = new ArrayList<>();
        for (TrialCase one : trial.cases()) {
            for (Situation situation : one.situations()) {
                manned.add(new Post(
                        one, situation, TableTrial.holding(trial.content().rows(), situation)));
            }
        }
        posts = List.copyOf(manned);
    }

    /** One situation of a case, and the rows that hold in it. */
    private record Post(TrialCase one, Situation situation, List<Row> holding) {
        /** The rows that would hold if the change were made; the same list where that makes no difference. */
        List<Row> holdingAfter(Mutant mutant) {
            boolean held = holding.contains(mutant.original());
            boolean holds = NearestRow.holds(mutant.changed(), situation.asked());
            if (!held && !holds) {
                return holding;
            }
            List<Row> after = new ArrayList<>(holding);
            after.remove(mutant.original());
            if (holds) {
                after.add(mutant.changed());
                after.sort(Comparator.comparing(Row::reference));
            }
            return after;
        }
    }

    /** Whether any case comes out differently than expected once the change is made. */
    boolean notices(Mutant mutant) {
        for (Post post : posts) {
            List<Row> after = post.holdingAfter(mutant);
            boolean met = after == post.holding()
                    || post.one()
                            .expectation()
                            .isMetBy(answering.among(after, post.situation().asked()));
            if (!met) {
                return true;
            }
        }
        return false;
    }
}
