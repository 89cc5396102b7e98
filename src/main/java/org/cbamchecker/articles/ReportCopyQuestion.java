package org.cbamchecker.articles;

import java.util.List;
import java.util.Locale;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;

/** Article 6(2)(d): is a copy of the verification report with the declared good? */
public final class ReportCopyQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final FiledDeclaration.Good good;

    public ReportCopyQuestion(Days days, Subject.DeclarantYear subject, FiledDeclaration.Good good) {
        super(days);
        this.subject = subject;
        this.good = good;
    }

    /** {@code actual} or {@code default}, as declared. */
    public String getBasis() {
        return good.kind().basis().name().toLowerCase(Locale.ROOT);
    }

    public String getAttached() {
        return word(good.reportAttached());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("year", subject.year()),
                Figure.of("position", good.id()),
                Figure.of("cn", good.kind().cn().printed()),
                Figure.of("origin", good.kind().origin().letters()),
                Figure.of("report", good.report()));
    }
}
