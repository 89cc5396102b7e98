package org.cbamchecker.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;

/**
 * The table of messages that was shipped with the program, kept in it as well: whatever happens to a rulebook on disk,
 * there are words to say so.
 */
final class BuiltIn {
    private static final List<String> FILES = List.of(RulebookLocation.MANIFEST, "messages.xlsx");

    private BuiltIn() {}

    /** The sentences; read anew each time, since they are asked for once at most. */
    static Phrasebook phrases() {
        try {
            Path folder = Files.createTempDirectory("cbam-messages-");
            try {
                for (String file : FILES) {
                    unpack(file, folder.resolve(file));
                }
                return read(folder);
            } finally {
                for (String file : FILES) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException noRoom) {
            // Without a folder to unpack them in, keys and values have to do.
            return Phrasebook.none();
        }
    }

    private static void unpack(String file, Path target) throws IOException {
        try (InputStream stored = BuiltIn.class.getResourceAsStream("built-in/" + file)) {
            if (stored == null) {
                throw new UncheckedIOException(new IOException("The program lacks its own " + file));
            }
            Files.copy(stored, target);
        }
    }

    private static Phrasebook read(Path folder) {
        Manifest manifest = ManifestReader.read(folder.resolve(RulebookLocation.MANIFEST), new Diagnostics())
                .orElseThrow();
        TableSchema schema = manifest.tables().stream()
                .filter(table -> table.name().equals(Messages.TABLE))
                .findFirst()
                .orElseThrow();
        return Phrasebook.of(WorkbookReader.read(schema, folder, new Diagnostics()));
    }
}
