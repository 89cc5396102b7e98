package org.cbamchecker.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cbamchecker.report.Notation;

/** How the report looks. */
enum StyleSheets {
    SCREEN(List.of("report.css", "print.css", "screen.css")),
    PAPER(List.of("report.css", "print.css", "paper.css"));

    private final List<String> files;

    StyleSheets(List<String> files) {
        this.files = files;
    }

    /** All sheets as one text, with the words that stand at the edge of every page. */
    String sheets(Report report) {
        var sheets = new StringBuilder();
        files.forEach(file -> sheets.append(read(file)));
        return sheets.append(edges(report)).toString();
    }

    private static String read(String file) {
        try (InputStream in = StyleSheets.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of the report and the number of the page; the first page has the name in its heading. */
    private static String edges(Report report) {
        return "@page {\n"
                + edge("top-left", quoted(Masthead.title(report)))
                + edge("bottom-right", content(report.text("paper.report.page")))
                + "}\n@page :first {\n  @top-left { content: none; }\n}\n";
    }

    private static String edge(String place, String content) {
        return "  @" + place + " { content: " + content + "; font-family: \"Noto Sans\", \"Noto Sans TC\", sans-serif;"
                + " font-size: 8pt; color: #52616d; }\n";
    }

    /** A sentence whose placeholders the printer fills in. */
    private static String content(String sentence) {
        return quoted(sentence)
                .replace(escaped("{page}"), "\" counter(page) \"")
                .replace(escaped("{pages}"), "\" counter(pages) \"");
    }

    private static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    /** Everything but letters and digits by its number, and a blank to end it: no text can end the string or the sheet. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        Notation.plain(text).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                escaped.appendCodePoint(character);
            } else {
                String code = Integer.toHexString(character);
                escaped.append('\\')
                        .append("0".repeat(6 - code.length()))
                        .append(code)
                        .append(' ');
            }
        });
        return escaped.toString();
    }
}
