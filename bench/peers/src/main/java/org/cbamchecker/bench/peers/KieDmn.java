package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN, asked by {@code evaluateAll} with a context a line.
 *
 * @see <a href="https://kie.apache.org/docs/10.1.x/drools/drools/DMN">Executing a DMN model in Java</a>
 */
final class KieDmn implements Contestant {
    private Model form;
    private DMNRuntime runtime;
    private DMNModel model;
    private List<Map<String, Object>> questions;

    @Override
    public void write(Task task, Path folder) throws IOException {
        form = task.model();
        DmnFile.write(form, DmnFile.Dialect.STANDARD, folder.resolve("model.dmn"));
    }

    @Override
    public void build(Path folder) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newFileResource(folder.resolve("model.dmn").toFile())))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(String.valueOf(model.getMessages().get(0)));
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
        List<DMNResult> results = new ArrayList<>(to - from);
        for (Map<String, Object> question : questions.subList(from, to)) {
            DMNContext context = runtime.newContext();
            question.forEach(context::set);
            results.add(runtime.evaluateAll(model, context));
        }
        return results;
    }

    @Override
    public Map<String, ?> read(Object result) {
        Map<String, Object> answers = new HashMap<>();
        for (DMNDecisionResult decision : ((DMNResult) result).getDecisionResults()) {
            if (decision.getResult() instanceof Map<?, ?> outputs) {
                outputs.forEach((name, value) -> answers.put((String) name, value));
            } else {
                answers.put(decision.getDecisionName(), decision.getResult());
            }
        }
        return answers;
    }
}
