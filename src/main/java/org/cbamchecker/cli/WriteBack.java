package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.tables.WorkbookAnnotator;
import org.cbamchecker.tables.WorkbookAnnotator.Heads;
import org.cbamchecker.tables.WorkbookAnnotator.Mark;
import org.cbamchecker.tables.WorkbookAnnotator.Tone;

/** Copies of workbooks in which every remark stands at its cell. */
final class WriteBack {
    private final Terminal terminal;
    private final DiagnosticText words;
    private final Path folder;

    private WriteBack(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.words = new DiagnosticText(terminal.messages());
        this.folder = folder;
    }

    /**
     * @param folder where the copies go; made when first needed; null where none are asked for
     * @throws RefusedException where a copy would lie over its original
     */
    static Optional<WriteBack> into(Path folder, List<TableFiles.TableFile> files, Terminal terminal)
            throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        var copies = new WriteBack(terminal, terminal.environment().path(folder));
        copies.refuseOriginals(files);
        return Optional.of(copies);
    }

    /** The sentence above the list of remarks of a workbook. */
    interface Title {
        String of(String file, int remarks);
    }

    private void refuseOriginals(List<TableFiles.TableFile> files) throws IOException {
        for (TableFiles.TableFile file : files) {
            Path copy = copyOf(file);
            if (Files.exists(copy) && Files.isSameFile(copy, file.path())) {
                throw RefusedException.of(
                        "WRITE-BACK-OVER-ORIGINAL",
                        "",
                        Map.of("read", terminal.environment().shown(copy)));
            }
        }
    }

    private Path copyOf(TableFiles.TableFile file) {
        return folder.resolve(file.path().getFileName());
    }

    /** Writes a copy of every workbook about which there is something to say, and says so. */
    void write(List<TableFiles.TableFile> files, List<Diagnostic> remarks, Title title) throws IOException {
        for (TableFiles.TableFile file : files) {
            String name = String.valueOf(file.path().getFileName());
            List<Diagnostic> its = remarks.stream()
                    .filter(remark -> remark.place().file().equals(name))
                    .toList();
            if (!its.isEmpty()) {
                write(file, its, title.of(name, its.size()));
            }
        }
    }

    private void write(TableFiles.TableFile file, List<Diagnostic> remarks, String title) throws IOException {
        Path copy = copyOf(file);
        boolean written;
        try (WholeFile whole = WholeFile.begin(copy)) {
            List<Mark> marks = remarks.stream().map(this::mark).toList();
            written = WorkbookAnnotator.annotate(file.path(), marks, heads(title), whole.draft());
            if (written) {
                whole.complete();
            }
        }
        String key = written ? "cli.tables.lint.written" : "cli.tables.lint.not-opened";
        String shown = Notation.plain(terminal.environment().shown(written ? copy : file.path()));
        terminal.err().println(terminal.text(key, Map.of("file", shown, "count", Notation.count(remarks.size()))));
    }

    private Mark mark(Diagnostic remark) {
        List<String> sentences = List.of(remark.code(), words.read(remark), words.allowed(remark), words.mend(remark));
        return new Mark(remark.place(), tone(remark), sentences);
    }

    private static Tone tone(Diagnostic remark) {
        if (remark.isError()) {
            return Tone.FAULT;
        }
        return remark.code().equals(TableTrial.ROW_UNTESTED) ? Tone.UNREACHED : Tone.DOUBT;
    }

    private Heads heads(String title) {
        List<String> headings = List.of(
                terminal.text("cli.tables.remarks.where", Map.of()),
                terminal.text("cli.tables.remarks.code", Map.of()),
                terminal.text("cli.tables.remarks.remark", Map.of()),
                terminal.text("cli.tables.remarks.allowed", Map.of()),
                terminal.text("cli.tables.remarks.mend", Map.of()));
        return new Heads(title, headings);
    }
}
