package org.cbamchecker.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.api.RulebookRefusedException;
import org.cbamchecker.rulebook.Rulebook;

/**
 * What an edited rulebook changes in given submissions: all edits together, then each alone, then what is left. The
 * changes of a number by single edits and the remainders of the interactions add up to its whole change, exactly.
 *
 * @param whole what all edits change together
 * @param effects what each edit that can matter does alone, in the order of the tables
 * @param wordsOnly edits of words for people, which cannot change a result
 */
public record Preview(List<Change> whole, List<Effect> effects, List<Interaction> interactions, List<Edit> wordsOnly) {
    public Preview {
        whole = List.copyOf(whole);
        effects = List.copyOf(effects);
        interactions = List.copyOf(interactions);
        wordsOnly = List.copyOf(wordsOnly);
    }

    /** Makes a rulebook ready to check with. */
    public interface Bench {
        /** @throws RulebookRefusedException where it cannot be used */
        CbamChecker checker(Rulebook rulebook);
    }

    /** Something that is checked again and again: the same files under one rulebook after the other. */
    public interface Trial {
        /** Its name in the result. */
        String name();

        /** Reads and checks it. */
        org.cbamchecker.findings.Assessment check(CbamChecker checker);
    }

    /**
     * Checks everything once under the earlier rulebook, once under the later one and once under each edit.
     *
     * @throws RulebookRefusedException where one of the two rulebooks cannot be used
     */
    public static Preview of(Rulebook before, Rulebook after, List<Trial> trials, Bench bench) {
        List<Edit> edits = Edits.of(before, after);
        SortedMap<Told, Answer> was = told(bench.checker(before), trials);
        List<Change> whole = Change.between(was, told(bench.checker(after), trials));
        var edited = new EditedRulebook(before, after);
        List<Effect> effects = new ArrayList<>();
        List<Edit> wordsOnly = new ArrayList<>();
        for (Edit edit : edits) {
            if (Edits.canMatter(edit)) {
                effects.add(effect(edit, edited.with(edit), was, rulebook -> told(bench.checker(rulebook), trials)));
            } else {
                wordsOnly.add(edit);
            }
        }
        return new Preview(whole, effects, Interaction.of(whole, effects), wordsOnly);
    }

    private interface Telltale {
        SortedMap<Told, Answer> under(Rulebook rulebook);
    }

    private static Effect effect(Edit edit, Rulebook rulebook, SortedMap<Told, Answer> was, Telltale telltale) {
        try {
            return new Effect(edit, Change.between(was, telltale.under(rulebook)), "");
        } catch (RulebookRefusedException refused) {
            String codes = String.join(
                    ", ",
                    refused.diagnostics().stream()
                            .map(fault -> fault.code())
                            .distinct()
                            .toList());
            return new Effect(edit, List.of(), codes);
        }
    }

    private static SortedMap<Told, Answer> told(CbamChecker checker, List<Trial> trials) {
        SortedMap<Told, Answer> all = new TreeMap<>();
        trials.forEach(trial -> all.putAll(Telling.of(trial.name(), trial.check(checker), checker.words())));
        return all;
    }
}
