package org.cbamchecker.authoring.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.Waivers;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;

/** The workbooks of the shipped rulebook, all their sheets. */
public final class ShippedContents {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RulebookLocation SHIPPED =
            new RulebookLocation(Path.of("rules/eu-cbam"), Path.of("decision-tables/eu-cbam"));

    private ShippedContents() {}

    public static Stream<WorkbookContent> of(TableSchema.Kind kind) {
        return RulebookLoader.manifest(SHIPPED, new Diagnostics()).orElseThrow().tables().stream()
                .filter(schema -> schema.kind() == kind)
                .flatMap(schema -> schema.workbooks().stream()
                        .map(name -> read(schema, SHIPPED.tablesFolder().resolve(name))));
    }

    public static WorkbookContent read(TableSchema schema, Path file) {
        Diagnostics faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(schema, file, faults);
        List<Diagnostic> errors =
                faults.list().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return content;
    }

    public static Waivers waivers(WorkbookContent content) {
        return Waivers.of(content, TODAY);
    }
}
