package org.cbamchecker.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.CapacityAllocation;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.Delivery;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;

/**
 * Drafts of import lines. What is not said is ordinary: 100 t of flat steel from Algeria, released on 15 January 2026,
 * default values.
 */
public final class Lines {
    private final String id;
    private String importer = "DE1";
    private String cn = "72081000";
    private BigDecimal customsValue;
    private String taric = "";
    private Answer calcined = Answer.UNKNOWN;
    private String origin = "DZ";
    private String production;
    private String territory = "";
    private LocalDate accepted = LocalDate.of(2026, 1, 15);
    private String procedure = "4000";
    private Quantity quantity = Quantity.Mass.ofTonnes(new BigDecimal("100"));
    private Answer military = Answer.NO;
    private Answer returned = Answer.NO;
    private Answer shelfOrEez = Answer.NO;
    private BigDecimal intrinsicValue;
    private final List<ProcessingInput> inputs = new ArrayList<>();
    private EmissionsClaim claim = EmissionsClaim.DEFAULT_VALUES;
    private String mrn = "MRN-";
    private String representative;
    private String supplier = "";
    private String dispatch;
    private final List<DocumentReference> documents = new ArrayList<>();
    private Delivery delivery = Delivery.ASHORE;
    private CapacityAllocation capacity = CapacityAllocation.NONE;

    private Lines(String id) {
        this.id = id;
    }

    public static Lines line(String id) {
        return new Lines(id);
    }

    /** Euro, or null. */
    public Lines customsValue(BigDecimal euro) {
        customsValue = euro;
        return this;
    }

    public static Submission submission(Register register, List<ImportLine> lines) {
        return new Submission("test", 2026, register, lines, List.of());
    }

    public Lines importer(String eori) {
        importer = eori;
        return this;
    }

    /** Eight digits, blanks allowed; electricity then wants {@link #megawattHours}. */
    public Lines cn(String code) {
        cn = code.replace(" ", "");
        return this;
    }

    public Lines taric(String code) {
        taric = code.replace(" ", "");
        return this;
    }

    public Lines calcined(Answer answer) {
        calcined = answer;
        return this;
    }

    public Lines origin(String country) {
        origin = country;
        return this;
    }

    public Lines production(String country) {
        production = country;
        return this;
    }

    public Lines territory(String name) {
        territory = name;
        return this;
    }

    public Lines on(LocalDate day) {
        accepted = day;
        return this;
    }

    public Lines on(String day) {
        return on(LocalDate.parse(day));
    }

    public Lines procedure(String digits) {
        procedure = digits;
        return this;
    }

    public Lines tonnes(String tonnes) {
        quantity = Quantity.Mass.ofTonnes(new BigDecimal(tonnes));
        return this;
    }

    public Lines kilograms(BigDecimal kilograms) {
        quantity = new Quantity.Mass(kilograms);
        return this;
    }

    public Lines megawattHours(String hours) {
        quantity = new Quantity.ElectricityVolume(new BigDecimal(hours));
        return this;
    }

    public Lines military(Answer answer) {
        military = answer;
        return this;
    }

    public Lines returned(Answer answer) {
        returned = answer;
        return this;
    }

    public Lines shelfOrEez(Answer answer) {
        shelfOrEez = answer;
        return this;
    }

    /** @param euro value of the consignment, or null */
    public Lines intrinsicValue(BigDecimal euro) {
        intrinsicValue = euro;
        return this;
    }

    /** A good used under inward processing. */
    public Lines input(String code, String country, String tonnes) {
        return input(new ProcessingInput(
                new CnCode(code), "", Answer.UNKNOWN, new CountryCode(country), new BigDecimal(tonnes)));
    }

    public Lines input(ProcessingInput input) {
        inputs.add(input);
        return this;
    }

    public Lines actual(String report, String good) {
        claim = new EmissionsClaim(EmissionsClaim.Basis.ACTUAL, report, good);
        return this;
    }

    /** How the reference number of the customs declaration begins. */
    public Lines mrn(String beginning) {
        mrn = beginning;
        return this;
    }

    /** Declared by an indirect representative. */
    public Lines representative(String eori) {
        representative = eori;
        return this;
    }

    /** Who sold the goods. */
    public Lines supplier(String name) {
        supplier = name;
        return this;
    }

    public Lines dispatch(String country) {
        dispatch = country;
        return this;
    }

    public Lines document(String code, String reference) {
        documents.add(new DocumentReference(code, reference));
        return this;
    }

    public Lines delivery(Delivery offshore) {
        delivery = offshore;
        return this;
    }

    public Lines capacity(CapacityAllocation allotted) {
        capacity = allotted;
        return this;
    }

    private Parties parties() {
        Eori eori = new Eori(importer);
        return representative == null
                ? new Parties(eori, eori, Parties.Representation.NONE, supplier)
                : new Parties(eori, new Eori(representative), Parties.Representation.INDIRECT, supplier);
    }

    public ImportLine build() {
        return new ImportLine(
                id,
                new CustomsEntry(mrn + id, 1, accepted, procedure, customsValue, documents),
                parties(),
                new Good(new CnCode(cn), taric, "", calcined),
                new Provenance(
                        new CountryCode(origin),
                        production == null ? null : new CountryCode(production),
                        dispatch == null ? null : new CountryCode(dispatch),
                        territory),
                quantity,
                new Circumstances(military, returned, shelfOrEez, intrinsicValue, inputs, delivery, capacity),
                claim,
                new SourceAddress("test", "", 0));
    }
}
