package org.cbamchecker.cli;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.authoring.preview.Preview;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.TableSchema;

/**
 * Makes the rulebooks of a preview ready. Rules compiled for a single edit are asked once and never again, so only
 * those of the two rulebooks themselves are kept.
 */
final class PreviewBench implements Preview.Bench {
    private final RulebookOptions options;
    private final Loaded.Ready before;
    private final Rulebook after;
    private CbamChecker earlier;

    PreviewBench(RulebookOptions options, Loaded.Ready before, Rulebook after) {
        this.options = options;
        this.before = before;
        this.after = after;
    }

    /** The earlier rulebook is asked more than once, each edit once. */
    @Override
    public CbamChecker checker(Rulebook rulebook) {
        if (rulebook != before.rulebook()) {
            return make(rulebook);
        }
        if (earlier == null) {
            earlier = make(rulebook);
        }
        return earlier;
    }

    private CbamChecker make(Rulebook rulebook) {
        Rulebooks all = options.rulebooks();
        boolean kept = sameRules(rulebook, before.rulebook()) || sameRules(rulebook, after);
        var places = kept ? all : new Rulebooks(all.home(), Optional.empty());
        CbamChecker checker = CbamChecker.of(new Loaded.Ready(rulebook, List.of()), places, options.lawDate());
        return options.speaking(checker);
    }

    private static boolean sameRules(Rulebook one, Rulebook other) {
        return one.rules().equals(other.rules())
                && one.tables().values().stream()
                        .filter(table -> table.schema().kind() == TableSchema.Kind.DECISION)
                        .allMatch(table -> other.tables().get(table.name()) == table);
    }
}
