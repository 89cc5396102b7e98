package org.cbamchecker.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cbamchecker.engine.ArticleRule;
import org.cbamchecker.engine.RuleIndex;
import org.cbamchecker.law.Period;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/** What stands in a rulebook, as text. */
final class RulebookDescription {
    private static final int ENTRY = 2;
    private static final int DETAIL = 4;
    private static final String PENDING = "pending-matters";

    private final Rulebook rulebook;
    private final Messages messages;
    private final int width;

    RulebookDescription(Rulebook rulebook, Messages messages, int width) {
        this.rulebook = rulebook;
        this.messages = messages;
        this.width = width;
    }

    /** Title, digest, articles, tables and what the acts leave open. */
    String overview(LocalDate lawDate) {
        var page = new Page(width);
        page.paragraph(
                0,
                messages.text(
                        "cli.rulebook.title",
                        Map.of(
                                "title", rulebook.manifest().title(),
                                "id", rulebook.manifest().id(),
                                "jurisdiction", rulebook.manifest().jurisdiction())));
        page.line(messages.text("cli.rulebook.digest", Map.of("digest", rulebook.digest())));
        page.line(messages.text("cli.rulebook.law-date", Map.of("lawDate", lawDate)));
        articles(page, lawDate);
        heading(page, "cli.rulebook.tables");
        rulebook.tables().values().forEach(table -> table(page, table));
        pending(page);
        return page.toString();
    }

    private void heading(Page page, String key) {
        page.blank();
        page.line(messages.text(key));
    }

    private void articles(Page page, LocalDate lawDate) {
        heading(page, "cli.rulebook.articles");
        Map<String, List<ArticleRule>> byFile = RuleIndex.of(rulebook.rules()).rules().stream()
                .collect(Collectors.groupingBy(ArticleRule::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, rules) -> {
            long inForce = rules.stream()
                    .filter(rule -> rule.wording().contains(lawDate))
                    .count();
            page.paragraph(
                    ENTRY,
                    messages.text(
                            "cli.rulebook.article", Map.of("file", file, "rules", rules.size(), "inForce", inForce)));
            rules.forEach(rule -> page.paragraph(DETAIL, described(rule)));
        });
    }

    private String described(ArticleRule rule) {
        String key = rule.wording().equals(Period.ALWAYS)
                ? "cli.rulebook.article-rule-undated"
                : "cli.rulebook.article-rule";
        return messages.text(key, Map.of("rule", rule.name(), "clause", rule.clause(), "wording", rule.wording()));
    }

    private void table(Page page, Table table) {
        page.paragraph(
                ENTRY,
                messages.text(
                        "cli.rulebook.table",
                        Map.of("name", table.name(), "title", table.schema().title())));
        page.paragraph(
                DETAIL,
                messages.text(
                        "cli.rulebook.table-rows",
                        Map.of(
                                "rows", Notation.count(table.rows().size()),
                                "workbooks", String.join(", ", table.schema().workbooks()))));
        if (table.schema().law() && !table.rows().isEmpty()) {
            page.paragraph(DETAIL, messages.text("cli.rulebook.table-wordings", Map.of("wordings", wordings(table))));
        }
    }

    private static String wordings(Table table) {
        return table.rows().stream()
                .map(row -> row.validity().text().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void pending(Page page) {
        if (!rulebook.tables().containsKey(PENDING)) {
            return;
        }
        heading(page, "cli.rulebook.pending");
        for (Row row : rulebook.table(PENDING).rows()) {
            page.paragraph(
                    ENTRY,
                    messages.text(
                            "cli.rulebook.pending-matter",
                            Map.of(
                                    "matter", row.text("Matter"),
                                    "status", row.text("Status"),
                                    "question", row.text("Question"))));
            String taken = row.text("Taken meanwhile");
            String key = taken.isEmpty() ? "cli.rulebook.pending-nothing" : "cli.rulebook.pending-taken";
            page.paragraph(DETAIL, messages.text(key, Map.of("taken", taken, "explanation", row.text("Explanation"))));
        }
    }

    /**
     * Every row of a table, one after the other, since a table may have tens of thousands.
     *
     * @throws RefusedException where there is no such table
     */
    void rows(String name, PrintWriter out) {
        Table table = Optional.ofNullable(rulebook.tables().get(name))
                .orElseThrow(() -> TableNames.unknown(rulebook.manifest(), name));
        out.println(messages.text(
                "cli.rulebook.table",
                Map.of("name", name, "title", table.schema().title())));
        for (Row row : table.rows()) {
            var page = new Page(width);
            row(page, row);
            out.print(page);
        }
    }

    private void row(Page page, Row row) {
        page.paragraph(
                ENTRY,
                messages.text(
                        "cli.rulebook.row",
                        Map.of(
                                "id",
                                row.reference().id(),
                                "address",
                                row.reference().address())));
        for (Column column : row.schema().columns()) {
            String value = row.cell(column.heading()).canonical();
            if (!value.isEmpty()) {
                page.paragraph(
                        DETAIL,
                        messages.text(
                                "cli.rulebook.cell",
                                Map.of("column", column.heading(), "value", Notation.plain(value))));
            }
        }
        if (row.schema().law()) {
            page.paragraph(
                    DETAIL,
                    messages.text(
                            "cli.rulebook.row-law",
                            Map.of(
                                    "clauses", row.reference().legalBasis(),
                                    "text", row.validity().text(),
                                    "applies", row.validity().applies())));
        }
    }
}
