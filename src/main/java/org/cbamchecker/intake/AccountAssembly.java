package org.cbamchecker.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.law.Eori;

/**
 * Checks what movements on certificate accounts refer to. An account with a movement that has a fault is set aside
 * whole: a balance without it would be wrong.
 */
final class AccountAssembly {
    private final FilingDrafts filings;
    private final Diagnostics faults;
    private final ReferenceFaults missing;

    AccountAssembly(FilingDrafts filings, Diagnostics faults) {
        this.filings = filings;
        this.faults = faults;
        this.missing = new ReferenceFaults(faults);
    }

    void complete() {
        for (Listing.Placed<AccountEntry> placed : filings.account.present().values()) {
            AccountEntry movement = placed.value();
            if (!movement.purchase().isEmpty() && !fits(placed.spot(), movement)) {
                filings.breakAccount(movement.holder().eori(), placed.spot());
            }
        }
        removeBroken();
    }

    private boolean fits(Spot spot, AccountEntry movement) {
        String id = movement.purchase();
        if (!filings.account.has(id)) {
            missing.report(spot, "purchase", id, filings.account);
            return false;
        }
        AccountEntry purchase = filings.account.present().get(id).value();
        boolean ofHolder = purchase.kind() == AccountEntry.Kind.PURCHASE
                && purchase.holder().eori().equals(movement.holder().eori());
        if (!ofHolder) {
            spot.fault(faults, "purchase", "PURCHASE-OF-ANOTHER", Map.of("read", id));
        } else if (movement.on().isBefore(purchase.on())) {
            Map<String, String> values = Map.of(
                    "read", id,
                    "day", purchase.on().toString(),
                    "moved", movement.on().toString());
            spot.fault(faults, "purchase", "PURCHASE-LATER", values);
            return false;
        }
        return ofHolder;
    }

    private void removeBroken() {
        Set<Eori> reported = new HashSet<>();
        for (String id : List.copyOf(filings.account.ids())) {
            Listing.Placed<AccountEntry> placed = filings.account.present().get(id);
            Eori holder = placed.value().holder().eori();
            Spot broken = filings.brokenMovement(holder);
            if (broken != null) {
                if (reported.add(holder)) {
                    missing.part(placed.spot(), "holder", holder.value(), broken.shown("id"));
                }
                filings.account.remove(id);
            }
        }
    }
}
