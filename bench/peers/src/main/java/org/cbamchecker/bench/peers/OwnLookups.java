package org.cbamchecker.bench.peers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cbamchecker.articles.AllocationQuestion;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.DefaultValueQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.reference.Benchmarks;
import org.cbamchecker.reference.DefaultValues;
import org.cbamchecker.reference.LawTables;
import org.cbamchecker.tables.Row;

/**
 * Gathers the rows among which the rules choose, from the checker's own reference tables. As in a check, what hangs on
 * the day alone is looked up once a day.
 */
final class OwnLookups {
    private final LawTables tables;
    private final Map<String, Map<LocalDate, Row>> markUps = new HashMap<>();
    private final Map<LocalDate, AllocationQuestion.Factors> factors = new HashMap<>();

    OwnLookups(LawTables tables) {
        this.tables = tables;
    }

    DefaultValueQuestion defaultValue(Days days, ImportLine line, String sector) {
        String origin = line.provenance().origin().letters();
        var code = new DefaultValues.GoodsCode(line.good().cn(), line.good().taric());
        Row markUp = markUps.computeIfAbsent(sector, each -> new HashMap<>())
                .computeIfAbsent(days.event(), day -> tables.markUp(sector, day).orElse(null));
        DefaultValues.Found own = tables.defaultValues().ofCountry(origin, code, days.event());
        DefaultValues.Found others = own.row() != null && own.row().text("Kind of row").equals("value")
                ? new DefaultValues.Found(null, false)
                : tables.defaultValues().ofCountry(DefaultValues.OTHER_COUNTRIES, code, days.event());
        return new DefaultValueQuestion(
                days,
                new DefaultValueQuestion.Sought(line.id(), line.good().cn(), origin, sector),
                new DefaultValueQuestion.Candidates(
                        own.row(), others.row(), null, null, markUp, own.several() || others.several()));
    }

    AllocationQuestion allocation(Days days, ImportLine line, String route) {
        var sought = new AllocationQuestion.Sought(line.id(), line.good().cn(), route, "default", "no");
        var benchmark =
                new Benchmarks.Sought(line.good().cn(), "B", route, days.event().getYear());
        return new AllocationQuestion(
                days,
                sought,
                factors.computeIfAbsent(days.event(), this::factors),
                tables.benchmarks().find(benchmark, days.event()));
    }

    private AllocationQuestion.Factors factors(LocalDate day) {
        return new AllocationQuestion.Factors(
                tables.cbamFactor(day).orElse(null),
                tables.crossSectoralFactor(day).orElse(null));
    }
}
