package org.cbamchecker.bench.peers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.articles.AllocationQuestion;
import org.cbamchecker.articles.CertificatesQuestion;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.DefaultValueQuestion;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.articles.ScopeRuling;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.formulas.EmbeddedEmissions;
import org.cbamchecker.formulas.FreeAllocation;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.tables.Row;

/**
 * A line on its way through the articles of the shared decision. Each question is asked of the checker's own rules,
 * keeps the steps they write, and prepares the next; figures are reckoned by the checker's own formulas.
 */
final class SharedLine {
    private static final String OPEN = "open";

    private final ImportLine line;
    private final Days days;
    private final ScopeQuestion good;
    private ScopeRuling scope;
    private DefaultValueQuestion value;
    private AllocationQuestion allocation;
    private CertificatesQuestion owing;
    private Outcome<EmissionIntensity> embedded = Outcome.undetermined(OPEN);
    private Outcome<Certificates> certificates = Outcome.undetermined(OPEN);

    SharedLine(ImportLine line) {
        this.line = line;
        days = new Days(CbamDecision.LAW_DATE, line.customs().accepted());
        good = ScopeQuestion.of(days, line);
    }

    ScopeQuestion good() {
        return good;
    }

    /** The longest code of Annex I wins, and the first row of the exempt origins. */
    ScopeRuling scope() {
        Row listing = row("scope", Comparator.comparing(row -> -row.text("CN code").length()));
        Row exemption = row("exempt-origins", Comparator.comparing(Row::reference));
        scope = new ScopeRuling(days, line, new ScopeRuling.TableAnswers(listing, exemption, Set.of()));
        return scope;
    }

    private Row row(String table, Comparator<Row> order) {
        Row best = null;
        for (FiredRule hit : good.hits()) {
            Row row = hit.row();
            if (row.schema().name().equals(table) && (best == null || order.compare(row, best) < 0)) {
                best = row;
            }
        }
        return best;
    }

    boolean isInScope() {
        return scope.scoping().inScope();
    }

    DefaultValueQuestion value(OwnLookups tables) {
        value = tables.defaultValue(days, line, scope.scoping().sector());
        return value;
    }

    boolean hasValue() {
        return value != null && value.row().isKnown();
    }

    AllocationQuestion allocation(OwnLookups tables) {
        allocation = tables.allocation(days, line, value.row().value().text("Production route"));
        return allocation;
    }

    CertificatesQuestion owing() {
        Row row = value.row().value();
        embedded = Outcome.known(EmbeddedEmissions.withMarkUp(
                row.number("Total (t CO2e/t)").orElseThrow(),
                value.markUp().number("Mark-up (share)").orElseThrow()));
        Outcome<TonnesCo2e> emissions = embedded.map(intensity -> intensity.of(line.quantity()));
        Outcome<TonnesCo2e> free = freeAllocation().map(intensity -> intensity.of(line.quantity()));
        certificates = emissions.flatMap(
                tonnes -> free.map(adjustment -> tonnes.minus(adjustment).atLeastNone()));
        var obligation = new LineObligation(
                emissions,
                free,
                Outcome.known(Certificates.NONE),
                certificates,
                CalendarQuarter.of(line.customs().accepted()),
                Outcome.undetermined(OPEN),
                Outcome.undetermined(OPEN));
        boolean floored = free.isKnown()
                && emissions.value().value().compareTo(free.value().value()) < 0;
        owing = new CertificatesQuestion(days, line.id(), obligation, floored, false);
        return owing;
    }

    private Outcome<EmissionIntensity> freeAllocation() {
        if (allocation.way() == AllocationQuestion.Way.MISSING) {
            return Outcome.undetermined(allocation.missing());
        }
        AllocationQuestion.Rates rates = allocation.rates();
        return Outcome.known(
                FreeAllocation.ofBenchmark(rates.benchmark(), rates.cbamFactor(), rates.crossSectoralFactor()));
    }

    /** What is not looked up for a line out of scope is unsaid. */
    Map<String, Object> read() {
        Scoping scoping = scope.scoping();
        boolean exempt = scoping.ground().equals("annex-iii-1");
        Map<String, Object> read = new HashMap<>();
        for (String unsaid : List.of("value", "route", "markUp", "benchmark", "cbamFactor", "crossSectoral")) {
            read.put(unsaid, Agreement.UNSAID);
        }
        read.put("listed", exempt || isInScope() ? "include" : scoping.ground().equals("excluded") ? "exclude" : null);
        read.put("ground", exempt ? scoping.ground() : isInScope() ? null : Agreement.UNSAID);
        read.put("sector", isInScope() ? scoping.sector() : Agreement.UNSAID);
        read.put("embedded", isInScope() ? known(embedded.map(EmissionIntensity::value)) : Agreement.UNSAID);
        read.put("certificates", known(certificates.map(Certificates::value)));
        if (hasValue()) {
            Row row = value.row().value();
            read.put("value", row.number("Total (t CO2e/t)").orElseThrow());
            read.put("markUp", value.markUp().number("Mark-up (share)").orElseThrow());
        }
        return read;
    }

    private static Object known(Outcome<?> figure) {
        return figure.isKnown() ? figure.value() : null;
    }
}
