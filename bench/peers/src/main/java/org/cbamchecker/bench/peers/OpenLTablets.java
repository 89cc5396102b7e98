package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets, its engine embedded: a workbook compiled by the factory of its reference guide, called by the method
 * it declares.
 *
 * @see <a href="https://openldocs.readthedocs.io/en/latest/documentation/guides/developer_guide/">Developer guide</a>
 */
final class OpenLTablets implements Contestant {
    private Task task;
    private Object rules;
    private Method decide;

    @Override
    public void write(Task given, Path folder) throws IOException {
        task = given;
        OpenLWorkbook.write(task.model(), folder.resolve("rules.xlsx"));
    }

    @Override
    public void build(Path folder) throws IOException {
        var factory = new RulesEngineFactory<Object>(
                folder.resolve("rules.xlsx").toUri().toURL());
        rules = factory.newEngineInstance();
        decide = Arrays.stream(factory.getInterfaceClass().getMethods())
                .filter(method -> method.getName().equals("decide"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void take(Task given) {}

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<?> decide(int from, int to) throws ReflectiveOperationException {
        List<Object> decisions = new ArrayList<>(to - from);
        for (List<Object> question : task.questions().subList(from, to)) {
            decisions.add(decide.invoke(rules, question.toArray()));
        }
        return decisions;
    }

    @Override
    public Map<String, ?> read(Object result) {
        return Facts.answers(task.model(), result);
    }
}
