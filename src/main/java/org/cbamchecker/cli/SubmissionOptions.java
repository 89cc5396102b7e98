package org.cbamchecker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.intake.DateOrder;
import org.cbamchecker.intake.DecimalSeparator;
import org.cbamchecker.intake.IntakeOptions;
import org.cbamchecker.intake.Progress;
import org.cbamchecker.intake.Received;
import org.cbamchecker.law.Eori;
import picocli.CommandLine.Option;

/** What the files of a submission do not say of themselves. */
final class SubmissionOptions {
    private final Terminal terminal;

    @Option(names = "--date-order", paramLabel = "ORDER", descriptionKey = "date-order")
    private DateOrder dates = DateOrder.NOT_DECLARED;

    @Option(names = "--decimal", paramLabel = "SIGN", descriptionKey = "decimal")
    private DecimalSeparator decimals = DecimalSeparator.NOT_DECLARED;

    @Option(names = "--importer", paramLabel = "EORI", descriptionKey = "importer")
    private Eori importer;

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
    private Integer year;

    @Option(names = "--submission", paramLabel = "NAME", descriptionKey = "submission")
    private String name;

    SubmissionOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    Received read(CbamChecker checker, List<Path> files) {
        return read(checker, files, Progress.NONE);
    }

    Received read(CbamChecker checker, List<Path> files, ProgressLine progress) {
        return read(checker, files, progress::reading);
    }

    private Received read(CbamChecker checker, List<Path> files, Progress progress) {
        var options = new IntakeOptions(
                dates, decimals, Optional.ofNullable(importer), Optional.ofNullable(year), Optional.ofNullable(name));
        List<Path> paths = files.stream().map(terminal.environment()::path).toList();
        return checker.read(paths, options, progress);
    }
}
