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
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "WHAT", descriptionKey = "subject")
    private Kind kind = Kind.SUBMISSION;

    /** What is described. */
    enum Kind {
        SUBMISSION,
        ASSESSMENT,
        REMARKS,
        IMPORT,
        CASES,
        CHANGES
    }

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.out().print(schema(kind));
        return ExitCode.DONE;
    }

    private static String schema(Kind kind) throws IOException {
        return switch (kind) {
            case SUBMISSION -> new SubmissionSchema(Form.published()).text();
            case ASSESSMENT -> stored("/schema/assessment.schema.json");
            case REMARKS -> stored("/schema/remarks.schema.json");
            case IMPORT -> stored("/schema/import.schema.json");
            case CASES -> stored("/schema/cases.schema.json");
            case CHANGES -> stored("/schema/changes.schema.json");
        };
    }

    private static String stored(String name) throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
