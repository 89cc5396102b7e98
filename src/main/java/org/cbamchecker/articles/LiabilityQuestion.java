package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Scoping;

/** Articles 2a and 36: are certificates owed for this line? */
public final class LiabilityQuestion extends LegalQuestion {
    private final ImportLine line;
    private final Scoping scoping;
    private final Liability importerYear;
    private Liability liability;

    public LiabilityQuestion(Days days, ImportLine line, Scoping scoping, Liability importerYear) {
        super(days);
        this.line = line;
        this.scoping = scoping;
        this.importerYear = importerYear;
    }

    /** {@code in_scope}, {@code out_of_scope} or {@code cannot_be_determined}. */
    public String getScope() {
        return switch (scoping.status()) {
            case IN_SCOPE -> "in_scope";
            case OUT_OF_SCOPE -> "out_of_scope";
            case CANNOT_BE_DETERMINED -> "cannot_be_determined";
        };
    }

    /** Whether the good's mass counts towards the threshold, so that the threshold can exempt it. */
    public boolean isUnderThresholdRule() {
        return scoping.counts();
    }

    /** What the threshold says of the importer's year: {@code exempt}, {@code liable}, {@code cannot_be_determined}. */
    public String getImporterYear() {
        return switch (importerYear) {
            case LIABLE -> "liable";
            case EXEMPT -> "exempt";
            case OUT_OF_SCOPE -> "out_of_scope";
            case CANNOT_BE_DETERMINED -> "cannot_be_determined";
        };
    }

    public String getSector() {
        return scoping.sector();
    }

    public void outOfScope(String key) {
        decide(Liability.OUT_OF_SCOPE, key);
    }

    public void exempt(String key) {
        decide(Liability.EXEMPT, key);
    }

    public void liable(String key) {
        decide(Liability.LIABLE, key);
    }

    public void cannotTell(String key) {
        decide(Liability.CANNOT_BE_DETERMINED, key);
    }

    private void decide(Liability decided, String key) {
        liability = once(liability, decided);
        step("liability." + key);
    }

    public Liability liability() {
        return answered(liability);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("line", line.id()),
                Figure.of("cn", line.good().cn().printed()),
                Figure.of("sector", scoping.sector()),
                Figure.of("importer", line.parties().importer().value()),
                Figure.of("year", getYear()));
    }
}
