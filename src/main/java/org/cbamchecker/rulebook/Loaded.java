package org.cbamchecker.rulebook;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;

/** What came of loading a rulebook: all of it, or none of it and every reason why. */
public sealed interface Loaded {
    /** The rulebook can be used; somebody may want to look at the warnings. */
    record Ready(Rulebook rulebook, List<Diagnostic> warnings) implements Loaded {
        public Ready {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The rulebook cannot be used.
     *
     * @param diagnostics errors and warnings of all its files
     * @param phrases sentences to say so with, as far as they could be read
     */
    record Refused(List<Diagnostic> diagnostics, Phrasebook phrases) implements Loaded {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
