package org.cbamchecker.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/**
 * SHA-256 over what a rulebook says. Fonts, colours, column widths, number formats, comments in the manifest and the
 * bytes of the zip do not count; words, numbers, days, and the order of rows and of articles do.
 */
final class RulebookDigest {
    private static final String FORM = "rulebook-content-1";

    private final MessageDigest digest = sha256();

    private RulebookDigest() {}

    static String of(Manifest manifest, List<RuleSource> rules, Iterable<Table> tables) {
        RulebookDigest content = new RulebookDigest();
        content.add(FORM);
        content.add(manifest.id());
        content.add(manifest.title());
        content.add(manifest.jurisdiction());
        for (RuleSource rule : rules) {
            content.add(rule.file());
            content.add(rule.text());
        }
        for (Table table : tables) {
            content.add(table);
        }
        return content.hexadecimal();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }

    private String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Table table) {
        TableSchema schema = table.schema();
        add(schema.name());
        add(schema.title());
        add(schema.workbooks().toString());
        add(schema.kind() + " " + schema.hitPolicy() + " " + schema.question());
        add(schema.law() + " " + schema.mayBeEmpty());
        schema.columns().forEach(this::add);
        add(Integer.toString(table.rows().size()));
        table.rows().forEach(this::add);
    }

    private void add(Column column) {
        add(column.heading());
        add(column.type() + " " + column.role() + " " + column.field() + " " + column.operator());
        column.allowed().forEach(this::add);
        add(column.marks() + " " + column.scale());
    }

    private void add(Row row) {
        add(row.reference().id());
        add(row.reference().legalBasis());
        add(row.validity().source());
        add(String.valueOf(row.validity().checkedOn()));
        add(row.validity().text().toString());
        add(row.validity().applies().toString());
        for (Cell cell : row.cells()) {
            add(cell.getClass().getSimpleName());
            add(cell.canonical());
        }
    }

    /** The length goes first, so that text cannot move from one field to the next unseen. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
