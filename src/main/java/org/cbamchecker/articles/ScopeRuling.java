package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cbamchecker.engine.FixedBy;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Article 2: does the regulation apply to this line, given what the tables say? */
public final class ScopeRuling extends LegalQuestion {
    private final ImportLine line;
    private final TableAnswers tables;
    private Scoping.Status status;
    private String ground;

    /**
     * What the tables answered.
     *
     * @param listing row of Annex I, or null
     * @param exemption row that exempts the origin, or that exempts on another ground, or null
     * @param inputs what Annex I says of the goods used under inward processing that are not exempt: {@code include},
     *     {@code ask} or both
     */
    public record TableAnswers(Row listing, Row exemption, Set<String> inputs) {
        public TableAnswers {
            inputs = Set.copyOf(inputs);
        }
    }

    public ScopeRuling(Days days, ImportLine line, TableAnswers tables) {
        super(days);
        this.line = line;
        this.tables = tables;
    }

    /** {@code include}, {@code exclude}, {@code ask} or {@code none}. */
    public String getListing() {
        return tables.listing() == null ? "none" : tables.listing().text("Listed");
    }

    /** Ground of an exemption, or {@code none}. */
    public String getExemption() {
        Row row = tables.exemption();
        return row == null || !row.text("Ruling").equals("exempt") ? "none" : row.text("Ground");
    }

    public boolean isMadeFromListed() {
        return tables.inputs().contains("include");
    }

    /** Whether it is open if one of the goods used under inward processing is listed. */
    public boolean isInputsOpen() {
        return tables.inputs().contains("ask");
    }

    public boolean isInputsStated() {
        return !line.circumstances().inputs().isEmpty();
    }

    public String getCn8() {
        return line.good().cn().digits();
    }

    public String getOrigin() {
        return line.provenance().origin().letters();
    }

    public String getShelfOrEez() {
        return word(line.circumstances().shelfOrEez());
    }

    /** Whether the goods go to an installation on a shelf or in a zone of a Member State. */
    public String getDeliveredOffshore() {
        return word(line.circumstances().delivery().toShelf());
    }

    public boolean isProducedElsewhere() {
        return line.provenance()
                .productionCountry()
                .filter(production -> !production.equals(line.provenance().origin()))
                .isPresent();
    }

    /** Requested and previous procedure, for example 4000. */
    public String getProcedure() {
        return line.customs().procedure();
    }

    @FixedBy("getProcedure")
    public String getRequestedProcedure() {
        String procedure = line.customs().procedure();
        return procedure.length() < 2 ? "" : procedure.substring(0, 2);
    }

    @FixedBy("getProcedure")
    public String getPreviousProcedure() {
        return line.customs().previousProcedure();
    }

    public void inScope(String because) {
        decide(Scoping.Status.IN_SCOPE, because);
    }

    public void outOfScope(String because) {
        decide(Scoping.Status.OUT_OF_SCOPE, because);
    }

    public void cannotTell(String because) {
        decide(Scoping.Status.CANNOT_BE_DETERMINED, because);
    }

    private void decide(Scoping.Status decided, String because) {
        status = once(status, decided);
        ground = once(ground, because);
        step("scope." + because);
    }

    /** The answer, once the rules have run. */
    public Scoping scoping() {
        answered(status);
        Row listing = tables.listing();
        if (listing == null) {
            return new Scoping(status, ground, "", false, false);
        }
        boolean counts = status != Scoping.Status.OUT_OF_SCOPE
                && !listing.text("Listed").equals("exclude")
                && !listing.text("Counts towards threshold").equals("no");
        return new Scoping(status, ground, listing.text("Sector"), listing.isYes("Direct emissions only"), counts);
    }

    @Override
    protected List<RowReference> rows() {
        List<RowReference> rows = new ArrayList<>(2);
        if (tables.listing() != null) {
            rows.add(tables.listing().reference());
        }
        if (tables.exemption() != null) {
            rows.add(tables.exemption().reference());
        }
        return rows;
    }

    @Override
    protected List<Figure> figures() {
        Row listing = tables.listing();
        return List.of(
                Figure.of("line", line.id()),
                Figure.of("cn", line.good().cn().printed()),
                Figure.of("prefix", listing == null ? "" : listing.text("CN code")),
                Figure.of("sector", listing == null ? "" : listing.text("Sector")),
                Figure.of("origin", line.provenance().origin().letters()),
                Figure.of(
                        "production",
                        line.provenance()
                                .productionCountry()
                                .map(Object::toString)
                                .orElse("")),
                Figure.of("territory", line.provenance().territory()),
                Figure.of("procedure", line.customs().procedure()));
    }
}
