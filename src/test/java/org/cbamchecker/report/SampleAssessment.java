package org.cbamchecker.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.findings.Total;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.law.TonnesCo2e;

/** A small assessment made by hand: one liable line, one out of scope, one importer. The figures are invented. */
public final class SampleAssessment {
    public static final RowReference MARK_UP =
            new RowReference("mark-ups", "mark-ups.xlsx", "Values", 4, "mark-up-steel", "IR-2025-2621:Art.3");
    private static final Eori IMPORTER = new Eori("DE1234567890");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    private SampleAssessment() {}

    public static Assessment whole() {
        return new Assessment(
                header(),
                List.of(liableLine("L1"), otherLine("L2")),
                List.of(importerYear()),
                List.of(declarantYear()),
                List.of(report()));
    }

    /** With goods of two kinds and origins, on default and on actual values, in two quarters. */
    public static Assessment varied() {
        LineAssessment line = liableLine("L3");
        ImportLine facts = line.line();
        var aluminium = new ImportLine(
                facts.id(),
                facts.customs(),
                facts.parties(),
                new Good(new CnCode("76011000"), "", "ingots", Answer.UNKNOWN),
                new Provenance(new CountryCode("TR"), null, null, ""),
                facts.quantity(),
                facts.circumstances(),
                facts.claim(),
                facts.source());
        Intensities byDefault = line.intensities();
        var actual = new Intensities(EmissionsClaim.Basis.ACTUAL, byDefault.embedded(), byDefault.freeAllocation());
        var other = new LineAssessment(
                aluminium,
                line.scoping(),
                line.category(),
                line.liability(),
                actual,
                line.obligation(),
                line.trace(),
                line.findings());
        return new Assessment(
                header(),
                List.of(liableLine("L1"), other),
                List.of(importerYear(new Total(BigDecimal.TEN, 1))),
                List.of(declarantYear()),
                List.of(report()));
    }

    public static AssessmentHeader header() {
        return new AssessmentHeader(
                "steel",
                2026,
                "eu-cbam",
                "0123456789abcdef0123",
                LocalDate.of(2026, 11, 21),
                "0.1.0",
                List.of(new InputFile("steel.xlsx", "fedcba9876543210fedc")),
                0);
    }

    public static LineAssessment liableLine(String id) {
        var emissions = new TonnesCo2e(new BigDecimal("187635.14000"));
        var owed = new LineObligation(
                Outcome.known(emissions),
                Outcome.undetermined("BENCHMARK-MISSING"),
                Outcome.known(Certificates.NONE),
                Outcome.undetermined("BENCHMARK-MISSING"),
                new CalendarQuarter(2026, 1),
                Outcome.known(new Euro(new BigDecimal("75.36"))),
                Outcome.undetermined("BENCHMARK-MISSING"));
        var intensities = new Intensities(
                EmissionsClaim.Basis.DEFAULT,
                Outcome.known(new EmissionIntensity(new BigDecimal("3.0118"))),
                Outcome.undetermined("BENCHMARK-MISSING"));
        return new LineAssessment(
                importLine(id, "72081000"),
                new Scoping(Scoping.Status.IN_SCOPE, "listed", "iron and steel", true, true),
                "Iron or steel products",
                Liability.LIABLE,
                intensities,
                owed,
                List.of(markUpStep()),
                List.of(missingBenchmark(id)));
    }

    public static LineAssessment otherLine(String id) {
        return new LineAssessment(
                importLine(id, "96010000"),
                new Scoping(Scoping.Status.OUT_OF_SCOPE, "not-listed", "", false, false),
                "",
                Liability.OUT_OF_SCOPE,
                null,
                null,
                List.of(),
                List.of());
    }

    public static TraceStep markUpStep() {
        return new TraceStep(
                "default-with-mark-up",
                "IR-2025-2621:Art.3",
                "",
                List.of(MARK_UP),
                List.of(
                        new Figure("default", new BigDecimal("2.738"), "t CO2e/t"),
                        new Figure("markUp", new BigDecimal("0.10"), ""),
                        new Figure("SEE", new BigDecimal("3.0118"), "t CO2e/t")));
    }

    public static Finding missingBenchmark(String line) {
        return new Finding(
                "BENCHMARK-MISSING",
                Severity.WARNING,
                Certainty.CANNOT_BE_DETERMINED,
                new Subject.Line(line),
                List.of("IR-2025-2620:Annex"),
                List.of(MARK_UP),
                List.of(Figure.of("cn", "72081000"), new Figure("mass", new BigDecimal("62300"), "t")));
    }

    public static DeclarantYearAssessment declarantYear() {
        var quarter = new CalendarQuarter(2027, 1);
        Outcome<Certificates> open = Outcome.undetermined("ACCOUNT-NOT-STATED");
        var number = Outcome.known(new Certificates(new BigDecimal("12")));
        return new DeclarantYearAssessment(
                new Subject.DeclarantYear(IMPORTER.value(), 2026),
                "Muster Stahlhandel GmbH",
                List.of(IMPORTER.value()),
                importerYear().totals(),
                CanSurrender.YES,
                List.of(new Holding(quarter, LocalDate.of(2027, 3, 31), number, open, number, open)),
                new AccountPosition(List.of(new AccountPosition.Year(
                        2027,
                        new Certificates(new BigDecimal("20")),
                        Certificates.NONE,
                        Certificates.NONE,
                        Certificates.NONE,
                        new Certificates(new BigDecimal("20"))))),
                List.of(new DeclarationDifference(
                        "1", "emissions", "too-low", new BigDecimal("4.5"), new BigDecimal("5"), "t CO2e")),
                List.of(new PenaltyExposure(
                        "not-surrendered",
                        "EU-2023-956:Art.26(1)@2025",
                        number,
                        Outcome.undetermined("PENALTY-RATE-NOT-PUBLISHED"),
                        new PenaltyExposure.Multiples(BigDecimal.ONE, BigDecimal.ONE),
                        Outcome.undetermined("PENALTY-RATE-NOT-PUBLISHED"),
                        Outcome.undetermined("PENALTY-RATE-NOT-PUBLISHED"),
                        Answer.NO,
                        List.of(MARK_UP),
                        List.of(
                                Figure.of("year", 2026),
                                new Figure("number", number.value().value(), "certificates"),
                                new Figure("base", new BigDecimal("100"), "EUR")))),
                List.of(new Deadline(
                        "declaration",
                        LocalDate.of(2027, 9, 30),
                        "EU-2023-956:Art.6(1)@2025",
                        List.of(),
                        List.of(Figure.of("year", 2026)))),
                List.of(markUpStep()),
                List.of());
    }

    public static SubjectAssessment report() {
        return new SubjectAssessment(new Subject.Report("R1"), "Works", List.of(markUpStep()), List.of());
    }

    public static Finding priceNotPublished() {
        return new Finding(
                "PRICE-NOT-PUBLISHED",
                Severity.INFORMATION,
                Certainty.CANNOT_BE_DETERMINED,
                new Subject.ImporterYear(IMPORTER.value(), 2026),
                List.of("EU-2023-956:Art.21(1a)"),
                List.of(),
                List.of(Figure.of("quarter", "2026Q4"), Figure.of("due", LocalDate.of(2027, 1, 4))));
    }

    public static ImporterYearAssessment importerYear() {
        return importerYear(new Total(BigDecimal.ZERO, 1));
    }

    /** With so many certificates in the last quarter. */
    private static ImporterYearAssessment importerYear(Total lastQuarter) {
        var certificates = new Total(new BigDecimal("104723.518204"), 1);
        return new ImporterYearAssessment(
                new Subject.ImporterYear(IMPORTER.value(), 2026),
                "Muster Stahl GmbH",
                new ImporterYearAssessment.LineCounts(2, 1, 1, 1),
                new ThresholdPosition(
                        Mass.ofTonnes(new BigDecimal("62300")),
                        Outcome.known(Mass.ofTonnes(new BigDecimal("50"))),
                        new ThresholdPosition.Crossing(DAY, "L1"),
                        Liability.LIABLE),
                new ImporterYearAssessment.Totals(
                        new Total(new BigDecimal("187635.14"), 0),
                        Total.NOTHING,
                        Total.NOTHING,
                        certificates,
                        Outcome.undetermined("BENCHMARK-MISSING")),
                CanSurrender.YES,
                List.of(
                        new QuarterObligation(
                                new CalendarQuarter(2026, 1),
                                new Total(new BigDecimal("104723.518204"), 0),
                                Outcome.known(new Euro(new BigDecimal("75.36"))),
                                Outcome.known(new Euro(new BigDecimal("7891964.33185344")))),
                        new QuarterObligation(
                                new CalendarQuarter(2026, 4),
                                lastQuarter,
                                Outcome.undetermined("PRICE-NOT-PUBLISHED"),
                                Outcome.undetermined("PRICE-NOT-PUBLISHED"))),
                List.of(),
                List.of(priceNotPublished()));
    }

    private static ImportLine importLine(String id, String cn) {
        return new ImportLine(
                id,
                new CustomsEntry("26DE0000000000001", 3, DAY, "4000", null, List.of()),
                new Parties(IMPORTER, IMPORTER, Parties.Representation.NONE),
                new Good(new CnCode(cn), "", "coils", Answer.UNKNOWN),
                new Provenance(new CountryCode("TW"), null, null, ""),
                quantity(),
                Circumstances.ORDINARY,
                EmissionsClaim.DEFAULT_VALUES,
                new SourceAddress("steel.xlsx", "Import lines", 7));
    }

    private static Quantity quantity() {
        return Mass.ofTonnes(new BigDecimal("62300.000"));
    }
}
