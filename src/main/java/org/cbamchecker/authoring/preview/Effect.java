package org.cbamchecker.authoring.preview;

import java.util.List;

/**
 * What an edit does alone.
 *
 * @param changes empty where it changes nothing in the given submissions
 * @param refused why the rulebook cannot be used with this edit alone; empty where it can
 */
public record Effect(Edit edit, List<Change> changes, String refused) {
    public Effect {
        changes = List.copyOf(changes);
    }

    public boolean isRefused() {
        return !refused.isEmpty();
    }
}
