package org.cbamchecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.lint.Lint;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.TableSchema;

/** The workbooks that are watched: all of a folder, or some. */
final class WatchedTables {
    private final Manifest manifest;
    private final Set<Path> whole = new TreeSet<>();
    private final Set<Path> single = new TreeSet<>();

    private WatchedTables(Manifest manifest) {
        this.manifest = manifest;
    }

    /** A table whose workbooks stand in a folder; the same table may be edited in several. */
    record Watched(TableSchema schema, Path folder) {}

    /**
     * @param words names of folders, workbooks or tables; none for all tables of the rulebook
     * @param tablesFolder where the rulebook's workbooks stand
     * @throws RefusedException where a word names none of these
     */
    static WatchedTables of(List<String> words, Manifest manifest, Path tablesFolder, Environment environment) {
        var watched = new WatchedTables(manifest);
        if (words.isEmpty()) {
            watched.whole.add(tablesFolder.toAbsolutePath().normalize());
        }
        for (String word : words) {
            Path path = environment.path(Path.of(word)).toAbsolutePath();
            if (Files.isDirectory(path)) {
                watched.whole.add(path);
            } else if (TableNames.isWorkbook(word)) {
                watched.addWorkbook(word, path);
            } else {
                TableNames.named(manifest, word)
                        .workbooks()
                        .forEach(name -> watched.single.add(
                                tablesFolder.toAbsolutePath().normalize().resolve(name)));
            }
        }
        return watched;
    }

    private void addWorkbook(String word, Path path) {
        if (!Files.isRegularFile(path)) {
            throw RefusedException.of("FILE-MISSING", String.valueOf(path.getFileName()), Map.of("read", word));
        }
        if (TableNames.ofWorkbook(manifest, path).isEmpty()) {
            throw new RefusedException(List.of(TableNames.ofNoTable(manifest, path)));
        }
        single.add(path);
    }

    Set<Path> folders() {
        Set<Path> folders = new TreeSet<>(whole);
        single.forEach(file -> folders.add(file.getParent()));
        return folders;
    }

    boolean isWatchedWhole(Path folder) {
        return whole.contains(folder);
    }

    /** The table whose workbook a file is, if it is watched. */
    Optional<TableSchema> table(Path file) {
        return isWatchedWhole(file.getParent()) || single.contains(file)
                ? TableNames.ofWorkbook(manifest, file)
                : Optional.empty();
    }

    /** The watched workbooks that are there. */
    List<Path> files() {
        return all().stream().flatMap(one -> commission(one).files().stream()).toList();
    }

    /** The watched tables of which a workbook is there, in the order of the rulebook. */
    List<Watched> all() {
        return folders().stream()
                .flatMap(folder -> manifest.tables().stream().map(schema -> new Watched(schema, folder)))
                .filter(one -> !commission(one).files().isEmpty())
                .collect(Collectors.toList());
    }

    /** A table with those of its workbooks that are watched and there. */
    Lint.Commission commission(Watched one) {
        List<Path> files = one.schema().workbooks().stream()
                .map(one.folder()::resolve)
                .filter(file -> table(file).isPresent() && Files.isRegularFile(file))
                .toList();
        return new Lint.Commission(one.schema(), files);
    }
}
