package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * The DMN engine of Camunda 7, embedded, without history. It gives the result of one decision; the last one is asked,
 * which needs all others.
 *
 * @see <a href="https://docs.camunda.org/manual/7.24/user-guide/dmn-engine/embed/">Embed the DMN engine</a>
 */
final class CamundaDmn implements Contestant {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private Model model;
    private DmnDecision last;
    private List<Map<String, Object>> questions;

    @Override
    public void write(Task task, Path folder) throws IOException {
        model = task.model();
        DmnFile.write(model, DmnFile.Dialect.CAMUNDA, folder.resolve("model.dmn"));
    }

    @Override
    public void build(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("model.dmn"))) {
            int formulas = model.formulas().size();
            String name = formulas == 0
                    ? model.name()
                    : model.formulas().get(formulas - 1).name();
            last = engine.parseDecision(name, in);
        }
    }

    @Override
    public void take(Task task) {
        questions = task.named();
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<?> decide(int from, int to) {
        List<DmnDecisionResult> results = new ArrayList<>(to - from);
        for (Map<String, Object> question : questions.subList(from, to)) {
            results.add(engine.evaluateDecision(last, question));
        }
        return results;
    }

    /** What other decisions said on the way is not in the result. */
    @Override
    public Map<String, ?> read(Object result) {
        Map<String, Object> answers = new HashMap<>();
        if (!model.formulas().isEmpty()) {
            model.answers().forEach(column -> answers.put(column.name(), Agreement.UNSAID));
        }
        DmnDecisionResult results = (DmnDecisionResult) result;
        if (results.getSingleResult() != null) {
            if (model.formulas().isEmpty()) {
                answers.putAll(results.getSingleResult());
            } else {
                answers.put("certificates", results.getSingleEntry());
            }
        }
        return answers;
    }
}
