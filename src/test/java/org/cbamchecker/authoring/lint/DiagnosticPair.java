package org.cbamchecker.authoring.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page about one code that people can read: a small workbook that is not remarked, the same with one slip, where the
 * slip is told, and in which words. The form of the pages is told in {@code README.md} beside them.
 *
 * @param about lines before the workbooks, by what stands before the colon, in their order
 * @param place where the remark stands, without the name of the file
 * @param told everything below, as it was said when somebody last looked
 */
record DiagnosticPair(String code, Map<String, String> about, Draft good, Draft bad, String place, String told) {
    static final Path FOLDER = Path.of("src/test/resources/diagnostics");

    private static final String TOLD = "## Told at ";

    /** Rows of one sheet; the first are its headings. */
    record Grid(String sheet, List<List<String>> rows) {}

    /**
     * A workbook.
     *
     * @param steps what is done to it after it was written
     */
    record Draft(List<Grid> grids, List<String> steps) {}

    static List<String> codes() {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DiagnosticPair read(String code) {
        String page = text(code);
        int told = page.indexOf("\n" + TOLD);
        int ends = page.indexOf('\n', told + 1);
        String[] parts = page.substring(0, told).split("\n## (Good|Bad)\n", -1);
        if (parts.length != 3 || !parts[0].startsWith("# " + code + "\n")) {
            throw new AssertionError(code + " is not a page of a pair");
        }
        String place = page.substring(told + 1 + TOLD.length(), ends);
        return new DiagnosticPair(
                code, about(parts[0]), draft(parts[1]), draft(parts[2]), place, page.substring(ends + 1));
    }

    /** Writes what is said now below the workbooks. */
    void rewrite(String now) {
        String page = text(code);
        try {
            Files.writeString(FOLDER.resolve(code + ".md"), page.substring(0, page.length() - told.length()) + now);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(String code) {
        try {
            return Files.readString(FOLDER.resolve(code + ".md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> about(String part) {
        Map<String, String> about = new LinkedHashMap<>();
        part.lines().filter(line -> line.startsWith("- ")).forEach(line -> {
            String[] sides = line.substring(2).split(": ", 2);
            about.put(sides[0], sides[1]);
        });
        return about;
    }

    private static Draft draft(String part) {
        List<Grid> grids = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        String sheet = "";
        for (String line : part.lines().toList()) {
            if (line.startsWith("* ")) {
                steps.add(line.substring(2));
            } else if (line.startsWith("Sheet ")) {
                sheet = line.substring("Sheet ".length());
            } else if (line.startsWith("|") && !line.startsWith("|---")) {
                if (grids.isEmpty() || !grids.get(grids.size() - 1).sheet().equals(sheet)) {
                    grids.add(new Grid(sheet, new ArrayList<>()));
                }
                grids.get(grids.size() - 1).rows().add(cells(line));
            } else if (!line.isBlank() && !line.startsWith("|---")) {
                throw new AssertionError("Not understood: " + line);
            }
        }
        return new Draft(grids, steps);
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        return Arrays.stream(cells).map(String::strip).toList();
    }
}
