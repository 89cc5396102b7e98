package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.articles.DefaultValueQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.formulas.EmbeddedEmissions;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.reference.DefaultValues;
import org.cbamchecker.reference.LawTables;
import org.cbamchecker.tables.Row;

/** Gathers the rows among which the rules choose a default value. */
final class DefaultLookup {
    private final LawTables tables;
    /** By sector, the one found last: it serves every good imported on a day to which it applies. */
    private final Map<String, Row> markUps = new HashMap<>();

    DefaultLookup(LawTables tables) {
        this.tables = tables;
    }

    DefaultValueQuestion question(Part part) {
        var sought =
                new DefaultValueQuestion.Sought(part.label(), part.subject().cn(), part.country(), part.sector());
        return new DefaultValueQuestion(part.days(), sought, candidates(part));
    }

    private DefaultValueQuestion.Candidates candidates(Part part) {
        LocalDate day = part.days().event();
        Row markUp = markUp(part.sector(), day);
        if (part.sector().equals("electricity")) {
            return new DefaultValueQuestion.Candidates(null, null, null, electricity(part, day), markUp, false);
        }
        if (part.country().isEmpty()) {
            DefaultValues.Found highest = tables.defaultValues().ofUnknownOrigin(part.code(), day);
            return new DefaultValueQuestion.Candidates(null, null, highest.row(), null, markUp, highest.several());
        }
        DefaultValues.Found country = tables.defaultValues().ofCountry(part.country(), part.code(), day);
        if (country.row() != null && country.row().text("Kind of row").equals("value")) {
            return new DefaultValueQuestion.Candidates(country.row(), null, null, null, markUp, false);
        }
        DefaultValues.Found others = tables.defaultValues().ofCountry(DefaultValues.OTHER_COUNTRIES, part.code(), day);
        boolean several = country.several() || others.several();
        return new DefaultValueQuestion.Candidates(country.row(), others.row(), null, null, markUp, several);
    }

    /** The row of a sector on a day, or null. */
    private Row markUp(String sector, LocalDate day) {
        Row latest = markUps.get(sector);
        if (latest != null && latest.validity().applies().contains(day)) {
            return latest;
        }
        Row found = tables.markUp(sector, day).orElse(null);
        markUps.put(sector, found);
        return found;
    }

    private Row electricity(Part part, LocalDate day) {
        return part.country().isEmpty()
                ? null
                : tables.electricityFactor(new CountryCode(part.country()), day).orElse(null);
    }

    /** The value with the mark-up of sector and year; electricity has none. */
    static EmissionIntensity withMarkUp(DefaultValueQuestion question, Row row, Journal journal) {
        if (question.isElectricity()) {
            return new EmissionIntensity(row.number("Factor (t CO2/MWh)").orElseThrow());
        }
        BigDecimal value = row.number("Total (t CO2e/t)").orElseThrow();
        Row markUpRow = question.markUp();
        BigDecimal markUp = markUpRow.number("Mark-up (share)").orElseThrow();
        EmissionIntensity result = EmbeddedEmissions.withMarkUp(value, markUp);
        journal.compute(
                "default.mark-up",
                "IR-2025-2621:Direct/indirectcolumns;IR-2025-2621:Mark-up",
                List.of(markUpRow.reference()),
                List.of(
                        Figure.of("subject", question.label()),
                        new Figure("value", value, "t CO2e/t"),
                        Figure.of("markUp", markUp),
                        new Figure("result", result.value(), "t CO2e/t")));
        return result;
    }
}
