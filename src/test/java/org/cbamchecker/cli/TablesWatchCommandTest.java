package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.cbamchecker.tables.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody edits and saves; {@code cbam tables watch} says what became of it. */
class TablesWatchCommandTest {
    private static final String EXEMPT = "annex-3-exempt-origins.xlsx";
    private static final String SOUND = EXEMPT + " – errors: 0, warnings: 0; cases: 30, failing: 0;"
            + " rows reached: 14 of 14 (100 %). Told 0.00 s after the save.\n";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void a_save_is_held_against_the_one_before() throws Exception {
        copyOf(EXEMPT);
        try (Watching watching = Watching.begin(Cli.in(folder), "tables", "watch", ".")) {
            save(5, "iz");
            assertThat(watching.awaits("Write the two capital letters."))
                    .startsWith(EXEMPT + " – errors: 1, warnings: 0; cases wait until every cell can be read.")
                    .contains("  Fault CELL-COUNTRY: Rules ▸ A6 ▸ Origin\n    “iz” is not a country code.");

            save(6, "xx");
            assertThat(watching.awaits("As before"))
                    .contains("“xx” is not a country code.")
                    .doesNotContain("“iz”")
                    .endsWith("  As before: 1\n");

            copyOf(EXEMPT);
            assertThat(watching.awaits("A7"))
                    .isEqualTo(SOUND + "  Mended CELL-COUNTRY: Rules ▸ A6 ▸ Origin\n"
                            + "  Mended CELL-COUNTRY: Rules ▸ A7 ▸ Origin\n");
            assertThat(watching.end())
                    .isEqualTo(
                            "Saves examined: 3. As the tables stand now, errors: 0, warnings: 0, failing cases: 0.\n");
        }
    }

    @Test
    void cases_are_put_to_what_was_saved() throws Exception {
        copyOf(EXEMPT);
        try (Watching watching = Watching.begin(Cli.in(folder), "tables", "watch", EXEMPT)) {
            save(5, "TR");
            assertThat(watching.awaits("TEST-NO-ROW")).contains("errors: 3, warnings: 0; cases: 30, failing: 3");
        }
    }

    @Test
    void the_steps_in_which_office_programs_save_are_one_save() throws Exception {
        Path file = copyOf(EXEMPT);
        Path fresh = Files.copy(file, elsewhere.resolve(EXEMPT));
        try (Watching watching = Watching.begin(Cli.in(folder), "tables", "watch", ".")) {
            Files.writeString(folder.resolve("~$" + EXEMPT), "somebody");
            Files.writeString(folder.resolve(".~lock." + EXEMPT + "#"), "somebody");
            Files.move(file, folder.resolve("5D1C6200.tmp"));
            Files.copy(fresh, folder.resolve("lu81.tmp"));
            Files.move(folder.resolve("lu81.tmp"), file);
            Files.delete(folder.resolve("5D1C6200.tmp"));
            Files.delete(folder.resolve("~$" + EXEMPT));
            assertThat(watching.awaits("Told")).isEqualTo(SOUND);

            byte[] bytes = Files.readAllBytes(fresh);
            try (OutputStream slowly = Files.newOutputStream(file)) {
                slowly.write(bytes, 0, bytes.length / 2);
                slowly.flush();
                Thread.sleep(500);
                slowly.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
            }
            assertThat(watching.awaits("Told")).isEqualTo(SOUND);
            assertThat(watching.end()).startsWith("Saves examined: 2.");
        }
    }

    @Test
    void a_workbook_that_stays_broken_is_told_in_words() throws Exception {
        Path file = copyOf(EXEMPT);
        try (Watching watching = Watching.begin(Cli.in(folder), "tables", "watch", ".")) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 5000));
            assertThat(watching.awaits("To mend")).contains("Fault WORKBOOK-DAMAGED");
        }
    }

    @Test
    void a_workbook_that_is_gone_is_told_and_examined_once_it_is_back() throws Exception {
        Path file = copyOf(EXEMPT);
        try (Watching watching = Watching.begin(Cli.in(folder), "tables", "watch", ".")) {
            Files.delete(file);
            assertThat(watching.awaits("no longer"))
                    .isEqualTo(EXEMPT + " is no longer there. It is examined once it is back.\n");
            copyOf(EXEMPT);
            assertThat(watching.awaits("Told")).isEqualTo(SOUND);
        }
    }

    @Test
    void a_workbook_under_another_name_is_of_no_table() throws Exception {
        try (Watching watching = Watching.begin(Cli.in(folder), "tables", "watch", ".")) {
            Files.move(copyOf(EXEMPT), folder.resolve("annex-3-exempt-origins (2).xlsx"));
            assertThat(watching.awaits("Did you mean")).contains("WORKBOOK-OF-NO-TABLE", "“" + EXEMPT + "”");
        }
    }

    @Test
    void tables_are_held_against_the_lists_as_they_were_saved_last() throws Exception {
        Cli cli = Cli.withOwnRulebook(folder);
        Path tables = cli.home().resolve("decision-tables/eu-cbam");
        try (Watching watching = Watching.begin(cli, "tables", "watch", "countries", "exempt-origins")) {
            SampleTable.alter(tables.resolve("countries.xlsx"), workbook -> workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.toString().equals("LI")) {
                            cell.setCellValue("LJ");
                        }
                    })));
            watching.awaits("countries.xlsx –");
            Files.copy(
                    Path.of("decision-tables/eu-cbam", EXEMPT),
                    tables.resolve(EXEMPT),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(watching.awaits("TABLE-CODE-UNKNOWN")).contains("annex-3-exempt-origins.xlsx – errors: ");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes there are ended without being asked")
    void a_process_that_is_asked_to_end_ends_well() throws Exception {
        copyOf(EXEMPT);
        String home = Path.of("").toAbsolutePath().toString();
        Path said = elsewhere.resolve("said.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dcbam.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "tables",
                        "watch",
                        EXEMPT)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (process.isAlive() && !Files.readString(said).contains("Ctrl-C ends.\n")) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(said))
                .startsWith("Workbooks watched: 1.")
                .endsWith("\nSaves examined: 0. As the tables stand now, errors: 0, warnings: 0, failing cases: 0.\n");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThat(Cli.in(folder).run("tables", "watch", "exempt-orgins").err())
                .contains("TABLE-UNKNOWN", "“exempt-origins”");
        assertThat(Cli.in(folder).run("tables", "watch", EXEMPT).err()).contains("FILE-MISSING");
        assertThat(Cli.in(folder).run("tables", "watch", "annex-9.xlsx").code()).isEqualTo(ExitCode.REFUSED);
    }

    /** Writes another country into a row, and saves. */
    private void save(int row, String country) throws IOException {
        SampleTable.alter(
                folder.resolve(EXEMPT),
                workbook -> workbook.getSheet("Rules").getRow(row).getCell(0).setCellValue(country));
    }

    private Path copyOf(String workbook) throws IOException {
        return Files.copy(
                Path.of("decision-tables/eu-cbam", workbook),
                folder.resolve(workbook),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
