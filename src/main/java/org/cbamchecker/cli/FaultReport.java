package org.cbamchecker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.rulebook.Messages;

/** All faults by file: where, what was read, what is allowed, how to mend it. */
final class FaultReport {
    private static final int PLACE = 2;
    private static final int TEXT = 4;

    private final Messages messages;
    private final DiagnosticText words;
    private final int width;

    FaultReport(Messages messages, int width) {
        this.messages = messages;
        this.words = new DiagnosticText(messages);
        this.width = width;
    }

    /** The report, with line ends as {@code \n}; empty where there are no faults. */
    String of(List<Diagnostic> faults) {
        var page = new Page(width);
        Map<String, List<Diagnostic>> byFile = faults.stream()
                .collect(Collectors.groupingBy(fault -> fault.place().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, its) -> {
            page.line(heading(file, its));
            its.forEach(fault -> fault(page, fault));
        });
        return page.toString();
    }

    /** The faults alone, of one file that was named before. */
    void addTo(Page page, List<Diagnostic> faults) {
        faults.forEach(fault -> fault(page, fault));
    }

    private String heading(String file, List<Diagnostic> faults) {
        long errors = faults.stream().filter(Diagnostic::isError).count();
        return messages.text(
                file.isEmpty() ? "cli.faults" : "cli.faults.file",
                Map.of(
                        "file", Notation.plain(file),
                        "errors", Notation.count(errors),
                        "warnings", Notation.count(faults.size() - errors)));
    }

    private void fault(Page page, Diagnostic fault) {
        String key = fault.isError() ? "cli.fault.error" : "cli.fault.warning";
        String place = Notation.plain(words.placeInFile(fault.place()));
        String placed = place.isEmpty() ? ".anywhere" : "";
        page.paragraph(PLACE, messages.text(key + placed, Map.of("code", fault.code(), "place", place)));
        page.paragraph(TEXT, Notation.plain(words.read(fault)));
        labelled(page, "allowed", words.allowed(fault));
        labelled(page, "mend", words.mend(fault));
    }

    private void labelled(Page page, String part, String sentence) {
        if (!sentence.isBlank()) {
            page.paragraph(TEXT, messages.text("cli.fault." + part, Map.of("sentence", Notation.plain(sentence))));
        }
    }
}
