package org.cbamchecker.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.authoring.watch.SavedFiles;
import org.cbamchecker.authoring.watch.Verdict;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.rulebook.DiagnosticText;

/** Tells verdicts as they come, each at once: what became worse in full, what was mended in a line, the rest counted. */
final class WatchReport {
    private static final int NANOS_DECIMALS = 9;
    private static final int HUNDREDTHS = 2;
    private static final int INDENT = 2;

    private final Terminal terminal;
    private final FaultReport faults;

    WatchReport(Terminal terminal) {
        this.terminal = terminal;
        faults = new FaultReport(terminal.messages(), terminal.style().width());
    }

    /** @param files number of workbooks that are there */
    void begun(int files, Collection<Verdict> verdicts) {
        verdicts.forEach(verdict -> print(faults.of(verdict.remarks())));
        Map<String, Object> values = sums(verdicts);
        values.put("files", Notation.count(files));
        say("cli.tables.watch.begun", values);
    }

    void verdict(SavedFiles.Save save, Verdict verdict, Verdict before) {
        long nanos = terminal.environment().nanos() - save.nanos();
        BigDecimal seconds =
                BigDecimal.valueOf(nanos).movePointLeft(NANOS_DECIMALS).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
        Map<String, Object> values = new HashMap<>();
        values.put("file", String.valueOf(save.file().getFileName()));
        values.put("errors", Notation.count(verdict.errors()));
        values.put("warnings", Notation.count(verdict.warnings()));
        values.put("seconds", seconds.toPlainString());
        var page = new Page(terminal.style().width());
        page.line(terminal.text(key(verdict, values), values));
        List<Diagnostic> worse = verdict.since(before);
        faults.addTo(page, worse);
        before.since(verdict).forEach(remark -> mended(remark, page));
        int same = verdict.remarks().size() - worse.size();
        if (same > 0) {
            page.paragraph(INDENT, terminal.text("cli.tables.watch.as-before", Map.of("count", Notation.count(same))));
        }
        print(page.toString());
    }

    /** Key of the sentence that says how the cases came out too. */
    private static String key(Verdict verdict, Map<String, Object> values) {
        if (verdict.cases().isEmpty()) {
            return "cli.tables.watch.verdict.untried";
        }
        Verdict.Cases cases = verdict.cases().get();
        values.put("cases", Notation.count(cases.number()));
        values.put("failures", Notation.count(cases.failures()));
        values.put("reached", Notation.count(cases.reached().part()));
        values.put("rows", Notation.count(cases.reached().whole()));
        values.put("percent", cases.reached().percent());
        return cases.number() == 0 ? "cli.tables.watch.verdict.without-cases" : "cli.tables.watch.verdict";
    }

    private void mended(Diagnostic remark, Page page) {
        String place = Notation.plain(new DiagnosticText(terminal.messages()).placeInFile(remark.place()));
        String mended = terminal.text("cli.tables.watch.mended", Map.of("code", remark.code(), "place", place));
        page.paragraph(INDENT, mended);
    }

    void gone(Path file) {
        say(
                "cli.tables.watch.gone",
                Map.of("file", Notation.plain(terminal.environment().shown(file))));
    }

    /** A workbook that no table has. */
    void stranger(Diagnostic fault) {
        print(faults.of(List.of(fault)));
    }

    void ended(int saves, Collection<Verdict> verdicts) {
        Map<String, Object> values = sums(verdicts);
        values.put("saves", Notation.count(saves));
        say("cli.tables.watch.ended", values);
    }

    private static Map<String, Object> sums(Collection<Verdict> verdicts) {
        Map<String, Object> sums = new HashMap<>();
        sums.put("tables", Notation.count(verdicts.size()));
        sums.put(
                "errors",
                Notation.count(verdicts.stream().mapToLong(Verdict::errors).sum()));
        sums.put(
                "warnings",
                Notation.count(verdicts.stream().mapToLong(Verdict::warnings).sum()));
        sums.put(
                "failures",
                Notation.count(verdicts.stream().mapToLong(Verdict::failures).sum()));
        return sums;
    }

    private void say(String key, Map<String, ?> values) {
        print(terminal.text(key, values) + "\n");
    }

    /** Somebody is waiting for it. */
    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
