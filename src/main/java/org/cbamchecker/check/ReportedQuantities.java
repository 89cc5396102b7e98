package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.QuarterlyReportQuestion.Imported;
import org.cbamchecker.articles.ReportedLineQuestion;
import org.cbamchecker.articles.ReportedLineQuestion.Circumstance;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.tables.Row;

/** What was imported in a quarter, and how much of it is reported (Article 34). */
final class ReportedQuantities {
    private final Map<Group, Imported> goods = new LinkedHashMap<>();
    private final Map<Group, List<ImportLine>> withInputs = new LinkedHashMap<>();

    /** @param priced whether a carbon price is stated for it */
    private record Group(Circumstance circumstance, boolean priced) {}

    /**
     * What is reported.
     *
     * @param needed circumstances that ask for further contents, as the table of required contents words them
     */
    record Reported(Imported quantity, Set<String> needed) {
        static final Reported NOTHING = new Reported(Imported.NOTHING, Set.of());
    }

    void add(ImportLine line, boolean priced) {
        List<ProcessingInput> inputs = line.circumstances().inputs();
        var circumstance = new Circumstance(
                line.circumstances().returned(), line.customs().previousProcedure(), !inputs.isEmpty());
        var group = new Group(circumstance, priced);
        if (inputs.isEmpty()) {
            goods.merge(group, quantity(line.quantity()), Imported::plus);
        } else {
            withInputs.computeIfAbsent(group, key -> new ArrayList<>()).add(line);
        }
    }

    private static Imported quantity(Quantity quantity) {
        BigDecimal amount = quantity.inEmissionUnits();
        boolean mass = quantity instanceof Quantity.Mass;
        return new Imported(mass ? amount : BigDecimal.ZERO, mass ? BigDecimal.ZERO : amount, 1, 0);
    }

    /** Everything together, on a day of the quarter. */
    Reported reported(Session session, Days days) {
        Imported sum = Imported.NOTHING;
        Set<String> needed = new TreeSet<>();
        Set<Group> groups = new LinkedHashSet<>(goods.keySet());
        groups.addAll(withInputs.keySet());
        for (Group group : groups) {
            var question = new ReportedLineQuestion(days, group.circumstance());
            session.ask(question);
            Imported reported = reported(group, question.reported(), session);
            sum = sum.plus(reported);
            note(group, question.reported(), needed);
        }
        return new Reported(sum, needed);
    }

    private static void note(Group group, ReportedLineQuestion.Reported answer, Set<String> needed) {
        if (answer == ReportedLineQuestion.Reported.NOTHING) {
            return;
        }
        if (answer != ReportedLineQuestion.Reported.THE_GOOD) {
            needed.add("inward processing");
        }
        if (group.priced()) {
            needed.add("carbon price");
        }
    }

    private Imported reported(Group group, ReportedLineQuestion.Reported answer, Session session) {
        Imported good = goods.getOrDefault(group, Imported.NOTHING);
        List<ImportLine> lines = withInputs.getOrDefault(group, List.of());
        return switch (answer) {
            case NOTHING -> Imported.NOTHING;
            case THE_GOOD ->
                lines.stream().map(line -> quantity(line.quantity())).reduce(good, Imported::plus);
            case THE_GOODS_USED ->
                lines.stream().map(line -> goodsUsed(line, session)).reduce(good, Imported::plus);
            case OPEN -> good.allOpen();
        };
    }

    /** Of the goods used those that Annex I lists; where it lists none of them, the listed product itself. */
    private static Imported goodsUsed(ImportLine line, Session session) {
        List<ProcessingInput> inputs = line.circumstances().inputs();
        Days days = session.days(line.customs().accepted());
        List<ScopeQuestion> questions = ScopePhase.questions(days, inputs);
        session.ask(questions);
        BigDecimal tonnes = BigDecimal.ZERO;
        boolean anyListed = false;
        boolean open = false;
        for (int i = 0; i < inputs.size(); i++) {
            Row listing = ScopePhase.listing(questions.get(i));
            if (listing != null && !listing.text("Listed").equals("exclude")) {
                anyListed = true;
                if (isOfThirdCountry(inputs.get(i), questions.get(i))) {
                    open = open || listing.text("Listed").equals("ask");
                    tonnes = tonnes.add(inputs.get(i).netMass());
                }
            }
        }
        Imported used = anyListed ? new Imported(tonnes, BigDecimal.ZERO, 1, 0) : quantity(line.quantity());
        return open ? used.allOpen() : used;
    }

    private static boolean isOfThirdCountry(ProcessingInput input, ScopeQuestion question) {
        return Origins.kind(input.origin(), ScopePhase.exemption(question)).equals("third country");
    }
}
