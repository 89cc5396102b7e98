package org.cbamchecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.api.RulebookRefusedException;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;
import picocli.CommandLine.Option;

/** Which rulebook, and the law of which day. */
final class RulebookOptions {
    private final Terminal terminal;

    @Option(names = "--rulebook", paramLabel = "ID|FOLDER", descriptionKey = "rulebook")
    private String rulebook = Rulebooks.USUAL;

    @Option(names = "--law-as-of", paramLabel = "DATE", descriptionKey = "law-as-of")
    private LocalDate lawDate;

    RulebookOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    LocalDate lawDate() {
        return lawDate == null ? terminal.environment().today() : lawDate;
    }

    Rulebooks rulebooks() {
        return new Rulebooks(
                terminal.environment().home(), terminal.environment().cache());
    }

    /** @throws RefusedException where there is no such rulebook */
    RulebookLocation location() {
        return location(rulebook);
    }

    /**
     * Where a rulebook is, as somebody names it: by its id, or by the folder of its rulebook.yaml.
     *
     * @throws RefusedException where there is no such rulebook
     */
    RulebookLocation location(String named) {
        Rulebooks all = rulebooks();
        List<String> ids = all.ids();
        if (ids.contains(named)) {
            return all.location(named);
        }
        Path folder = terminal.environment().path(Path.of(named));
        if (Rulebooks.isRulebook(folder)) {
            return Rulebooks.locationOf(folder);
        }
        throw RefusedException.unknown("RULEBOOK-UNKNOWN", named, named, ids);
    }

    /**
     * What the rulebook says of its tables, without reading one.
     *
     * @throws RefusedException where it cannot be read
     */
    Manifest manifest() {
        var faults = new Diagnostics();
        return RulebookLoader.manifest(location(), faults).orElseThrow(() -> new RefusedException(faults.list()));
    }

    /** The rulebook ready to check with; its sentences are spoken from here on. */
    CbamChecker checker() {
        try {
            CbamChecker checker = CbamChecker.load(rulebooks(), location(), lawDate());
            terminal.speak(checker.phrases());
            return checker.speaking(terminal.language());
        } catch (RulebookRefusedException refused) {
            terminal.speakIfPossible(refused.phrases());
            throw new RefusedException(refused.diagnostics());
        }
    }

    /** A checker in the language that was asked for. */
    CbamChecker speaking(CbamChecker checker) {
        return checker.speaking(terminal.language());
    }

    /** The rulebook as it was read, without compiling its rules. */
    Loaded.Ready loaded() {
        return loaded(location());
    }

    /** Another rulebook as it was read, without compiling its rules. */
    Loaded.Ready loaded(RulebookLocation location) {
        Loaded loaded = rulebooks().load(location);
        if (loaded instanceof Loaded.Refused refused) {
            terminal.speakIfPossible(refused.phrases());
            throw new RefusedException(refused.diagnostics());
        }
        var ready = (Loaded.Ready) loaded;
        terminal.speak(Phrasebook.of(ready.rulebook()));
        return ready;
    }
}
