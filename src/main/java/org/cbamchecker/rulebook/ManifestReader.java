package org.cbamchecker.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.TableSchema;

/** Reads {@code rulebook.yaml}. Whatever it does not know is a fault with its line, because a typing error is. */
public final class ManifestReader {
    private static final Set<String> PROPERTIES = Set.of("id", "title", "jurisdiction", "rules", "tables");

    private final String file;
    private final Diagnostics sink;

    private ManifestReader(String file, Diagnostics sink) {
        this.file = file;
        this.sink = sink;
    }

    /** The manifest, or empty after at least one error was added. Never throws. */
    public static Optional<Manifest> read(Path file, Diagnostics sink) {
        Diagnostics own = new Diagnostics();
        String name = String.valueOf(file.getFileName());
        Manifest manifest = null;
        try {
            manifest = new ManifestReader(name, own).manifest(YamlNode.parse(Files.readString(file)));
        } catch (IOException | RuntimeException unreadable) {
            String code = Files.isRegularFile(file) ? "MANIFEST-UNREADABLE" : "FILE-MISSING";
            String read = Files.isRegularFile(file) ? String.valueOf(unreadable.getMessage()) : file.toString();
            own.add(Diagnostic.error(code, Place.ofFile(name), Map.of("read", read)));
        }
        sink.addAll(own);
        return own.hasErrors() ? Optional.empty() : Optional.ofNullable(manifest);
    }

    private Manifest manifest(YamlNode document) {
        StrictMapping root = StrictMapping.of(document, PROPERTIES, file, sink);
        List<String> rules = root.texts("rules");
        checkRules(root, rules);
        List<TableSchema> tables = root.items("tables").stream()
                .map(node -> new SchemaReader(file, sink).table(node))
                .toList();
        checkTables(root, tables);
        return new Manifest(root.required("id"), root.required("title"), root.required("jurisdiction"), rules, tables);
    }

    private void checkRules(StrictMapping root, List<String> rules) {
        Set<String> seen = new HashSet<>();
        for (String rule : rules) {
            if (!SchemaReader.isPlainName(rule, ".drl")) {
                root.refuse("MANIFEST-FILE-NAME", Map.of("read", rule, "allowed", "*.drl"));
            } else if (!seen.add(rule)) {
                root.refuse("MANIFEST-TWICE", Map.of("read", rule));
            }
        }
    }

    private void checkTables(StrictMapping root, List<TableSchema> tables) {
        Set<String> seen = new HashSet<>();
        for (TableSchema table : tables) {
            if (!seen.add(table.name())) {
                root.refuse("MANIFEST-TWICE", Map.of("read", table.name()));
            }
            for (String workbook : table.workbooks()) {
                if (!seen.add(workbook)) {
                    root.refuse("MANIFEST-TWICE", Map.of("read", workbook));
                }
            }
        }
    }
}
