package org.cbamchecker.authoring.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many words in few: the first, and a sign that there are more. */
final class Listing {
    private static final int SHOWN = 5;
    private static final String MORE = "…";

    private Listing() {}

    static String of(List<String> words) {
        Stream<String> first = words.stream().limit(SHOWN);
        return (words.size() > SHOWN ? Stream.concat(first, Stream.of(MORE)) : first).collect(Collectors.joining(", "));
    }

    static String ofRows(List<BoxedRows.BoxedRow> rows) {
        return of(rows.stream().map(BoxedRows.BoxedRow::id).toList());
    }
}
