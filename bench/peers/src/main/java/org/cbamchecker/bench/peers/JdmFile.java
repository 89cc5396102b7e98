package org.cbamchecker.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.bench.peers.DecisionTable.Type;

/**
 * A model as a JSON decision model of GoRules Zen: a chain of decision tables with hit policy first, then expressions;
 * each passes on what it was given.
 *
 * @see <a href="https://docs.gorules.io/learn/decision-modeling/decision-tables">Decision tables</a>
 */
final class JdmFile {
    private final Model model;
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> edges = new ArrayList<>();

    private JdmFile(Model model) {
        this.model = model;
    }

    static void write(Task task, Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        json.writeValue(folder.resolve("model.json").toFile(), new JdmFile(task.model()).graph());
        json.writeValue(
                folder.resolve("first-question.json").toFile(), task.named().get(0));
        json.writeValue(folder.resolve("questions.json").toFile(), task.named());
        json.writeValue(
                folder.resolve("answers.json").toFile(),
                task.model().answers().stream().map(Column::name).toList());
    }

    private Map<String, Object> graph() {
        node("request", "inputNode", Map.of());
        model.tables().forEach(table -> node(table.name(), "decisionTableNode", table(table)));
        model.formulas().forEach(formula -> node(formula.name(), "expressionNode", expression(formula)));
        node("response", "outputNode", Map.of());
        return Map.of("nodes", nodes, "edges", edges);
    }

    private void node(String name, String type, Map<String, ?> content) {
        String id = "node-" + name;
        if (!nodes.isEmpty()) {
            Object before = nodes.get(nodes.size() - 1).get("id");
            edges.add(Map.of("id", "to-" + name, "type", "edge", "sourceId", before, "targetId", id));
        }
        nodes.add(Map.of(
                "id", id, "name", name, "type", type, "content", content, "position", Map.of("x", 0, "y", 0)));
    }

    private static Map<String, ?> table(DecisionTable table) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("hitPolicy", "first");
        content.put("passThrough", true);
        content.put("executionMode", "single");
        content.put("inputs", columns("i", table.inputs()));
        content.put("outputs", columns("o", table.outputs()));
        content.put("rules", table.rows().stream().map(row -> rule(table, row)).toList());
        return content;
    }

    private static List<Map<String, String>> columns(String kind, List<Column> columns) {
        List<Map<String, String>> written = new ArrayList<>();
        for (Column column : columns) {
            written.add(Map.of("id", kind + written.size(), "name", column.name(), "field", column.name()));
        }
        return written;
    }

    private static Map<String, String> rule(DecisionTable table, DecisionTable.Row row) {
        Map<String, String> rule = new LinkedHashMap<>();
        for (int i = 0; i < row.tests().size(); i++) {
            rule.put("i" + i, unaryTest(row.tests().get(i)));
        }
        for (int i = 0; i < row.results().size(); i++) {
            rule.put("o" + i, literal(table.outputs().get(i), row.results().get(i)));
        }
        return rule;
    }

    private static String unaryTest(Test test) {
        if (test instanceof Test.OneOf some) {
            return some.values().stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
        }
        return test instanceof Test.Between between ? "[" + between.from() + ".." + between.to() + "]" : "";
    }

    private static String literal(Column column, String value) {
        return value == null ? "null" : column.type() == Type.TEXT ? '"' + value + '"' : value;
    }

    private static Map<String, ?> expression(Formula formula) {
        String reckoned = formula.expression().replaceFirst("max\\((.*)\\)$", "max([$1])");
        String value = "%s ? %s : null".formatted(formula.condition(" and ", " == "), reckoned);
        return Map.of(
                "passThrough",
                true,
                "executionMode",
                "single",
                "expressions",
                List.of(Map.of("id", "e-" + formula.name(), "key", formula.name(), "value", value)));
    }
}
