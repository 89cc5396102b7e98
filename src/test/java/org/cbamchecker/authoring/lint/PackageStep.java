package org.cbamchecker.authoring.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.cbamchecker.tables.SampleTable;

/** A step that is taken on the file, below anything Excel would let through. */
record PackageStep(Path file) {
    void take(String step) throws IOException {
        String[] sides = step.split(": ", 2);
        String name = sides[0].substring(sides[0].lastIndexOf(' ') + 1);
        switch (sides[0].substring(0, sides[0].lastIndexOf(' '))) {
            case "part" -> SampleTable.putParts(file, Map.of(name, content(sides[1])));
            case "in part" -> {
                String[] change = sides[1].split(" => ", 2);
                String part = SampleTable.part(file, name);
                if (!part.contains(change[0])) {
                    throw new AssertionError(name + " does not hold " + change[0] + ": " + part);
                }
                SampleTable.putParts(file, Map.of(name, part.replace(change[0], content(change[1]))));
            }
            case "file of" -> Files.write(file, bytes(name, sides.length > 1 ? sides[1] : ""));
            default -> throw new AssertionError("No such step: " + step);
        }
    }

    private static String content(String written) {
        String[] repeated = written.split(" times ", 2);
        return repeated.length == 2 ? repeated[0].repeat(Integer.parseInt(repeated[1])) : written;
    }

    private byte[] bytes(String kind, String value) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        return switch (kind) {
            case "text" -> value.getBytes(StandardCharsets.UTF_8);
            case "bytes" -> HexFormat.ofDelimiter(" ").parseHex(value);
            case "half" -> Arrays.copyOf(sound, sound.length / 2);
            case "nothing" -> new byte[0];
            default -> throw new AssertionError("No such file: " + kind);
        };
    }
}
