package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools with spreadsheets as its manual describes them, a rule a row, in the executable model, asked in stateless
 * sessions.
 *
 * @see <a href="https://kie.apache.org/docs/10.1.x/drools/drools/language-reference-dt">Spreadsheet decision tables</a>
 * @see <a href="https://kie.apache.org/docs/10.1.x/drools/drools/rule-engine">Stateless KIE sessions</a>
 */
final class DroolsSheet implements Contestant {
    private static final String OBLIGATION =
            """
            package peers
            import org.cbamchecker.bench.peers.ImportCase
            import org.cbamchecker.bench.peers.Obligation
            rule "embedded"
            when
                $c : ImportCase( embedded == null, value != null, markUp != null )
            then
                modify($c) { setEmbedded(Obligation.embedded($c.getValue(), $c.getMarkUp())) }
            end
            rule "certificates"
            when
                $c : ImportCase( certificates == null, listed == "include", ground == null, embedded != null, benchmark != null,
                                  cbamFactor != null )
            then
                modify($c) {
                    setCertificates(Obligation.certificates($c.getEmbedded(), $c.getBenchmark(), $c.getCbamFactor(),
                            $c.getCrossSectoral(), $c.getTonnes()))
                }
            end
            """;

    private final int linesASession;
    private Model model;
    private StatelessKieSession rules;
    private List<Map<String, Object>> questions;

    DroolsSheet(int linesASession) {
        this.linesASession = linesASession;
    }

    @Override
    public void write(Task task, Path folder) throws IOException {
        model = task.model();
        for (DecisionTable table : model.tables()) {
            DroolsWorkbook.write(model, table, folder.resolve(table.name() + ".drl.xlsx"));
        }
        if (!model.formulas().isEmpty()) {
            Files.writeString(folder.resolve("formulas.drl"), OBLIGATION);
        }
    }

    @Override
    public void build(Path folder) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        try (Stream<Path> written = Files.list(folder)) {
            for (Path file : written.sorted().toList()) {
                files.write("src/main/resources/peers/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).get(0).getText());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    @Override
    public void take(Task task) {
        questions = task.named();
    }

    @Override
    public int batch() {
        return linesASession;
    }

    @Override
    public List<?> decide(int from, int to) {
        List<Object> cases = new ArrayList<>(to - from);
        for (Map<String, Object> question : questions.subList(from, to)) {
            cases.add(Facts.of(model, question));
        }
        rules.execute(cases);
        return cases;
    }

    @Override
    public Map<String, ?> read(Object result) {
        return Facts.answers(model, result);
    }
}
