package org.cbamchecker.authoring.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cbamchecker.tables.SampleTable;

/** A step that is taken on the file, below anything Excel would let through. */
record PackageStep(Path file) {
    /** Text that packs well, but not so well that it is told by that. */
    private static final String NUMBERS = "numbers up to ";

    void take(String step) throws IOException {
        String[] sides = step.split(": ", 2);
        String name = sides[0].substring(sides[0].lastIndexOf(' ') + 1);
        switch (sides[0].substring(0, sides[0].lastIndexOf(' '))) {
            case "part" -> SampleTable.putParts(file, Map.of(name, content(sides[1])));
            case "parts" -> {
                Map<String, String> parts = new TreeMap<>();
                for (int i = Integer.parseInt(sides[1]); i > 0; i--) {
                    parts.put(name + i, "x");
                }
                SampleTable.putParts(file, parts);
            }
            case "in part" -> {
                String[] change = sides[1].split(" => ", 2);
                String part = SampleTable.part(file, name);
                if (!part.contains(change[0])) {
                    throw new AssertionError(name + " does not hold " + change[0] + ": " + part);
                }
                SampleTable.putParts(file, Map.of(name, part.replace(change[0], content(change[1]))));
            }
            case "file of" -> replace(name, sides.length > 1 ? sides[1] : "");
            default -> throw new AssertionError("No such step: " + step);
        }
    }

    private static String content(String written) {
        String[] repeated = written.split(" times ", 2);
        if (repeated.length == 2) {
            return repeated[0].repeat(Integer.parseInt(repeated[1]));
        }
        if (written.startsWith(NUMBERS)) {
            return IntStream.rangeClosed(1, Integer.parseInt(written.substring(NUMBERS.length())))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" 000000000 "));
        }
        return new RawText(written).text();
    }

    private void replace(String kind, String value) throws IOException {
        if (kind.equals("absence")) {
            Files.delete(file);
        } else {
            Files.write(file, bytes(kind, value));
        }
    }

    private byte[] bytes(String kind, String value) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        return switch (kind) {
            case "text" -> value.getBytes(StandardCharsets.UTF_8);
            case "bytes" -> HexFormat.ofDelimiter(" ").parseHex(value);
            case "half" -> Arrays.copyOf(sound, sound.length / 2);
            case "size" -> Arrays.copyOf(sound, Integer.parseInt(value));
            case "archive" -> archive(value);
            case "nothing" -> new byte[0];
            default -> throw new AssertionError("No such file: " + kind);
        };
    }

    private static byte[] archive(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
