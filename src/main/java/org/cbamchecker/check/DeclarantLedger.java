package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.ImporterYearAssessment.Totals;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.CalendarQuarter;

/** Lines a declarant answers for in a year, added up one after the other in the order of the submission. */
final class DeclarantLedger {
    private final YearLedger sums = new YearLedger();
    private final HoldingLedger holdings;
    private final PenaltyLedger penalties = new PenaltyLedger();
    private final Set<String> importers = new TreeSet<>();
    private final Set<Integer> quartersInScope = new TreeSet<>();
    private final Set<EmissionsClaim.Basis> bases = EnumSet.noneOf(EmissionsClaim.Basis.class);
    private final List<DeclaredLine> declaredLines = new ArrayList<>();
    private final OwingLines owing;
    private final boolean declared;
    private final Optional<LastDeclaration> last;
    private boolean carbonPriceDeducted;

    /**
     * @param declared whether a declaration was stated, so that the lines are kept to be compared with it
     * @param last the declaration filed in the calendar year before, if it was stated
     */
    DeclarantLedger(DeclarantStatus status, boolean declared, Optional<LastDeclaration> last) {
        owing = new OwingLines(status);
        this.declared = declared;
        this.last = last;
        holdings = new HoldingLedger(last.map(LastDeclaration::kinds).orElse(Set.of()));
    }

    /** The declaration filed in the calendar year before, if it was stated. */
    Optional<LastDeclaration> lastDeclaration() {
        return last;
    }

    void add(LineAssessment line) {
        sums.add(line);
        holdings.add(line);
        penalties.add(line);
        owing.add(line);
        if (declared && OwingLines.isOwing(line)) {
            declaredLines.add(DeclaredLine.of(line));
        }
        importers.add(line.line().parties().importer().value());
        if (line.scoping().inScope()) {
            quartersInScope.add(
                    CalendarQuarter.of(line.line().customs().accepted()).number());
        }
        line.figures().ifPresent(figures -> bases.add(figures.basis()));
        line.owed()
                .ifPresent(owed -> carbonPriceDeducted |= owed.carbonPrice().isKnown()
                        && owed.carbonPrice().value().value().compareTo(BigDecimal.ZERO) > 0);
    }

    Set<String> importers() {
        return importers;
    }

    /** Goods by default values, as they count for certificates held during the year. */
    HoldingLedger holdings() {
        return holdings;
    }

    /** The same as they count for penalties. */
    PenaltyLedger penalties() {
        return penalties;
    }

    /** Lines to be declared, in the order of the submission; empty where no declaration was stated. */
    List<DeclaredLine> declaredLines() {
        return declaredLines;
    }

    Totals totals() {
        return sums.totals();
    }

    /** {@code yes} where a line is liable, {@code unknown} where one is open, {@code no} otherwise. */
    String owing() {
        if (sums.liable() > 0) {
            return "yes";
        }
        return sums.counts().undetermined() > 0 ? "unknown" : "no";
    }

    CanSurrender canSurrender(String declarant) {
        return owing.canSurrender(declarant);
    }

    /** @param quarter 1 to 4 */
    boolean importedInScope(int quarter) {
        return quartersInScope.contains(quarter);
    }

    boolean usesActualValues() {
        return bases.contains(EmissionsClaim.Basis.ACTUAL);
    }

    boolean deductsCarbonPrice() {
        return carbonPriceDeducted;
    }
}
