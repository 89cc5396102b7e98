package org.cbamchecker.authoring.difference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.cbamchecker.tables.Row;

/**
 * Writes a difference for machines: {@code tables} with the edits of their rows, {@code rules} with theirs. Every edit
 * says what became of the row or rule ({@code added}, {@code removed}, {@code changed}, {@code moved}), its name, its
 * place and its citation; a changed row has its {@code cells}.
 */
public final class DifferenceJson {
    private final JsonGenerator json;

    private DifferenceJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the document and a line end; the writer stays open. */
    public static void write(RulebookDifference difference, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            var lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new DifferenceJson(json).document(difference);
        }
        out.write('\n');
        out.flush();
    }

    private void document(RulebookDifference difference) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("tables");
        for (TableDifference table : difference.tables()) {
            table(table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleEdit rule : difference.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(TableDifference table) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", table.schema().name());
        json.writeArrayFieldStart("rows");
        for (RowEdit edit : table.rows()) {
            row(edit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(RowEdit edit) throws IOException {
        Row row = edit.row();
        json.writeStartObject();
        json.writeStringField("edit", word(edit));
        json.writeStringField("row", row.reference().id());
        json.writeStringField("address", row.reference().address());
        json.writeStringField("legalBasis", row.reference().legalBasis());
        if (edit instanceof RowEdit.Changed changed) {
            json.writeArrayFieldStart("cells");
            for (CellEdit cell : changed.cells()) {
                json.writeStartObject();
                json.writeStringField("column", cell.heading());
                json.writeStringField("before", cell.before());
                json.writeStringField("after", cell.after());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void rule(RuleEdit edit) throws IOException {
        json.writeStartObject();
        json.writeStringField("edit", word(edit));
        json.writeStringField("rule", edit.rule().name());
        json.writeStringField("file", edit.rule().file());
        json.writeNumberField("line", edit.rule().line());
        json.writeStringField("clause", edit.rule().clause());
        json.writeEndObject();
    }

    /** The name of a kind of edit: that of its record, in small letters. */
    private static String word(Object edit) {
        return edit.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
