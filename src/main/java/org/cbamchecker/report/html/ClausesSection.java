package org.cbamchecker.report.html;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.reference.Clauses.Clause;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** Every clause that the report cites: what it asks, and where to read it. */
final class ClausesSection {
    private final Report report;
    private final Markup page;

    ClausesSection(Report report) {
        this.report = report;
        page = report.page();
    }

    void write() {
        report.section("clauses", report.text("paper.report.clauses.heading"), () -> {
            report.remark(report.text("paper.report.clauses.about"));
            page.put(
                    Tag.of("dl").styled("law"),
                    () -> report.anchors().citedClauses().forEach(this::clause));
        });
    }

    private void clause(String id) {
        Optional<Clause> known = report.language().citations().clause(id);
        page.put(Tag.of("div").with("id", report.anchors().ofClause(id)), () -> {
            page.put("dt", () -> place(id, known.flatMap(Clause::address)));
            page.put(
                    "dd",
                    () -> known.ifPresentOrElse(
                            clause -> page.put("p", clause.asks()),
                            () -> page.text(report.text("paper.report.clauses.unknown"))));
            page.put(Tag.of("dd").styled("id"), () -> page.put("code", id));
        });
    }

    private void place(String id, Optional<String> address) {
        String place = report.words().cite(List.of(id));
        Optional<String> link = address.filter(Tag::isLink);
        if (link.isPresent()) {
            page.put(Tag.of("a").with("href", link.get()), place);
        } else {
            page.text(place);
        }
    }
}
