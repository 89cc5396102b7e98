package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.tables.Row;

/** Listed goods that give way to neighbouring codes outside Annex I in the course of a year (Article 27(2)(a)). */
final class NeighbourTrade implements Pattern {
    private static final int FIRST_HALF_ENDS = 6;

    private final Session session;
    private final List<Neighbours> neighbours;
    private final Map<Trade, Shift> shifts = new HashMap<>();

    NeighbourTrade(Session session) {
        this.session = session;
        neighbours =
                session.tables().neighbourCodes().stream().map(Neighbours::of).toList();
    }

    /** Beginnings of a listed code and of one beside it that is not listed, read once and not for every line. */
    private record Neighbours(String listed, String unlisted) {
        static Neighbours of(Row row) {
            return new Neighbours(row.text("Listed code"), row.text("Neighbouring code"));
        }
    }

    /** What an importer brings in under two such codes in a year. */
    private record Trade(Subject.ImporterYear year, Neighbours codes) {
        String name() {
            return year.label() + "/" + codes.listed() + "-" + codes.unlisted();
        }
    }

    /** Kilograms of the listed and of the neighbouring code in both halves of a year. */
    private static final class Shift {
        private final Trade trade;
        private final BigDecimal[] listed = {BigDecimal.ZERO, BigDecimal.ZERO};
        private final BigDecimal[] unlisted = {BigDecimal.ZERO, BigDecimal.ZERO};

        Shift(Trade trade) {
            this.trade = trade;
        }

        void add(boolean ofUnlisted, LocalDate day, BigDecimal kilograms) {
            int half = day.getMonthValue() > FIRST_HALF_ENDS ? 1 : 0;
            BigDecimal[] masses = ofUnlisted ? unlisted : listed;
            masses[half] = masses[half].add(kilograms);
        }

        BigDecimal fall() {
            return listed[0].subtract(listed[1]);
        }

        BigDecimal rise() {
            return unlisted[1].subtract(unlisted[0]);
        }
    }

    @Override
    public void hear(LineAssessment line) {
        if (!(line.line().quantity() instanceof Quantity.Mass mass)) {
            return;
        }
        boolean unlisted = line.scoping().status() == Scoping.Status.OUT_OF_SCOPE
                && line.scoping().ground().equals("not-listed");
        if (!unlisted && !line.scoping().inScope()) {
            return;
        }
        String code = line.line().good().cn().digits();
        for (Neighbours codes : neighbours) {
            if (code.startsWith(unlisted ? codes.unlisted() : codes.listed())) {
                Shift shift = shifts.computeIfAbsent(new Trade(ImporterMasses.yearOf(line), codes), Shift::new);
                shift.add(unlisted, line.line().customs().accepted(), mass.kilograms());
            }
        }
    }

    @Override
    public List<PatternQuestion> measured() {
        Map<String, PatternQuestion> questions = new TreeMap<>();
        for (Shift shift : shifts.values()) {
            if (shift.fall().signum() > 0 && shift.rise().signum() > 0) {
                questions.put(shift.trade.name(), question(shift));
            }
        }
        return List.copyOf(questions.values());
    }

    private PatternQuestion question(Shift shift) {
        Subject.ImporterYear year = shift.trade.year();
        Map<Measure, Integer> measures = Map.of(
                Measure.IMPORTERS, 1,
                Measure.FALL, Thousandths.of(shift.fall(), shift.listed[0]),
                Measure.REPLACED, Thousandths.of(shift.rise(), shift.fall()));
        List<Figure> figures = List.of(
                Figure.of("importer", year.importer()),
                Figure.of("year", year.year()),
                Figure.of("listed", shift.trade.codes().listed()),
                Figure.of("neighbour", shift.trade.codes().unlisted()),
                ImporterMasses.tonnes("listedBefore", shift.listed[0]),
                ImporterMasses.tonnes("listedAfter", shift.listed[1]),
                ImporterMasses.tonnes("neighbourBefore", shift.unlisted[0]),
                ImporterMasses.tonnes("neighbourAfter", shift.unlisted[1]));
        return new PatternQuestion(
                session.days(LocalDate.of(year.year(), 12, 31)),
                new Subject.Arrangement("neighbouring code:" + shift.trade.name()),
                "neighbouring code",
                new PatternQuestion.Evidence(measures, figures));
    }
}
