package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.formulas.CertificatesHeld;
import org.cbamchecker.law.Quantity;

/** The declaration filed in the calendar year before, by code and origin (Article 22(2)(b)). */
final class LastDeclaration {
    private final Map<HoldingLedger.Kind, Declared> kinds = new HashMap<>();

    private record Declared(BigDecimal quantity, BigDecimal certificates) {
        Declared plus(Declared other) {
            return new Declared(quantity.add(other.quantity), certificates.add(other.certificates));
        }
    }

    /** Goods without a quantity or a number of certificates cannot be compared with. */
    LastDeclaration(FiledDeclaration declaration) {
        for (FiledDeclaration.Good good : declaration.goods()) {
            Quantity quantity = good.quantity();
            BigDecimal certificates = good.figures().certificates();
            if (quantity != null && quantity.isPositive() && certificates != null) {
                kinds.merge(
                        new HoldingLedger.Kind(good.kind().cn(), good.kind().origin()),
                        new Declared(quantity.inEmissionUnits(), certificates),
                        Declared::plus);
            }
        }
    }

    /** Goods that the declaration names. */
    Set<HoldingLedger.Kind> kinds() {
        return kinds.keySet();
    }

    /** What the earlier declaration comes to for a quantity of today; empty where it does not name such goods. */
    Optional<BigDecimal> certificates(HoldingLedger.Kind kind, BigDecimal quantity) {
        return Optional.ofNullable(kinds.get(kind))
                .map(declared -> CertificatesHeld.inProportion(declared.certificates(), declared.quantity(), quantity));
    }
}
