package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.tables.Row;

/** Listed goods that give way to neighbouring codes outside Annex I in the course of a year (Article 27(2)(a)). */
final class NeighbourTrade implements Pattern {
    private static final int FIRST_HALF_ENDS = 6;

    private final Session session;
    private final List<Row> neighbours;
    private final Map<String, Shift> shifts = new TreeMap<>();

    NeighbourTrade(Session session) {
        this.session = session;
        neighbours = session.tables().neighbourCodes();
    }

    /** Kilograms of the listed and of the neighbouring code in both halves of a year. */
    private static final class Shift {
        private final Subject.ImporterYear year;
        private final Row neighbour;
        private final BigDecimal[] listed = {BigDecimal.ZERO, BigDecimal.ZERO};
        private final BigDecimal[] unlisted = {BigDecimal.ZERO, BigDecimal.ZERO};

        Shift(Subject.ImporterYear year, Row neighbour) {
            this.year = year;
            this.neighbour = neighbour;
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
        if (line.line().quantity() instanceof Quantity.Mass mass) {
            CnCode cn = line.line().good().cn();
            boolean unlisted = line.scoping().status() == Scoping.Status.OUT_OF_SCOPE
                    && line.scoping().ground().equals("not-listed");
            int half = line.line().customs().accepted().getMonthValue() > FIRST_HALF_ENDS ? 1 : 0;
            for (Row row : neighbours) {
                String prefix = row.text(unlisted ? "Neighbouring code" : "Listed code");
                if (cn.digits().startsWith(prefix)
                        && (unlisted || line.scoping().inScope())) {
                    Shift shift = shift(line, row);
                    BigDecimal[] masses = unlisted ? shift.unlisted : shift.listed;
                    masses[half] = masses[half].add(mass.kilograms());
                }
            }
        }
    }

    private Shift shift(LineAssessment line, Row row) {
        Subject.ImporterYear year = ImporterMasses.yearOf(line);
        String name = year.label() + "/" + row.text("Listed code") + "-" + row.text("Neighbouring code");
        return shifts.computeIfAbsent(name, key -> new Shift(year, row));
    }

    @Override
    public List<PatternQuestion> measured() {
        List<PatternQuestion> questions = new ArrayList<>();
        shifts.forEach((name, shift) -> {
            if (shift.fall().signum() > 0 && shift.rise().signum() > 0) {
                questions.add(question(name, shift));
            }
        });
        return questions;
    }

    private PatternQuestion question(String name, Shift shift) {
        Map<Measure, Integer> measures = Map.of(
                Measure.IMPORTERS, 1,
                Measure.FALL, Thousandths.of(shift.fall(), shift.listed[0]),
                Measure.REPLACED, Thousandths.of(shift.rise(), shift.fall()));
        List<Figure> figures = List.of(
                Figure.of("importer", shift.year.importer()),
                Figure.of("year", shift.year.year()),
                Figure.of("listed", shift.neighbour.text("Listed code")),
                Figure.of("neighbour", shift.neighbour.text("Neighbouring code")),
                ImporterMasses.tonnes("listedBefore", shift.listed[0]),
                ImporterMasses.tonnes("listedAfter", shift.listed[1]),
                ImporterMasses.tonnes("neighbourBefore", shift.unlisted[0]),
                ImporterMasses.tonnes("neighbourAfter", shift.unlisted[1]));
        return new PatternQuestion(
                session.days(LocalDate.of(shift.year.year(), 12, 31)),
                new Subject.Arrangement("neighbouring code:" + name),
                "neighbouring code",
                new PatternQuestion.Evidence(measures, figures));
    }
}
