package org.cbamchecker.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.RulebookCache;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;

/**
 * The rulebooks of a home: {@code rules/ID} with {@code rulebook.yaml} and the articles, and the workbooks in
 * {@code decision-tables/ID}.
 *
 * @param home folder that holds {@code rules} and {@code decision-tables}
 * @param cache folder where read and compiled rulebooks are kept, if any; may be shared and deleted at any time
 */
public record Rulebooks(Path home, Optional<Path> cache) {
    /** The rulebook that is taken where none is named. */
    public static final String USUAL = "eu-cbam";

    private static final String RULES = "rules";
    private static final String TABLES = "decision-tables";
    private static final String MANIFEST = "rulebook.yaml";

    /** Ids of all rulebooks of the home, sorted. */
    public List<String> ids() {
        if (!Files.isDirectory(home.resolve(RULES))) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home.resolve(RULES))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(MANIFEST)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the rulebook of this id is, whether or not it is there. */
    public RulebookLocation location(String id) {
        return new RulebookLocation(
                home.resolve(RULES).resolve(id), home.resolve(TABLES).resolve(id));
    }

    /**
     * A rulebook anywhere: the folder of its {@code rulebook.yaml}. Its workbooks are those of
     * {@code ../../decision-tables/NAME} where the folder stands in a home of its own, and otherwise those beside
     * {@code rulebook.yaml}.
     */
    public static RulebookLocation locationOf(Path rulesFolder) {
        Path folder = rulesFolder.toAbsolutePath().normalize();
        Path above = folder.getParent() == null ? null : folder.getParent().getParent();
        Path tables = above == null ? folder : above.resolve(TABLES).resolve(folder.getFileName());
        return new RulebookLocation(folder, Files.isDirectory(tables) ? tables : folder);
    }

    /** Whether a folder holds a rulebook. */
    public static boolean isRulebook(Path rulesFolder) {
        return Files.isRegularFile(rulesFolder.resolve(MANIFEST));
    }

    /** Reads a rulebook, without compiling its rules. Never throws for what stands in its files. */
    public Loaded load(RulebookLocation location) {
        return loader().load(location);
    }

    /** The sentences of a rulebook alone, completed by those shipped with the program. Never throws. */
    public Phrasebook phrases(RulebookLocation location) {
        return loader().phrases(location);
    }

    private RulebookLoader loader() {
        return cache.map(folder -> new RulebookLoader(new RulebookCache(folder)))
                .orElseGet(RulebookLoader::new);
    }
}
