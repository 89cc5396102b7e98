package org.cbamchecker.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.TableSchema;

/** What the lines above the workbooks of a pair say about their table and what it is held against. */
final class PairSchema {
    static final String FILE = "draft.xlsx";

    private static final Set<String> NO_COLUMNS =
            Set.of("Table", "Goods", "Today", "Also told", "Publication", "Put to");

    private final Map<String, String> about;

    PairSchema(Map<String, String> about) {
        this.about = about;
    }

    TableSchema schema() {
        List<String> table = words(about.getOrDefault("Table", "reference, collect"));
        List<Column> columns = about.entrySet().stream()
                .filter(line -> !NO_COLUMNS.contains(line.getKey()))
                .map(line -> column(line.getKey(), words(line.getValue())))
                .toList();
        return new TableSchema(
                "draft",
                "A draft",
                List.of(FILE),
                TableSchema.Kind.valueOf(constant(table.get(0))),
                TableSchema.HitPolicy.valueOf(constant(table.get(1))),
                "Question",
                true,
                table.contains("may be empty"),
                columns);
    }

    ExaminedTable.Surroundings surroundings() {
        String[] goods = about.containsKey("Goods") ? about.get("Goods").split(", ") : new String[0];
        LocalDate today = about.containsKey("Today") ? LocalDate.parse(about.get("Today")) : TableDraft.TODAY;
        return new ExaminedTable.Surroundings(TableDraft.words(goods), today);
    }

    boolean isPublication() {
        return about.containsKey("Publication");
    }

    /** What the rows are put to, instead of being examined: cases, mutation, rules; else empty. */
    String putTo() {
        return about.getOrDefault("Put to", "");
    }

    /** Codes that come along with the one a pair is about, since one slip cannot be without the other. */
    List<String> alsoTold() {
        List<String> codes = about.containsKey("Also told") ? words(about.get("Also told")) : List.of();
        return codes.stream().flatMap(PairSchema::repeated).toList();
    }

    /** For example {@code CELL-OUTSIDE-TABLE times 3}. */
    private static Stream<String> repeated(String code) {
        String[] parts = code.split(" times ");
        int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        return Collections.nCopies(times, parts[0]).stream();
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(", ")).map(String::strip).toList();
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    }

    /** For example {@code condition, choice of yes/no, list} or {@code condition, decimal, at most, scale 2}. */
    private static Column column(String heading, List<String> words) {
        Column.Role role = Column.Role.valueOf(constant(words.get(0)));
        String[] type = words.get(1).split(" of ");
        List<String> allowed = type.length > 1 ? List.of(type[1].split("/")) : List.of();
        boolean condition = role == Column.Role.CONDITION;
        Column.Operator operator = Column.Operator.EQUAL;
        String field = condition ? heading : "";
        int scale = 0;
        List<String> marks = new ArrayList<>(words.subList(2, words.size()));
        for (String word : List.copyOf(marks)) {
            if (List.of("at most", "at least", "above", "below").contains(word)) {
                operator = Column.Operator.valueOf(constant(word));
                field = "value";
                scale = 2;
                marks.remove(word);
            }
        }
        boolean required = role != Column.Role.NOTE && !marks.contains("optional");
        return new Column(
                heading,
                Column.Type.valueOf(constant(type[0])),
                role,
                field,
                operator,
                allowed,
                new Column.Marks(required, condition, marks.contains("none"), marks.contains("list")),
                scale);
    }
}
