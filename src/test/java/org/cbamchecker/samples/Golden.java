package org.cbamchecker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a test holds equal to what the program makes; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {
    private Golden() {}

    public static void holds(Path file, String made) {
        if (updates()) {
            write(file, made);
        }
        assertThat(file)
                .as("run the tests with -Dgolden.update=true to write it")
                .exists();
        assertThat(made).as(file.toString()).isEqualTo(FindingSample.text(file));
    }

    static boolean updates() {
        return Boolean.getBoolean("golden.update");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
