package org.cbamchecker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.cbamchecker.intake.Form;
import org.cbamchecker.intake.SubmissionSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cbam schema}: the published forms for machines. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
    private static final String ASSESSMENT = "/schema/assessment.schema.json";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "WHAT", descriptionKey = "subject")
    private Kind kind = Kind.SUBMISSION;

    /** What is described. */
    enum Kind {
        SUBMISSION,
        ASSESSMENT
    }

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String schema = kind == Kind.SUBMISSION ? new SubmissionSchema(Form.published()).text() : assessment();
        terminal.out().print(schema);
        return ExitCode.DONE;
    }

    private static String assessment() throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(ASSESSMENT)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
