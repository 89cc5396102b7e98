package org.cbamchecker.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/**
 * A digest over all that decides what compiling a rulebook gives: the compiler, the rules, and those cells of decision
 * tables that become conditions. Outcomes are not among them: a changed outcome needs no compiler.
 */
final class RulebookKey {
    /** The classes that write and gate what is compiled; a change of theirs is a change of the result. */
    private static final List<Class<?>> COMPILER =
            List.of(RulebookBuild.class, DecisionTableCompiler.class, RowConditions.class, CompiledClasses.class);

    private final MessageDigest digest = sha256();

    private RulebookKey() {}

    static String of(Rulebook rulebook, QuestionClasses questions) {
        var key = new RulebookKey();
        key.add(System.getProperty("java.specification.version"));
        key.add(String.valueOf(org.kie.api.KieServices.class.getPackage().getImplementationVersion()));
        COMPILER.forEach(type -> key.add(type.getName(), type.getClassLoader()));
        key.add(questions.questions());
        rulebook.rules().forEach(rule -> {
            key.add(rule.file());
            key.add(rule.text());
        });
        rulebook.tables().values().stream()
                .filter(table -> table.schema().kind() == TableSchema.Kind.DECISION)
                .forEach(key::add);
        return key.hex();
    }

    /** Digest of classes as they stand, with the classes they extend within the checker. */
    static String fingerprint(Collection<String> internalNames, ClassLoader loader) {
        var key = new RulebookKey();
        var names = new TreeSet<String>();
        internalNames.forEach(name -> addWithParents(name.replace('/', '.'), loader, names));
        names.forEach(name -> key.add(name, loader));
        return key.hex();
    }

    private static void addWithParents(String name, ClassLoader loader, TreeSet<String> names) {
        try {
            for (Class<?> type = Class.forName(name, false, loader);
                    type != null && type.getName().startsWith("org.cbamchecker.");
                    type = type.getSuperclass()) {
                names.add(type.getName());
            }
        } catch (ClassNotFoundException | LinkageError absent) {
            names.add(name);
        }
    }

    private void add(Table table) {
        add(table.name());
        add(table.schema().question());
        List<Column> conditions = table.schema().conditions();
        for (Column column : conditions) {
            add(column.type() + " " + column.field() + " " + column.operator() + " " + column.scale());
        }
        for (Row row : table.rows()) {
            add(row.reference().id());
            add(row.reference().address());
            add(row.validity().text().toString());
            add(row.validity().applies().toString());
            conditions.forEach(column -> {
                var cell = row.cell(column.heading());
                add(cell.getClass().getSimpleName());
                add(cell.canonical());
            });
        }
    }

    private void add(String className, ClassLoader loader) {
        add(className);
        try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            add(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Length first, so that no two sequences of parts run together into the same bytes. */
    private void add(byte[] part) {
        digest.update(java.nio.ByteBuffer.allocate(4).putInt(part.length).flip());
        digest.update(part);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
