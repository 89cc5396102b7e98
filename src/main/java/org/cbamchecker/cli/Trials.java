package org.cbamchecker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.authoring.preview.Preview;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.intake.Received;

/** Submissions on which an edit is tried out. */
final class Trials {
    private static final String SAMPLES = "samples";

    private final SubmissionOptions options;
    private final Terminal terminal;

    Trials(SubmissionOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** The samples of the home that can be read without a fault, each a submission of its own. */
    List<Preview.Trial> ofSamples(CbamChecker checker) {
        Path folder = terminal.environment().home().resolve(SAMPLES);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(Trials::isSubmission)
                    .filter(file -> isSound(options.read(checker, List.of(file))))
                    .sorted()
                    .map(file -> of(List.of(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A list of lines alone says too little of itself to be read without options. */
    private static boolean isSubmission(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".json") || name.endsWith(".xlsx")) && !name.startsWith("~$");
    }

    private static boolean isSound(Received received) {
        return !received.diagnostics().hasErrors()
                && !received.submission().lines().isEmpty();
    }

    Preview.Trial of(List<Path> files) {
        String name =
                files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(" + "));
        return new Read(name, files);
    }

    private final class Read implements Preview.Trial {
        private final String name;
        private final List<Path> files;

        Read(String name, List<Path> files) {
            this.name = name;
            this.files = files;
        }

        @Override
        public String name() {
            return name;
        }

        /** Lines with a fault are set aside, as in every check. */
        @Override
        public Assessment check(CbamChecker checker) {
            Received received = options.read(checker, files);
            return checker.check(received.submission());
        }
    }
}
