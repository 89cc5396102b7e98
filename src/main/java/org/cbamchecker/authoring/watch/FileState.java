package org.cbamchecker.authoring.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * How a file looks from outside.
 *
 * @param size in bytes
 * @param isWhole whether it is a package with its end: what is half written has none
 */
record FileState(boolean isPresent, long size, Optional<FileTime> modified, boolean isWhole) {
    private static final FileState GONE = new FileState(false, 0, Optional.empty(), false);

    /** Whether a file is a workbook by its name, and none of those that office programs lay beside one while it is open. */
    static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".");
    }

    static FileState of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(true, seen.size(), Optional.of(seen.lastModifiedTime()), isPackage(file));
        } catch (IOException gone) {
            return GONE;
        }
    }

    private static boolean isPackage(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException unfinished) {
            return false;
        }
    }
}
