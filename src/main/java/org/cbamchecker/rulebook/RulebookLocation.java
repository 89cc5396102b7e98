package org.cbamchecker.rulebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Where a rulebook lies.
 *
 * @param rulesFolder holds {@code rulebook.yaml} and the articles
 * @param tablesFolder holds the workbooks
 */
public record RulebookLocation(Path rulesFolder, Path tablesFolder) {
    static final String MANIFEST = "rulebook.yaml";

    Path manifest() {
        return rulesFolder.resolve(MANIFEST);
    }

    /** Articles in the folder, sorted by name, whether the manifest names them or not. */
    List<Path> articles() {
        return files(rulesFolder, ".drl");
    }

    /** Workbooks in the folder, sorted by name, without the lock files Excel leaves beside an open workbook. */
    List<Path> workbooks() {
        return files(tablesFolder, ".xlsx");
    }

    private static List<Path> files(Path folder, String ending) {
        TreeMap<String, Path> listed = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (isListed(name, ending)) {
                    listed.put(name, file);
                }
            }
        } catch (IOException | DirectoryIteratorException noFolder) {
            return List.of();
        }
        return List.copyOf(listed.values());
    }

    private static boolean isListed(String name, String ending) {
        return name.endsWith(ending) && !name.startsWith("~$") && !name.startsWith(".");
    }
}
