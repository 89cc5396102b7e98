package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.AccountEntry.Holder;
import org.cbamchecker.facts.AccountEntry.Kind;

/** Reads movements on certificate accounts and their balances. */
final class CertificateAccountSheet implements SheetReader {
    private final FilingDrafts filings;

    CertificateAccountSheet(FilingDrafts filings) {
        this.filings = filings;
    }

    @Override
    public void setAside() {
        filings.lacks(null);
    }

    @Override
    public void read(Entry entry) {
        String id = entry.text("id");
        Holder holder = new Holder(entry.eori("holder"), entry.text("account"));
        Kind kind = entry.choice("kind", Kind.class);
        LocalDate on = entry.date("on");
        BigDecimal certificates = entry.count("certificates");
        BigDecimal price = entry.number("price");
        Integer year = entry.whole("forYear");
        String purchase = entry.text("purchase");
        if (kind == Kind.PURCHASE && !purchase.isEmpty()) {
            entry.fault("purchase", "PURCHASE-FROM-PURCHASE", Map.of());
        }
        if (entry.isFaulty()) {
            filings.account.setAside(id);
            filings.breakAccount(holder.eori(), entry.spot());
            return;
        }
        var movement = new AccountEntry(
                id, holder, kind, on, certificates, price, year == null ? 0 : year, purchase, entry.address());
        if (!filings.account.add(id, movement, entry, "id")) {
            filings.breakAccount(holder.eori(), entry.spot());
        }
    }
}
