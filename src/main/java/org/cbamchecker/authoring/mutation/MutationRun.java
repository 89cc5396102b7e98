package org.cbamchecker.authoring.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cbamchecker.authoring.trial.Share;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.Waivers;
import org.cbamchecker.tables.WorkbookContent;

/**
 * What the cases of one workbook noticed.
 *
 * @param noticed changes after which some case failed, of all that were made; changes of a decision table that could
 *     alter no answer are not counted
 * @param survivors the others, at their cells
 */
public record MutationRun(WorkbookContent content, Share noticed, List<Diagnostic> survivors) {
    public MutationRun {
        survivors = List.copyOf(survivors);
    }

    /**
     * Which changes are made in a table that is looked up: of a long table only a sample, drawn from the rows that cases
     * reach. Equal seeds draw equal samples.
     */
    public record Sample(long seed, int size) {}

    /**
     * Changes one cell at a time: every cell of a decision table, a sample of a reference table.
     *
     * @param trial cases that all come out as expected
     * @param waivers survivors that are accepted count as noticed
     */
    public static MutationRun of(TableTrial trial, Sample sample, Waivers waivers) {
        WorkbookContent content = trial.content();
        Watch watch = new Watch(trial);
        List<Mutant> mutants = mutants(trial, sample);
        List<Mutant> unnoticed =
                mutants.stream().filter(mutant -> !watch.notices(mutant)).toList();
        List<Mutant> survivors = isDecision(content) ? thatMatter(content, unnoticed) : unnoticed;
        List<Diagnostic> told = waivers.withoutWaived(
                survivors.stream().map(mutant -> remark(content, mutant)).toList());
        int counted = mutants.size() - unnoticed.size() + survivors.size();
        return new MutationRun(content, new Share(counted - told.size(), counted), told);
    }

    /** Without the changes that alter no answer at all. */
    private static List<Mutant> thatMatter(WorkbookContent content, List<Mutant> unnoticed) {
        Equivalence equivalence = new Equivalence(content);
        return unnoticed.stream()
                .filter(mutant -> !equivalence.makesNoDifference(mutant))
                .toList();
    }

    private static List<Mutant> mutants(TableTrial trial, Sample sample) {
        WorkbookContent content = trial.content();
        boolean decision = isDecision(content);
        RowChanges changes = new RowChanges(content.rows());
        List<Mutant> all = new ArrayList<>();
        (decision ? content.rows() : trial.coverage().reached()).forEach(row -> all.addAll(changes.of(row)));
        return decision || all.size() <= sample.size() ? all : drawn(all, sample);
    }

    private static boolean isDecision(WorkbookContent content) {
        return content.schema().kind() == TableSchema.Kind.DECISION;
    }

    /** In the order of the table, whatever the draw. */
    private static List<Mutant> drawn(List<Mutant> all, Sample sample) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, new Random(sample.seed()));
        return places.stream().limit(sample.size()).sorted().map(all::get).toList();
    }

    private static Diagnostic remark(WorkbookContent content, Mutant mutant) {
        Place place = content.place(mutant.original(), mutant.heading());
        String row = mutant.original().reference().id();
        Map<String, String> values = Map.of("read", mutant.was(), "became", mutant.became(), Waivers.ROW, row);
        return Diagnostic.warning("MUTANT-SURVIVES", place, values);
    }
}
