package org.cbamchecker.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;

/** Loads a rulebook whole or not at all. */
public final class RulebookLoader {
    private final Optional<RulebookCache> cache;

    /** Reads the workbooks every time. */
    public RulebookLoader() {
        this.cache = Optional.empty();
    }

    /** Reads the workbooks only when one of the rulebook's files has changed. */
    public RulebookLoader(RulebookCache cache) {
        this.cache = Optional.of(cache);
    }

    /** Loads everything and reports every fault of every file at once. Never throws. */
    public Loaded load(RulebookLocation location) {
        if (cache.isEmpty()) {
            return read(location);
        }
        Optional<String> key = RulebookCache.keyOf(location);
        Optional<Loaded.Ready> known = key.flatMap(cache.get()::find);
        if (known.isPresent()) {
            return known.get();
        }
        Loaded loaded = read(location);
        // A file may have been saved while it was read; then the rows belong to neither key.
        if (loaded instanceof Loaded.Ready ready && key.equals(RulebookCache.keyOf(location))) {
            key.ifPresent(found -> cache.get().store(found, ready));
        }
        return loaded;
    }

    /** What {@code rulebook.yaml} says, without reading a workbook; empty after an error was added. Never throws. */
    public static Optional<Manifest> manifest(RulebookLocation location, Diagnostics sink) {
        return ManifestReader.read(location.manifest(), sink);
    }

    /**
     * The sentences alone, which is much quicker than loading everything where nothing is cached. What the rulebook
     * does not say, the sentences shipped with the program do. Never throws.
     */
    public Phrasebook phrases(RulebookLocation location) {
        Optional<Loaded.Ready> known =
                cache.flatMap(kept -> RulebookCache.keyOf(location).flatMap(kept::find));
        if (known.isPresent()) {
            return Phrasebook.of(known.get().rulebook());
        }
        Optional<TableSchema> schema = ManifestReader.read(location.manifest(), new Diagnostics()).stream()
                .flatMap(manifest -> manifest.tables().stream())
                .filter(table -> table.name().equals(Messages.TABLE))
                .findFirst();
        return schema.map(table -> WorkbookReader.read(table, location.tablesFolder(), new Diagnostics()))
                .map(table -> Phrasebook.of(table).completedBy(BuiltIn.phrases()))
                .orElseGet(BuiltIn::phrases);
    }

    private static Loaded read(RulebookLocation location) {
        Diagnostics faults = new Diagnostics();
        Optional<Manifest> manifest = ManifestReader.read(location.manifest(), faults);
        if (manifest.isEmpty()) {
            return new Loaded.Refused(faults.list(), BuiltIn.phrases());
        }
        List<RuleSource> rules = rules(manifest.get(), location, faults);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (TableSchema schema : manifest.get().tables()) {
            tables.put(schema.name(), WorkbookReader.read(schema, location.tablesFolder(), faults));
        }
        reportUnlisted(manifest.get(), location, faults);
        if (faults.hasErrors()) {
            return new Loaded.Refused(faults.list(), phrases(tables));
        }
        String digest = RulebookDigest.of(manifest.get(), rules, tables.values());
        return new Loaded.Ready(new Rulebook(manifest.get(), rules, tables, digest), faults.list());
    }

    private static Phrasebook phrases(Map<String, Table> tables) {
        Table table = tables.get(Messages.TABLE);
        return table == null ? BuiltIn.phrases() : Phrasebook.of(table).completedBy(BuiltIn.phrases());
    }

    private static List<RuleSource> rules(Manifest manifest, RulebookLocation location, Diagnostics faults) {
        List<RuleSource> rules = new ArrayList<>();
        for (String file : manifest.rules()) {
            Path path = location.rulesFolder().resolve(file);
            try {
                String text = Files.readString(path).replace("\r\n", "\n").replace('\r', '\n');
                rules.add(new RuleSource(file, text));
            } catch (IOException unreadable) {
                String code = Files.exists(path) ? "RULE-FILE-UNREADABLE" : "FILE-MISSING";
                faults.add(Diagnostic.error(code, Place.ofFile(file), Map.of("read", path.toString())));
            }
        }
        return rules;
    }

    /** A file nobody named is probably one somebody forgot to name. */
    private static void reportUnlisted(Manifest manifest, RulebookLocation location, Diagnostics faults) {
        Set<String> named = new HashSet<>(manifest.rules());
        manifest.tables().forEach(table -> named.addAll(table.workbooks()));
        List<Path> present = new ArrayList<>(location.articles());
        present.addAll(location.workbooks());
        for (Path file : present) {
            String name = file.getFileName().toString();
            if (!named.contains(name)) {
                faults.add(Diagnostic.warning("FILE-NOT-IN-MANIFEST", Place.ofFile(name), Map.of("read", name)));
            }
        }
    }
}
