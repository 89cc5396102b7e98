package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;

/** Article 24: when are certificates that are left cancelled? */
public final class CancellationQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final AccountEntry purchase;
    private final BigDecimal left;
    private LocalDate on;

    /** @param left certificates of the purchase that are left and not disputed, above 0 */
    public CancellationQuestion(Days days, Subject.DeclarantYear subject, AccountEntry purchase, BigDecimal left) {
        super(days);
        this.subject = subject;
        this.purchase = purchase;
        this.left = left;
    }

    /** Whether the certificates were bought for the imports of 2026. */
    public boolean isFor2026() {
        return purchase.forYear() == 2026;
    }

    /** Cancelled on a day so many calendar years after that of the purchase. */
    public void cancelled(int month, int day, int yearsAfter) {
        on = once(on, LocalDate.of(purchase.on().getYear() + yearsAfter, month, day));
        step("cancellation.on");
        if (!on.isAfter(days().law().plusYears(1))) {
            find("CERTIFICATES-FACE-CANCELLATION");
        }
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("movement", purchase.id()),
                Figure.of("bought", purchase.on()),
                new Figure("left", left, "certificates"),
                Figure.of("on", on == null ? "" : on));
    }
}
