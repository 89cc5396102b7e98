package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.check.Checker;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.engine.CompiledRulebookCache;
import org.cbamchecker.engine.QuestionClasses;
import org.cbamchecker.engine.RulebookCompiler;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;

/**
 * This checker, the full check as it is shipped: the shared decision, and with it thresholds, persons, deadlines,
 * document codes, findings and the trace. It is built from the whole rulebook, tables and rules, with nothing cached.
 */
final class FullCheck implements Contestant {
    /** So many that every importer is above the threshold of the year. */
    private static final int LINES_AN_IMPORTER = 200;

    private Path home;
    private Checker checker;
    private List<ImportLine> lines;

    @Override
    public void write(Task task, Path folder) {
        home = Path.of(task.home());
    }

    @Override
    public void build(Path folder) {
        var location = new RulebookLocation(home.resolve("rules/eu-cbam"), home.resolve("decision-tables/eu-cbam"));
        if (!(new RulebookLoader().load(location) instanceof Loaded.Ready ready)) {
            throw new IllegalStateException("The rulebook in " + home + " is refused");
        }
        var questions = new QuestionClasses("org.cbamchecker.articles", List.of(), FullCheck.class.getClassLoader());
        var compiled = new RulebookCompiler(questions, CompiledRulebookCache.none())
                .compile(ready.rulebook(), new Diagnostics())
                .orElseThrow();
        checker = new Checker(compiled, CbamDecision.LAW_DATE);
        decide(List.of());
    }

    @Override
    public void take(Task task) {
        lines = new ArrayList<>();
        for (Map<String, Object> question : task.named()) {
            lines.add(line(question, lines.size()));
        }
    }

    private static ImportLine line(Map<String, Object> question, int number) {
        Eori importer = new Eori("DE" + (100_000 + number / LINES_AN_IMPORTER));
        int day = (int) question.get("day");
        LocalDate accepted = LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
        return new ImportLine(
                "L" + number,
                new CustomsEntry("26DE" + number, 1, accepted, "4000", null, List.of()),
                new Parties(importer, importer, Parties.Representation.NONE),
                new Good(new CnCode((String) question.get("cn8")), "", "", Answer.YES),
                new Provenance(new CountryCode((String) question.get("origin")), null, null, ""),
                new Quantity.Mass(((BigDecimal) question.get("tonnes")).movePointRight(3)),
                Circumstances.ORDINARY,
                EmissionsClaim.DEFAULT_VALUES,
                new SourceAddress("none", "", number));
    }

    /** Five importers: more lines at a time keep more traces in memory and gain nothing. */
    @Override
    public int batch() {
        return 1_000;
    }

    @Override
    public List<?> decide(int from, int to) {
        return decide(lines.subList(from, to));
    }

    private List<LineAssessment> decide(List<ImportLine> some) {
        return checker.check(new Submission(
                        "benchmark", 2026, Register.EMPTY, some, List.of(new InputFile("none", ""))))
                .lines();
    }

    /** A check ends where a line is out of scope, and names no benchmark but what comes of it. */
    @Override
    public Map<String, ?> read(Object result) {
        LineAssessment assessment = (LineAssessment) result;
        String ground = assessment.scoping().ground();
        boolean exempt = ground.equals("annex-iii-1");
        boolean inScope = assessment.scoping().inScope();
        Map<String, Object> read = new HashMap<>();
        for (String unsaid : List.of("value", "route", "markUp", "benchmark", "cbamFactor", "crossSectoral")) {
            read.put(unsaid, Agreement.UNSAID);
        }
        read.put("listed", exempt || inScope ? "include" : ground.equals("excluded") ? "exclude" : null);
        read.put("ground", exempt ? ground : inScope ? null : Agreement.UNSAID);
        read.put("sector", inScope ? assessment.scoping().sector() : Agreement.UNSAID);
        var embedded = assessment.figures().map(figures -> figures.embedded().map(tonnes -> tonnes.value()));
        read.put("embedded", inScope ? known(embedded) : Agreement.UNSAID);
        read.put("certificates", known(assessment.owed().map(owed -> owed.certificates().map(count -> count.value()))));
        return read;
    }

    private static BigDecimal known(Optional<Outcome<BigDecimal>> figure) {
        return figure.filter(Outcome::isKnown).map(Outcome::value).orElse(null);
    }
}
