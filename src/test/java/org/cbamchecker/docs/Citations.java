package org.cbamchecker.docs;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.engine.ArticleRule;
import org.cbamchecker.engine.RuleIndex;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/**
 * Which clauses the rulebook and the program cite, and where.
 *
 * @param rules rules of the articles, by clause
 * @param steps classes that write a computing step down, by clause
 * @param rows rows of tables with a legal basis, by clause
 * @param open rows of the table of pending matters, by clause: they say that something is not applied
 * @param findings codes of findings, by clause
 */
record Citations(
        Map<String, List<ArticleRule>> rules,
        Map<String, List<String>> steps,
        Map<String, List<Row>> rows,
        Map<String, List<Row>> open,
        Map<String, List<String>> findings) {
    private static final Path SOURCES = Path.of("src/main/java/org/cbamchecker");
    private static final List<Path> COMPUTING =
            Stream.of("check", "articles", "formulas").map(SOURCES::resolve).toList();

    /** A string that looks like the id of a clause: an act in capitals, a colon, a place without blanks. */
    private static final Pattern CITED = Pattern.compile("\"([A-Z]+(?:-[A-Z0-9]+)+:[^\"\\s]+)\"");

    private static final String PENDING_MATTERS = "pending-matters";

    /** One place that cites a clause. */
    private record Cited<T>(String clause, T where) {}

    static Citations of(Rulebook rulebook) {
        Predicate<Table> isOpen = table -> table.name().equals(PENDING_MATTERS);
        return new Citations(
                byClause(RuleIndex.of(rulebook.rules()).rules(), ArticleRule::clause),
                cited(COMPUTING.stream().flatMap(Citations::literals)),
                byClause(rows(rulebook, isOpen.negate()), row -> row.reference().legalBasis()),
                byClause(rows(rulebook, isOpen), row -> row.reference().legalBasis()),
                findings(rulebook));
    }

    private static List<Row> rows(Rulebook rulebook, Predicate<Table> wanted) {
        return rulebook.tables().values().stream()
                .filter(table -> table.schema().law())
                .filter(wanted)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static Map<String, List<String>> findings(Rulebook rulebook) {
        return cited(
                rulebook.table("finding-codes").rows().stream().flatMap(row -> Clauses.ids(row.text("Clauses")).stream()
                        .map(clause -> new Cited<>(clause, row.text("Code")))));
    }

    private static <T> Map<String, List<T>> byClause(List<T> places, Function<T, String> legalBasis) {
        return cited(places.stream().flatMap(place -> Clauses.ids(legalBasis.apply(place)).stream()
                .map(clause -> new Cited<>(clause, place))));
    }

    private static <T> Map<String, List<T>> cited(Stream<Cited<T>> places) {
        return places.distinct()
                .collect(groupingBy(
                        Cited::clause, LinkedHashMap::new, Collectors.mapping(Cited::where, Collectors.toList())));
    }

    /** Every clause that any class of the program names, with the name of the class. */
    static Map<String, List<String>> ofProgram() {
        return cited(literals(SOURCES));
    }

    private static Stream<Cited<String>> literals(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .flatMap(Citations::literalsOf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Cited<String>> literalsOf(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            return CITED.matcher(Files.readString(file)).results().map(MatchResult::group).toList().stream()
                    .flatMap(literal -> Clauses.ids(literal.replace("\"", "")).stream())
                    .map(clause -> new Cited<>(clause, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a rule decides by the clause, or a step computes by it. */
    boolean applied(String clause) {
        return rules.containsKey(clause) || steps.containsKey(clause);
    }

    boolean inRows(String clause) {
        return rows.containsKey(clause);
    }
}
