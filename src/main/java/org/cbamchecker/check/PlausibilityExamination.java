package org.cbamchecker.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.articles.PlausibilityQuestion;
import org.cbamchecker.articles.PlausibilityQuestion.Measured;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.reference.DefaultValues;
import org.cbamchecker.reference.DefaultValues.GoodsCode;

/** Compares lines with what is usual: actual values with default values and free allocation, values with masses. */
final class PlausibilityExamination implements LineExamination {
    private final Session session;

    PlausibilityExamination(Session session) {
        this.session = session;
    }

    private record Asked(PlausibilityQuestion question, Journal journal) {}

    @Override
    public void examine(List<Examined> lines) {
        List<Asked> asked = new ArrayList<>();
        for (Examined line : lines) {
            if (line.scoping().inScope()) {
                value(line).ifPresent(question -> asked.add(new Asked(question, line.journal())));
                line.intensities()
                        .filter(intensities -> intensities.basis() == EmissionsClaim.Basis.ACTUAL
                                && intensities.embedded().isKnown())
                        .ifPresent(intensities -> actual(line, intensities)
                                .forEach(question -> asked.add(new Asked(question, line.journal()))));
            }
        }
        session.ask(asked.stream().map(Asked::question).toList());
        asked.forEach(each ->
                each.journal().take(each.question().measured(), each.question().leads()));
    }

    /** Customs value in euro for each tonne or MWh. */
    private Optional<PlausibilityQuestion> value(Examined line) {
        BigDecimal value = line.line().customs().customsValue();
        BigDecimal quantity = line.line().quantity().inEmissionUnits();
        if (value == null || quantity.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal perUnit = value.divide(quantity, MathContext.DECIMAL64);
        List<Figure> evidence = List.of(
                Figure.of("line", line.line().id()),
                Figure.of("cn", line.line().good().cn().printed()),
                new Figure("value", value, "EUR"),
                new Figure("quantity", quantity, line.line().quantity().unit()),
                new Figure("perUnit", perUnit.setScale(2, java.math.RoundingMode.HALF_UP), "EUR"));
        return Optional.of(
                question(line, new Measured("customs value", line.scoping().sector(), perUnit), evidence));
    }

    private List<PlausibilityQuestion> actual(Examined line, Intensities intensities) {
        BigDecimal embedded = intensities.embedded().value().value();
        List<PlausibilityQuestion> questions = new ArrayList<>(2);
        defaultValue(line.line())
                .filter(value -> value.signum() > 0)
                .ifPresent(value -> questions.add(compared(line, "emissions against default value", embedded, value)));
        if (intensities.freeAllocation().isKnown()
                && intensities.freeAllocation().value().value().signum() > 0) {
            questions.add(compared(
                    line,
                    "emissions against free allocation",
                    embedded,
                    intensities.freeAllocation().value().value()));
        }
        return questions;
    }

    private PlausibilityQuestion compared(Examined line, String check, BigDecimal embedded, BigDecimal with) {
        List<Figure> evidence = List.of(
                Figure.of("line", line.line().id()),
                Figure.of("cn", line.line().good().cn().printed()),
                Figure.of("origin", line.line().provenance().origin().letters()),
                Figure.of("report", line.line().claim().report()),
                new Figure("embedded", embedded, "t CO2e/t"),
                new Figure("with", with, "t CO2e/t"));
        BigDecimal ratio = embedded.max(BigDecimal.ZERO).divide(with, MathContext.DECIMAL64);
        return question(line, new Measured(check, line.scoping().sector(), ratio), evidence);
    }

    /** The default value without mark-up, of the country of origin or else of other countries. */
    private Optional<BigDecimal> defaultValue(ImportLine line) {
        if (!(line.quantity() instanceof Quantity.Mass)) {
            return Optional.empty();
        }
        LocalDate day = line.customs().accepted();
        var code = new GoodsCode(line.good().cn(), line.good().taric());
        DefaultValues table = session.tables().defaultValues();
        DefaultValues.Found own = table.ofCountry(line.provenance().origin().letters(), code, day);
        Optional<BigDecimal> value = total(own);
        return value.isPresent() || own.several()
                ? value
                : total(table.ofCountry(DefaultValues.OTHER_COUNTRIES, code, day));
    }

    private static Optional<BigDecimal> total(DefaultValues.Found of) {
        return Optional.ofNullable(of.row())
                .filter(found -> found.text("Kind of row").equals("value"))
                .flatMap(found -> found.number("Total (t CO2e/t)"));
    }

    private PlausibilityQuestion question(Examined line, Measured measured, List<Figure> evidence) {
        return new PlausibilityQuestion(session.days(line.line().customs().accepted()), measured, evidence);
    }
}
