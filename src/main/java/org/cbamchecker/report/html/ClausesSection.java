package org.cbamchecker.report.html;

import java.util.Map;
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
            page.put("dt", id);
            page.put(
                    "dd",
                    () -> known.ifPresentOrElse(
                            this::known, () -> page.text(report.text("paper.report.clauses.unknown"))));
        });
    }

    private void known(Clause clause) {
        page.put("p", () -> {
            String place =
                    report.text("paper.report.clauses.place", Map.of("act", clause.act(), "place", clause.place()));
            Optional<String> address = clause.address().filter(Tag::isLink);
            if (address.isPresent()) {
                page.put(Tag.of("a").with("href", address.get()), place);
            } else {
                page.text(place);
            }
        });
        page.put("p", clause.asks());
    }
}
