package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.law.CnCode;

/**
 * One good of an emissions report.
 *
 * @param id unique in the report
 * @param route production route as the benchmark table letters it, for example (C), or empty
 * @param own emissions of the good's own production process, per unit
 * @param content units (tonnes of clinker, kilograms of nitrogen) in one tonne of the good where emissions are stated
 *     per such unit; null where they are stated per tonne or MWh
 */
public record ReportedGood(
        String id, CnCode cn, String route, OwnEmissions own, BigDecimal content, List<Precursor> precursors) {

    public ReportedGood {
        precursors = List.copyOf(precursors);
    }

    /** Units per tonne, 1 where emissions are stated per tonne or MWh. */
    public BigDecimal unitsPerTonne() {
        return content == null ? BigDecimal.ONE : content;
    }
}
