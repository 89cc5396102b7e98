package org.cbamchecker.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.cbamchecker.rulebook.Fingerprint;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/**
 * A fingerprint of all that decides what compiling a rulebook gives: the compiler, the rules, and those cells of decision
 * tables that become conditions. Outcomes are not among them: a changed outcome needs no compiler.
 */
final class RulebookKey {
    /** The classes that write and gate what is compiled; a change of theirs is a change of the result. */
    private static final List<Class<?>> COMPILER =
            List.of(RulebookBuild.class, DecisionTableCompiler.class, RowConditions.class, CompiledClasses.class);

    private final Fingerprint fingerprint = new Fingerprint();

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
        return key.fingerprint.hexadecimal();
    }

    /** Of classes as they stand, with the classes they extend within the checker. */
    static String fingerprint(Collection<String> internalNames, ClassLoader loader) {
        var key = new RulebookKey();
        var names = new TreeSet<String>();
        internalNames.forEach(name -> addWithParents(name.replace('/', '.'), loader, names));
        names.forEach(name -> key.add(name, loader));
        return key.fingerprint.hexadecimal();
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
            fingerprint.add(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String part) {
        fingerprint.add(part);
    }
}
