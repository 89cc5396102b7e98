package org.cbamchecker.report.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.testing.Lines.line;
import static org.cbamchecker.testing.Reports.byDefault;
import static org.cbamchecker.testing.Reports.from;
import static org.cbamchecker.testing.Reports.good;
import static org.cbamchecker.testing.Reports.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.InstallationRegistration;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.RulebookCitations;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplierLettersTest {
    private static final String WIRE = "72171010";

    private static final InstallationRegistration REGISTERED = new InstallationRegistration(
            "DZ-I-1",
            "4711",
            new InstallationRegistration.Place("Route 1, Oran", "DZORN", "35.691000", "-0.641700"),
            "Wire drawing",
            LocalDate.of(2026, 1, 5),
            InstallationRegistration.Shape.NOT_STATED);

    @TempDir
    private Path folder;

    @Test
    void the_operator_of_a_report_that_cannot_be_used_is_asked_to_mend_it() {
        String letter = only(letters(register(unverified("R1", "oran")), actual("L1", "R1"), actual("L2", "R1")));

        assertThat(letter)
                .contains("To Acier Oran SARL, operator of the installation Oran, Route 1, Oran, DZ")
                .contains("From Muster Stahl GmbH, DE1")
                .contains("1. Please have report R1 verified by an accredited verifier")
                .contains("- 7217 10 10, 100.000 t, released on 2026-01-15, declaration MRN-L1,")
                .contains("declaration MRN-L2,")
                .contains("Regulation (EU) 2023/956, Article 8(1)")
                .contains("We must file our declaration for 2026 by 2027-09-30.")
                .doesNotContain(" 2. Please");
    }

    @Test
    void where_nothing_is_missing_there_is_no_letter() {
        assertThat(letters(register(sound("R1", "oran")), actual("L1", "R1"))).isEmpty();
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    void nothing_is_asked_for_imports_that_owe_nothing() {
        assertThat(letters(
                        register(unverified("R1", "oran")), actual("L1", "R1").tonnes("49")))
                .isEmpty();
    }

    @Test
    void the_operator_of_a_precursor_is_asked_for_its_own_report() {
        EmissionsReport wire =
                at(report("WIRE", good(WIRE, "(C)", "0.4", "0", from("ROD", "72139141", "DZ", "1.02"))), "oran");
        Map<String, String> letters = letters(register(wire, unverified("ROD", "annaba")), actual("L1", "WIRE"));

        assertThat(letters.keySet()).containsExactly("DE1-DZ-Sider-annaba.docx", "DE1-DZ-Sider-annaba.txt");
        assertThat(letters.get("DE1-DZ-Sider-annaba.txt")).contains("Report ROD, which is used for the precursor");
    }

    @Test
    void better_values_of_a_precursor_are_asked_for_politely() {
        EmissionsReport wire =
                at(report("WIRE", good(WIRE, "(C)", "0.4", "0", byDefault("72139141", "CN", "1.02"))), "oran");

        assertThat(only(letters(register(wire), actual("L1", "WIRE"))))
                .contains("a default value with mark-up is used, which is allowed.");
    }

    @Test
    void what_the_missing_data_cost_is_told() {
        String letter = only(letters(register(unverified("R1", "oran")), actual("L1", "R1"), actual("L2", "R1")));

        assertThat(letter)
                .contains("rest on default values: 2. They need 394.020 certificates, which cost 29 693.35 EUR")
                .contains("IR (EU) 2025/2621, Mark-up");
    }

    @Test
    void a_price_that_is_not_published_is_not_guessed() {
        assertThat(only(letters(register(), line("L1").on("2026-12-15"))))
                .contains("certificates, whose price is not published yet.")
                .doesNotContain("EUR");
        assertThat(only(letters(register(), line("L1"), line("L2").on("2026-12-15"))))
                .contains("For those whose price is published so far they cost");
    }

    @Test
    void an_operator_whose_report_nobody_uses_is_not_asked() {
        Register register = register(sound("R1", "oran"), unverified("R2", "annaba"));

        assertThat(letters(register, actual("L1", "R1"))).isEmpty();
    }

    @Test
    void a_deadline_that_has_passed_is_not_held_out() {
        Register none = register();
        ImportLine line = line("L1").build();
        var assessment = TheRulebook.checker(LocalDate.of(2027, 11, 20)).check(Lines.submission(none, List.of(line)));

        assertThat(only(written(none, assessment))).contains("was due by 2027-09-30");
    }

    @Test
    void suppliers_of_goods_with_default_values_are_invited_to_send_actual_ones() {
        Register none = register();
        Map<String, String> letters = letters(
                none,
                supplied(line("L1"), "Bosporus Çelik AŞ"),
                supplied(line("L2").tonnes("20"), "Bosporus Çelik AŞ"),
                line("L3").origin("IN").build());

        assertThat(letters.keySet())
                .containsExactly(
                        "DE1-DZ-Bosporus-Celik-AS.docx", "DE1-DZ-Bosporus-Celik-AS.txt", "DE1-IN.docx", "DE1-IN.txt");
        assertThat(letters.get("DE1-DZ-Bosporus-Celik-AS.txt"))
                .contains("To        Bosporus Çelik AŞ, DZ")
                .contains("- 7208 10 00, 120.000 t in all, imports: 2");
        assertThat(letters.get("DE1-IN.txt")).contains("To        The supplier of our goods from IN");
    }

    @Test
    void importers_write_for_themselves_alone() {
        Map<String, String> letters = letters(
                register(unverified("R1", "oran")),
                actual("L1", "R1").importer("DE1").build(),
                actual("L2", "R1").importer("FR2").build());

        assertThat(letters.get("DE1-DZ-Acier-Oran-SARL-oran.txt"))
                .contains("MRN-L1")
                .doesNotContain("MRN-L2", "FR2");
        assertThat(letters.get("FR2-DZ-Acier-Oran-SARL-oran.txt"))
                .contains("MRN-L2")
                .doesNotContain("MRN-L1", "DE1");
    }

    @Test
    void of_many_imports_the_first_are_named_and_the_others_counted() {
        ImportLine[] many = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> actual("L" + number, "R1").build())
                .toArray(ImportLine[]::new);

        assertThat(only(letters(register(unverified("R1", "oran")), many)))
                .contains("MRN-L20", "- further imports: 5")
                .doesNotContain("MRN-L21");
    }

    @Test
    void what_is_missing_of_an_installation_is_asked_by_every_importer_that_uses_it() {
        EmissionsReport sound = at(report("R1", good(WIRE, "(C)", "1.5", "0")), "oran");
        Register register = register(sound);
        Assessment checked = check(
                register,
                actual("L1", "R1").build(),
                actual("L2", "R1").importer("FR2").build());
        var missing = new Finding(
                "CLAY-CALCINATION-NOT-STATED",
                Severity.WARNING,
                Certainty.CANNOT_BE_DETERMINED,
                new Subject.Installation("oran"),
                List.of("EU-2023-956:Art.10(1)"),
                List.of(),
                List.of(Figure.of("cn", "2507 00 80")));
        var more = new ArrayList<>(checked.subjects());
        more.add(new SubjectAssessment(missing.subject(), "Oran", List.of(), List.of(missing)));
        var assessment = new Assessment(
                checked.header(), checked.lines(), checked.importerYears(), checked.declarantYears(), more);

        assertThat(written(register, assessment).keySet())
                .contains("DE1-DZ-Acier-Oran-SARL-oran.txt", "FR2-DZ-Acier-Oran-SARL-oran.txt");
    }

    @Test
    void the_document_says_the_same_as_the_text() throws IOException {
        Map<String, String> letters = letters(register(unverified("R1", "oran")), actual("L1", "R1"));
        String name = letters.keySet().iterator().next();

        assertThat(words(paragraphs(folder.resolve("letters").resolve(name)).replace('–', '-')))
                .isEqualTo(words(letters.get(name.replace(".docx", ".txt"))));
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() throws IOException {
        Register register = register(unverified("R1", "oran"));
        letters(register, actual("L1", "R1"));
        Path document = folder.resolve("letters/DE1-DZ-Acier-Oran-SARL-oran.docx");
        byte[] once = Files.readAllBytes(document);
        letters(register, actual("L1", "R1"));

        assertThat(Files.readAllBytes(document)).isEqualTo(once);
    }

    @Test
    void a_name_cannot_lead_out_of_the_folder() {
        Map<String, String> letters = letters(register(), supplied(line("L1"), "../../Evil: <Co>\u0000\n=1"));

        assertThat(letters.keySet()).containsExactly("DE1-DZ-Evil-Co-1.docx", "DE1-DZ-Evil-Co-1.txt");
    }

    @Test
    void names_that_cannot_be_written_in_latin_letters_are_counted() {
        assertThat(letters(register(), supplied(line("L1"), "華宇實業"), supplied(line("L2"), "日成工業"))
                        .keySet())
                .containsExactly("DE1-DZ-2.docx", "DE1-DZ-2.txt", "DE1-DZ.docx", "DE1-DZ.txt");
    }

    private static Lines actual(String id, String report) {
        return line(id).cn(WIRE).actual(report, "g");
    }

    private static ImportLine supplied(Lines draft, String supplier) {
        ImportLine line = draft.build();
        Parties parties = line.parties();
        return new ImportLine(
                line.id(),
                line.customs(),
                new Parties(parties.importer(), parties.declarant(), parties.representation(), supplier),
                line.good(),
                line.provenance(),
                line.quantity(),
                line.circumstances(),
                line.claim(),
                line.source());
    }

    /** Wire drawn from rod that was made in the European Union, so that there is nothing to ask about the rod. */
    private static EmissionsReport sound(String id, String installation) {
        return at(report(id, good(WIRE, "(C)", "0.4", "0", byDefault("72139141", "DE", "1.02"))), installation);
    }

    private static EmissionsReport unverified(String id, String installation) {
        return at(report(id, good(WIRE, "(C)", "1.5", "0")).with((Verification) null), installation);
    }

    private static EmissionsReport at(EmissionsReport report, String installation) {
        return new EmissionsReport(
                report.id(),
                installation,
                report.period(),
                report.verification(),
                report.electricity(),
                report.goods(),
                report.source());
    }

    private static Register register(EmissionsReport... reports) {
        var algeria = new CountryCode("DZ");
        return new Register(
                List.of(new Importer(
                        new Eori("DE1"), "Muster Stahl GmbH", new CountryCode("DE"), "", null, (BigDecimal) null)),
                List.of(),
                List.of(
                        new Installation("oran", "Oran", "Acier Oran SARL", algeria, REGISTERED),
                        new Installation("annaba", "Annaba", "Sider", algeria, REGISTERED)),
                List.of(reports),
                List.of());
    }

    private Map<String, String> letters(Register register, Lines... drafts) {
        return letters(register, Stream.of(drafts).map(Lines::build).toArray(ImportLine[]::new));
    }

    private Map<String, String> letters(Register register, ImportLine... lines) {
        return written(register, check(register, lines));
    }

    private static Assessment check(Register register, ImportLine... lines) {
        return TheRulebook.checker().check(Lines.submission(register, List.of(lines)));
    }

    private Map<String, String> written(Register register, Assessment assessment) {
        Presentation words =
                new Presentation(Phrasebook.of(TheRulebook.shipped()).usual()::text);
        var citations = new RulebookCitations(TheRulebook.shipped(), Messages.USUAL_LANGUAGE);
        Path target = folder.resolve("letters");
        try (var letters = new SupplierLetters(target, words, citations, register)) {
            letters.accept(assessment);
        }
        return contents(target);
    }

    private static Map<String, String> contents(Path target) {
        Map<String, String> contents = new TreeMap<>();
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    contents.put(name, name.endsWith(".txt") ? Files.readString(file) : "");
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return contents;
    }

    /** The text of the one letter, whatever its line breaks. */
    private static String only(Map<String, String> letters) {
        assertThat(letters).hasSize(2);
        return letters.values().stream()
                .filter(text -> !text.isEmpty())
                .map(SupplierLettersTest::words)
                .findFirst()
                .orElseThrow();
    }

    private static String paragraphs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
