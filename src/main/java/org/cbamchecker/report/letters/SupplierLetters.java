package org.cbamchecker.report.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Presentation;

/**
 * Writes one letter for each operator or supplier of whom an importer misses something, as text for an e-mail and as a
 * document to be edited and printed. Where nothing is missing there is no letter, and without letters no folder.
 */
public final class SupplierLetters implements AssessmentRecipient {
    /** Steps that say on what the emissions rest; they carry the clause that allows it. */
    private static final String BASIS = "basis.";

    /** The step that adds the mark-up to a default value, and the clause that asks for it. */
    private static final String MARK_UP = "default.mark-up";

    private static final String MARK_UP_CLAUSE = "IR-2025-2621:Mark-up";

    private static final String TEXT = ".txt";
    private static final String DOCUMENT = ".docx";

    private final Path folder;
    private final Presentation words;
    private final Addressees addressees;
    private final Correspondence correspondence = new Correspondence();
    private final LetterWords letters;

    /** @param folder made where there is something to write */
    public SupplierLetters(Path folder, Presentation words, Citations citations, Register register) {
        this.folder = folder;
        this.words = words;
        addressees = new Addressees(register);
        letters = new LetterWords(words, citations, register);
    }

    @Override
    public void begin(AssessmentHeader header) {
        letters.of(header);
    }

    @Override
    public void line(LineAssessment line) {
        if (line.liability() == Liability.LIABLE || line.liability() == Liability.CANNOT_BE_DETERMINED) {
            Addressee source = addressees.of(line.line());
            correspondence.uses(line.line(), source);
            addressees.behind(line.line()).forEach(operator -> correspondence.uses(line.line(), operator));
            line.findings().forEach(finding -> ask(finding, line.line()));
            if (restsOnDefaultValues(line)) {
                askForActualValues(line, correspondence.of(line.line(), source));
            }
        }
    }

    private void ask(Finding finding, ImportLine line) {
        words.request(finding).ifPresent(request -> {
            Addressee addressee = addressees.of(finding, line);
            correspondence.of(line, addressee).ask(finding, request).concerns(line);
        });
    }

    private static boolean restsOnDefaultValues(LineAssessment line) {
        return line.figures()
                .filter(figures -> figures.basis() == EmissionsClaim.Basis.DEFAULT)
                .isPresent();
    }

    /** A report that was named and could not be used is asked about by a finding, which says what is wrong with it. */
    private static void askForActualValues(LineAssessment line, Dossier dossier) {
        line.owed().ifPresent(owed -> dossier.owes(owed, markUp(line)));
        if (line.line().claim().report().isEmpty()) {
            dossier.usesDefaultValues(line.line(), basis(line));
        }
    }

    private static List<String> markUp(LineAssessment line) {
        return line.trace().stream().anyMatch(step -> step.key().equals(MARK_UP)) ? List.of(MARK_UP_CLAUSE) : List.of();
    }

    private static List<String> basis(LineAssessment line) {
        return line.trace().stream()
                .filter(step -> step.key().startsWith(BASIS))
                .map(TraceStep::clause)
                .limit(1)
                .toList();
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        // Letters are about lines, reports and installations.
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        letters.deadlines(year);
    }

    @Override
    public void subject(SubjectAssessment subject) {
        addressees.of(subject.subject()).ifPresent(addressee -> subject.findings()
                .forEach(finding -> words.request(finding)
                        .ifPresent(
                                request -> correspondence.each(addressee, dossier -> dossier.ask(finding, request)))));
    }

    @Override
    public void end() {
        correspondence.dossiers().forEach((pair, dossier) -> {
            if (!dossier.isEmpty()) {
                write(letters.letter(pair, dossier));
            }
        });
    }

    private void write(Letter letter) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(letter.file() + TEXT), TextLetter.of(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DocumentLetter.write(letter, folder.resolve(letter.file() + DOCUMENT));
    }

    /** Whether a folder holds letters and nothing else; each letter is there both as text and as a document. */
    public static boolean areAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            return names.stream().allMatch(name -> names.contains(counterpart(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counterpart(String name) {
        return name.endsWith(TEXT)
                ? name.substring(0, name.length() - TEXT.length()) + DOCUMENT
                : name.endsWith(DOCUMENT) ? name.substring(0, name.length() - DOCUMENT.length()) + TEXT : "";
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
