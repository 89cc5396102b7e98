package org.cbamchecker.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/**
 * A table: headings that are repeated on every page, a heading for every row, figures flush right. It can be scrolled
 * sideways on a narrow screen without the page moving.
 */
final class Grid {
    private static final Tag COLUMN_HEAD = Tag.of("th").with("scope", "col");

    private final Report report;
    private final Markup page;

    Grid(Report report) {
        this.report = report;
        page = report.page();
    }

    /**
     * A column.
     *
     * @param key message that heads it
     * @param figures whether figures stand in it
     */
    record Column(String key, boolean figures) {
        static Column words(String key) {
            return new Column(key, false);
        }

        static Column figures(String key) {
            return new Column(key, true);
        }
    }

    /** Writes a table; the content writes its rows. */
    void put(String caption, List<Column> columns, Runnable rows) {
        Tag frame = Tag.of("div")
                .styled("frame")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", caption);
        page.put(
                frame,
                () -> page.put(Tag.of("table"), () -> {
                    page.put("caption", caption);
                    page.put(Tag.of("thead"), () -> page.put(Tag.of("tr"), () -> columns.forEach(this::heading)));
                    page.put(Tag.of("tbody"), rows);
                }));
    }

    private void heading(Column column) {
        page.put(column.figures() ? COLUMN_HEAD.styled("figure") : COLUMN_HEAD, report.text(column.key()));
    }

    /** A row; the content writes its cells. */
    void row(Runnable cells) {
        page.put(Tag.of("tr"), cells);
    }

    /** A row that links lead to. */
    void row(String anchor, Runnable cells) {
        page.put(Tag.of("tr").with("id", anchor), cells);
    }

    /** A row that adds up those above it. */
    void sum(Runnable cells) {
        page.put(Tag.of("tr").styled("sum"), cells);
    }

    /** The heading of a row. */
    void head(String words) {
        head(words, Optional.empty());
    }

    /** The heading of a row that leads somewhere. */
    void head(String words, Optional<String> anchor) {
        page.put(Tag.of("th").with("scope", "row"), () -> report.linkOrText(anchor, words));
    }

    /** The heading of a row with whatever the content writes. */
    void head(Runnable content) {
        page.put(Tag.of("th").with("scope", "row"), content);
    }

    void words(String words) {
        page.put("td", words);
    }

    /** Words that must not be broken, such as a code. */
    void code(String code) {
        page.put(Tag.of("td").styled("code"), code);
    }

    /** A digest, which may be broken anywhere. */
    void digest(String digits) {
        page.put(Tag.of("td").styled("digest"), digits);
    }

    /** A cell with whatever the content writes. */
    void cell(Runnable content) {
        page.put(Tag.of("td"), content);
    }

    /** A figure as it is written. */
    void figure(String written) {
        figure(written, Optional.empty());
    }

    /** A figure that leads to its explanation. */
    void figure(String written, Optional<String> anchor) {
        page.put(Tag.of("td").styled("figure"), () -> report.linkOrText(anchor, written));
    }

    /** Words in place of a figure, leading to the reason. */
    void absent(String words, Optional<String> anchor) {
        page.put(Tag.of("td").styled("figure absent"), () -> report.linkOrText(anchor, words));
    }

    /** A figure to three decimals that leads to its explanation. */
    void shortened(BigDecimal exact, Optional<String> anchor) {
        figure(Notation.shortened(exact), anchor);
    }

    /** Words across several columns. */
    void across(int columns, String words, Optional<String> anchor) {
        Tag cell = Tag.of("td").styled("across").with("colspan", String.valueOf(columns));
        page.put(cell, () -> report.linkOrText(anchor, words));
    }

    void blank() {
        page.put("td", "");
    }
}
