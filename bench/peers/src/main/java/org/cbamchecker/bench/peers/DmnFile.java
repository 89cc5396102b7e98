package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.bench.peers.DecisionTable.Type;

/** A model as a DMN 1.3 file: a decision a table with hit policy FIRST, a literal expression a formula. */
final class DmnFile {
    /** How engines differ in what one decision knows of another. */
    enum Dialect {
        /** As the standard says: a table with several outputs gives a context, {@code scope.sector}. */
        STANDARD,
        /** Camunda: every output is a variable, {@code sector}. */
        CAMUNDA
    }

    private final Model model;
    private final Dialect dialect;
    private final StringBuilder xml = new StringBuilder();

    private DmnFile(Model model, Dialect dialect) {
        this.model = model;
        this.dialect = dialect;
    }

    static void write(Model model, Dialect dialect, Path file) throws IOException {
        Files.writeString(file, new DmnFile(model, dialect).text());
    }

    private String text() {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"%s\" name=\"%s\""
                .formatted(model.name() + "Model", model.name())
                + " namespace=\"https://cbamchecker.org/bench\" xmlns:own=\"https://cbamchecker.org/bench\">");
        if (dialect == Dialect.STANDARD) {
            model.tables().stream().filter(table -> table.outputs().size() > 1).forEach(this::outputType);
            model.question().forEach(this::inputData);
        }
        model.tables().forEach(this::table);
        model.formulas().forEach(this::formula);
        line("</definitions>");
        return xml.toString();
    }

    /** Name of the type of a table's results. */
    private void outputType(DecisionTable table) {
        line("<itemDefinition name=\"t%s\">".formatted(table.name()));
        for (Column output : table.outputs()) {
            line("<itemComponent name=\"%s\"><typeRef>%s</typeRef></itemComponent>"
                    .formatted(output.name(), typeRef(output)));
        }
        line("</itemDefinition>");
    }

    private void inputData(Column column) {
        line("<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>"
                .formatted("in_" + column.name(), column.name(), column.name(), typeRef(column)));
    }

    private void table(DecisionTable table) {
        boolean single = table.outputs().size() == 1;
        String name = single ? table.outputs().get(0).name() : table.name();
        line("<decision id=\"%s\" name=\"%s\">".formatted(name, name));
        line("<variable name=\"%s\" typeRef=\"%s\"/>"
                .formatted(name, single ? typeRef(table.outputs().get(0)) : typeOf(table)));
        requirements(table.inputs().stream().map(Column::name).toList());
        line("<decisionTable id=\"dt_%s\" hitPolicy=\"FIRST\">".formatted(name));
        for (Column input : table.inputs()) {
            line("<input id=\"i_%s_%s\"><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>"
                    .formatted(name, input.name(), typeRef(input), reference(input.name())));
        }
        for (Column output : table.outputs()) {
            line("<output id=\"o_%s\" name=\"%s\" typeRef=\"%s\"/>"
                    .formatted(output.name(), output.name(), typeRef(output)));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, i);
        }
        line("</decisionTable></decision>");
    }

    private void row(DecisionTable table, int number) {
        DecisionTable.Row row = table.rows().get(number);
        xml.append("<rule id=\"r_").append(table.name()).append(number).append("\">");
        for (Test test : row.tests()) {
            xml.append("<inputEntry><text>").append(unaryTest(test)).append("</text></inputEntry>");
        }
        for (int i = 0; i < table.outputs().size(); i++) {
            xml.append("<outputEntry><text>")
                    .append(literal(table.outputs().get(i), row.results().get(i)))
                    .append("</text></outputEntry>");
        }
        line("</rule>");
    }

    private String unaryTest(Test test) {
        if (test instanceof Test.OneOf some) {
            return some.values().stream().map(value -> '"' + value + '"').collect(Collectors.joining(","));
        }
        if (test instanceof Test.Between between) {
            return "[" + between.from() + ".." + between.to() + "]";
        }
        return dialect == Dialect.STANDARD ? "-" : "";
    }

    private static String literal(Column column, String value) {
        return value == null ? "null" : column.type() == Type.TEXT ? '"' + value + '"' : value;
    }

    private void formula(Formula formula) {
        line("<decision id=\"%s\" name=\"%s\">".formatted(formula.name(), formula.name()));
        line("<variable name=\"%s\" typeRef=\"%s\"/>".formatted(formula.name(), "number"));
        Set<String> names = formula.values(model);
        requirements(List.copyOf(names));
        String text = "if %s then %s else null".formatted(formula.condition(" and ", " = "), formula.expression());
        for (String name : names) {
            text = text.replaceAll("\\b" + name + "\\b", reference(name));
        }
        line("<literalExpression><text>%s</text></literalExpression></decision>".formatted(text));
    }

    private void requirements(List<String> names) {
        Set<String> written = new LinkedHashSet<>();
        for (String name : names) {
            String decision = decisionOf(name);
            if (decision != null) {
                written.add("<requiredDecision href=\"#%s\"/>".formatted(decision));
            } else if (dialect == Dialect.STANDARD) {
                written.add("<requiredInput href=\"#in_%s\"/>".formatted(name));
            }
        }
        written.forEach(each -> line("<informationRequirement>" + each + "</informationRequirement>"));
    }

    /** The decision that gives a value, or null for what is asked. */
    private String decisionOf(String name) {
        for (DecisionTable table : model.tables()) {
            if (table.outputs().stream().anyMatch(output -> output.name().equals(name))) {
                return table.outputs().size() == 1 ? name : table.name();
            }
        }
        return model.formulas().stream().anyMatch(formula -> formula.name().equals(name)) ? name : null;
    }

    private String reference(String name) {
        String decision = decisionOf(name);
        boolean inContext = dialect == Dialect.STANDARD && decision != null && !decision.equals(name);
        return inContext ? decision + "." + name : name;
    }

    private String typeOf(DecisionTable table) {
        return dialect == Dialect.STANDARD ? "own:t" + table.name() : "string";
    }

    private String typeRef(Column column) {
        if (column.type() == Type.TEXT) {
            return "string";
        }
        return dialect == Dialect.STANDARD ? "number" : column.type() == Type.WHOLE ? "integer" : "number";
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }
}
