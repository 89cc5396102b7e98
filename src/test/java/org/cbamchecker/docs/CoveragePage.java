package org.cbamchecker.docs;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cbamchecker.engine.ArticleRule;
import org.cbamchecker.tables.Row;

/** The page that says, act by act, what becomes of every clause. */
final class CoveragePage {
    private static final List<String> TREATMENTS = List.of("rule", "table", "pending", "out of reach", "information");
    private static final List<String> WEIGHTS = List.of("gate", "compute", "error", "warning", "info");

    private static final String INTRODUCTION =
            """
            # What becomes of every clause

            The rulebook keeps a catalogue of clauses, `decision-tables/eu-cbam/clauses.xlsx`, with one sentence on what \
            each asks.
            This page sets it against the rules, the tables and the findings that cite them. It is made from the rulebook, \
            and a
            test holds it equal to that. To write it anew: `mvn test -Dtest=CoverageTest -Dgolden.update=true`.

            - **rule**: a rule decides by it, or a step of the calculation computes by it.
            - **table**: rows of a table hold what it lays down.
            - **pending**: it would be applied, but something is missing; the reason is given.
            - **out of reach**: no submission can show it, or it is not law; the reason is given.
            - **information**: it obliges nobody whom a check is about.

            *Weight*: a gate decides whether something else applies, compute gives a figure, error and warning lead to \
            findings.
            *Wording*: 2023 and 2025 are the two texts of Regulation (EU) 2023/956. The sentences are no legal text.
            """;

    /** The article or annex, without paragraph and point. */
    private static final Pattern ARTICLE = Pattern.compile("(?:Articles?|Annex|Annexes|Recital) [0-9IVX]+[a-z]?");

    private final Coverage coverage;
    private final List<String> lines = new ArrayList<>();

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    static String of(Coverage coverage) {
        CoveragePage page = new CoveragePage(coverage);
        page.lines.add(INTRODUCTION.stripTrailing());
        page.totals();
        group(coverage.clauses(), row -> row.text("Act")).forEach(page::act);
        return String.join("\n", page.lines) + "\n";
    }

    private static Map<String, List<Row>> group(List<Row> rows, Function<Row, String> name) {
        return rows.stream().collect(groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    private void totals() {
        lines.addAll(List.of("", "## Totals", ""));
        lines.add("| treatment | " + String.join(" | ", WEIGHTS) + " | all |");
        lines.add("|---|" + "---:|".repeat(WEIGHTS.size() + 1));
        TREATMENTS.forEach(treatment -> total(
                treatment,
                coverage.clauses().stream()
                        .filter(row -> row.text("Treatment").equals(treatment))
                        .toList()));
        total("**all**", coverage.clauses());
        long open = coverage.clauses().stream()
                .filter(row -> coverage.disagreement(row).isPresent())
                .count();
        if (open > 0) {
            lines.add("");
            lines.add(open + " of these clauses are not yet treated as declared; they are marked below.");
        }
    }

    private void total(String name, List<Row> rows) {
        Map<String, Long> counts = rows.stream().collect(groupingBy(row -> row.text("Weight"), counting()));
        lines.add("| " + name + " | "
                + WEIGHTS.stream()
                        .map(weight -> String.valueOf(counts.getOrDefault(weight, 0L)))
                        .collect(joining(" | "))
                + " | " + rows.size() + " |");
    }

    private void act(String act, List<Row> clauses) {
        lines.addAll(List.of("", "## " + act));
        group(clauses, CoveragePage::article).forEach((article, rows) -> {
            if (!article.isEmpty()) {
                lines.addAll(List.of("", "### " + article));
            }
            lines.addAll(List.of(
                    "",
                    "| clause | what it asks | wording, weight | treatment | where, or why not |",
                    "|---|---|---|---|---|"));
            rows.forEach(this::clause);
        });
    }

    private static String article(Row clause) {
        Matcher article = ARTICLE.matcher(clause.text("Place"));
        return article.lookingAt() ? article.group() : "";
    }

    private void clause(Row row) {
        lines.add("| "
                + String.join(
                        " | ",
                        place(row) + "<br>`" + Coverage.id(row) + "`",
                        row.text("What it asks"),
                        row.text("Wording") + ", " + row.text("Weight"),
                        row.text("Treatment"),
                        String.join("<br>", where(row)))
                + " |");
    }

    private static String place(Row row) {
        String address = row.text("Address");
        return address.isEmpty() ? row.text("Place") : "[" + row.text("Place") + "](" + address + ")";
    }

    private List<String> where(Row row) {
        String id = Coverage.id(row);
        Citations citations = coverage.citations();
        List<String> where = new ArrayList<>();
        if (!row.text("Why not").isEmpty()) {
            where.add(row.text("Why not"));
        }
        citations.rules().getOrDefault(id, List.of()).stream()
                .collect(groupingBy(ArticleRule::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, rules) -> where.add(rules(file, rules)));
        citations.steps().getOrDefault(id, List.of()).forEach(name -> where.add("computed in `" + name + "`"));
        rows(citations.rows().getOrDefault(id, List.of()), where);
        citations
                .open()
                .getOrDefault(id, List.of())
                .forEach(matter -> where.add("left open: " + matter.text("Question")));
        findings(citations.findings().getOrDefault(id, List.of()), where);
        coverage.disagreement(row).ifPresent(why -> where.add("**not yet**: " + why));
        return where;
    }

    private static String rules(String file, List<ArticleRule> rules) {
        return "[" + file + "](../rules/eu-cbam/" + file + "): "
                + rules.stream().map(ArticleRule::name).collect(joining("; "));
    }

    private static void rows(List<Row> rows, List<String> where) {
        rows.stream()
                .collect(groupingBy(row -> row.reference().workbook(), LinkedHashMap::new, counting()))
                .forEach((workbook, count) ->
                        where.add("`" + workbook + "`: " + count + (count == 1 ? " row" : " rows")));
    }

    private static void findings(List<String> codes, List<String> where) {
        if (!codes.isEmpty()) {
            where.add(codes.stream()
                    .map(code -> "[" + code + "](findings/" + code + ".md)")
                    .collect(joining(", ")));
        }
    }
}
