package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Answer;

/** Articles 14, 16, 20, 23 and 24: is a movement on the account one that can be? */
public final class AccountQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final AccountEntry entry;
    private final Setting setting;

    /**
     * What a movement meets.
     *
     * @param holderAuthorised whether the holder was an authorised declarant on the day
     * @param account number of the account as the authorisation has it, or empty
     * @param uncovered certificates taken that no stated purchase covers
     * @param balance certificates that follow from the movements, or null where none is stated
     * @param lot what is known of the certificates it takes or asks about
     */
    public record Setting(Answer holderAuthorised, String account, BigDecimal uncovered, BigDecimal balance, Lot lot) {}

    /**
     * The purchase a movement is about.
     *
     * @param bought calendar year of purchase; 0 where it is not known
     * @param forYear year of imports the certificates are for; 0 where it is not stated
     * @param price euro paid for a certificate, or null
     * @param orderAssumed whether the movement could have taken from another purchase as well
     * @param disputed certificates about which a dispute was pending on the day, and that the movement does not leave
     */
    public record Lot(int bought, int forYear, BigDecimal price, boolean orderAssumed, BigDecimal disputed) {}

    public AccountQuestion(Days days, Subject.DeclarantYear subject, AccountEntry entry, Setting setting) {
        super(days);
        this.subject = subject;
        this.entry = entry;
        this.setting = setting;
    }

    /** {@code purchase}, {@code surrender}, {@code repurchase request}, {@code repurchase}, {@code cancellation} … */
    public String getKind() {
        return spoken(entry.kind());
    }

    /** Day of the movement as eight digits, for example 20270201. */
    public int getOn() {
        return entry.on().getYear() * 10000 + getMonthAndDay();
    }

    /** Month and day of the movement as up to four digits, for example 1031. */
    public int getMonthAndDay() {
        return entry.on().getMonthValue() * 100 + entry.on().getDayOfMonth();
    }

    public int getYearOfMovement() {
        return entry.on().getYear();
    }

    public String getHolderAuthorised() {
        return word(setting.holderAuthorised());
    }

    /** {@code same}, {@code other} or {@code not stated}. */
    public String getAccount() {
        String stated = entry.holder().account();
        if (stated.isEmpty() || setting.account().isEmpty()) {
            return "not stated";
        }
        return stated.equals(setting.account()) ? "same" : "other";
    }

    public boolean isCovered() {
        return setting.uncovered().signum() == 0;
    }

    /** {@code same}, {@code other} or {@code not stated}: the balance shown and the one that follows. */
    public String getBalance() {
        return compared(entry.certificates(), setting.balance());
    }

    /** {@code same}, {@code other} or {@code not stated}: the price given back and the one paid. */
    public String getPrice() {
        return compared(entry.price(), setting.lot().price());
    }

    private static String compared(BigDecimal stated, BigDecimal known) {
        if (stated == null || known == null) {
            return "not stated";
        }
        return stated.compareTo(known) == 0 ? "same" : "other";
    }

    /** Whether the certificates were bought for the imports of 2026. */
    public boolean isFor2026() {
        return setting.lot().forYear() == 2026;
    }

    /** Calendar years from the purchase to the movement; -1 where the purchase is not known. */
    public int getYearsSincePurchase() {
        return setting.lot().bought() == 0
                ? -1
                : entry.on().getYear() - setting.lot().bought();
    }

    public boolean isOrderAssumed() {
        return setting.lot().orderAssumed();
    }

    public boolean isDisputedTaken() {
        return setting.lot().disputed().signum() > 0;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("movement", entry.id()),
                Figure.of("on", entry.on()),
                new Figure("number", entry.certificates(), "certificates"),
                Figure.of("account", entry.holder().account()),
                Figure.of("known", setting.account()),
                new Figure("uncovered", setting.uncovered(), "certificates"),
                new Figure("disputed", setting.lot().disputed(), "certificates"),
                new Figure("balance", orNothing(setting.balance()), "certificates"),
                new Figure("price", orNothing(entry.price()), "EUR"),
                new Figure("paid", orNothing(setting.lot().price()), "EUR"));
    }

    private static Object orNothing(BigDecimal number) {
        return number == null ? "" : number;
    }
}
