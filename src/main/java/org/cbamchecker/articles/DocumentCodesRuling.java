package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Release;
import org.cbamchecker.law.RowReference;

/** Article 25: are the document codes given with a line those it needs? */
public final class DocumentCodesRuling extends LegalQuestion {
    private final ImportLine line;
    private final Need need;
    private final Accounts accounts;
    private final List<DocumentReference> given = new ArrayList<>(2);

    /**
     * What the table says of the line.
     *
     * @param asked codes that the table names without being able to say whether they are right
     * @param possible codes of which one fits if what is open turns out so; empty where the table rules none out
     * @param known every code that the table knows; further codes of a declaration are none of its business
     */
    public record Need(
            Release.Codes codes,
            List<String> asked,
            List<String> possible,
            Set<String> known,
            List<RowReference> rows) {
        private boolean isDoubtful(String code) {
            return possible.isEmpty() ? codes.open() : possible.contains(code);
        }

        private boolean isMain(String code) {
            return !codes.also().contains(code);
        }

        private boolean isForeign(String code) {
            return isMain(code) && !codes.oneOf().contains(code) && !asked.contains(code) && !isDoubtful(code);
        }
    }

    /**
     * Account numbers the reference of a code is compared with.
     *
     * @param own account number of whoever answers for the line, or empty
     * @param others account numbers of all others in the submission
     */
    public record Accounts(String own, Set<String> others) {}

    public DocumentCodesRuling(Days days, ImportLine line, Need need, Accounts accounts) {
        super(days);
        this.line = line;
        this.need = need;
        this.accounts = accounts;
        for (DocumentReference document : line.customs().documents()) {
            if (need.known().contains(document.code())) {
                given.add(document);
            }
        }
    }

    /** Whether one of several codes must stand there. */
    public boolean isCodeNeeded() {
        return !need.codes().oneOf().isEmpty();
    }

    /** Whether it cannot be determined which code is right. */
    public boolean isOpen() {
        return need.codes().open();
    }

    /** Whether one of the codes given is one of those that fit. */
    public boolean isFittingGiven() {
        return given.stream().anyMatch(each -> need.codes().oneOf().contains(each.code()));
    }

    /** Whether a code is given of which it cannot be determined whether it is right. */
    public boolean isDoubtfulGiven() {
        return !doubtful().isEmpty();
    }

    /** Whether a code is given that does not belong to the line, whatever is open about it. */
    public boolean isForeignGiven() {
        return !foreign().isEmpty();
    }

    /** How many codes are given that say under which rule the line is released: {@code none}, {@code one}, {@code several}. */
    public String getGiven() {
        int main = given(need::isMain).size();
        return main == 0 ? "none" : main == 1 ? "one" : "several";
    }

    /** Whether a code that must stand beside the other is missing. */
    public boolean isFurtherMissing() {
        return !missingAlso().isEmpty();
    }

    public boolean isPlannedEndPassed() {
        return isAsked("Y238");
    }

    public boolean isEeaEftaCodeGiven() {
        return isAsked("Y423");
    }

    private boolean isAsked(String code) {
        return need.asked().contains(code)
                && given.stream().anyMatch(each -> each.code().equals(code));
    }

    /**
     * The account number behind code Y128: {@code not asked} where the code is not given, {@code missing}, {@code own},
     * {@code another's}, {@code unlike} the one stated, or {@code not comparable} where none was stated.
     */
    public String getAccount() {
        DocumentReference code = given.stream()
                .filter(each -> each.code().equals("Y128"))
                .findFirst()
                .orElse(null);
        if (code == null) {
            return "not asked";
        }
        if (code.reference().isEmpty()) {
            return "missing";
        }
        if (code.reference().equals(accounts.own())) {
            return "own";
        }
        if (accounts.others().contains(code.reference())) {
            return "another's";
        }
        return accounts.own().isEmpty() ? "not comparable" : "unlike";
    }

    private List<String> foreign() {
        return given(need::isForeign);
    }

    private List<String> doubtful() {
        return given(code -> need.isMain(code) && need.isDoubtful(code));
    }

    private List<String> given(Predicate<String> which) {
        return given.stream()
                .map(DocumentReference::code)
                .distinct()
                .filter(which)
                .sorted()
                .toList();
    }

    private List<String> missingAlso() {
        return need.codes().also().stream()
                .filter(code -> given.stream().noneMatch(each -> each.code().equals(code)))
                .toList();
    }

    @Override
    protected List<RowReference> rows() {
        return need.rows();
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("line", line.id()),
                Figure.of("mrn", line.customs().mrn()),
                Figure.of("item", line.customs().item()),
                Figure.of("given", given(code -> true)),
                Figure.of("foreign", foreign()),
                Figure.of("doubtful", doubtful()),
                Figure.of("possible", need.possible()),
                Figure.of("needed", need.codes().oneOf()),
                Figure.of("missing", missingAlso()),
                Figure.of("account", accountGiven()),
                Figure.of("ownAccount", accounts.own()),
                Figure.of("person", line.parties().liable().value()));
    }

    private String accountGiven() {
        return given.stream()
                .filter(each -> each.code().equals("Y128"))
                .map(DocumentReference::reference)
                .findFirst()
                .orElse("");
    }
}
