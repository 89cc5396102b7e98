package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Figure;

/** Article 5(7a): may the person who filed a declaration for the declarant do so? */
public final class DelegateQuestion extends LegalQuestion {
    private final FiledDeclaration declaration;

    /** @param declaration a declaration with a delegate */
    public DelegateQuestion(Days days, FiledDeclaration declaration) {
        super(days);
        this.declaration = declaration;
    }

    /** {@code union}, {@code third country} or {@code not stated}. */
    public String getEstablishment() {
        if (declaration.delegateEstablishment() == null) {
            return "not stated";
        }
        return declaration.delegateEstablishment().isUnion() ? "union" : "third country";
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("person", declaration.declarant().value()),
                Figure.of("delegate", declaration.delegate().value()),
                Figure.of("year", declaration.year()));
    }
}
