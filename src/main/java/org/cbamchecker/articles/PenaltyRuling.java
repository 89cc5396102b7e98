package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.RowReference;

/** Article 26: what does the table's row come to, and what is not known of it? */
public final class PenaltyRuling extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final PenaltyExposure exposure;
    private final String finding;
    private final boolean liable;

    /**
     * @param finding code that the row of the ground names
     * @param liable whether some of the goods are liable for certain
     */
    public PenaltyRuling(
            Days days, Subject.DeclarantYear subject, PenaltyExposure exposure, String finding, boolean liable) {
        super(days);
        this.subject = subject;
        this.exposure = exposure;
        this.finding = finding;
        this.liable = liable;
    }

    public boolean isCertificatesKnown() {
        return exposure.certificates().isKnown();
    }

    public boolean isRateKnown() {
        return exposure.rate().isKnown();
    }

    /** Whether some of the goods are liable for certain, so that only the number can be open. */
    public boolean isLiable() {
        return liable;
    }

    /** Records the finding that the table names, on the legal basis of its row. */
    public void findAsTabled() {
        find(finding, exposure.clause(), rows());
    }

    /** Records the step in which the amounts are told. */
    public void show(String key) {
        step("penalty." + key + "." + exposure.spread());
    }

    @Override
    protected List<RowReference> rows() {
        return exposure.rows();
    }

    @Override
    protected List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(exposure.figures());
        figures.add(Figure.of("declarant", subject.declarant()));
        return figures;
    }
}
