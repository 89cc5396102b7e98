package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.FileUtils;

/** Whatever a file holds, it is answered with diagnostics and never with an exception. */
class DamagedFilesTest {
    private static Path folder;
    private static byte[] json;
    private static byte[] csv;
    private static byte[] workbook;

    @BeforeContainer
    static void sound_files() throws IOException {
        folder = Files.createTempDirectory("damaged");
        json = Files.readAllBytes(Given.example().json(folder));
        csv = Files.readAllBytes(Given.line().csv(folder));
        workbook = Files.readAllBytes(Given.example().workbook(folder));
    }

    @AfterContainer
    static void clean_up() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    /** A place in a file, from its beginning to its end, and the byte to put there. */
    record Change(double where, byte what) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Byte> bytes = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of((byte) '"', (byte) ',', (byte) '{', (byte) '<', (byte) '9', (byte) 0));
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.doubles().between(0, 0.9999).ofScale(4), bytes)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bytes_by_chance_never_throw(@ForAll @Size(max = 400) byte[] bytes, @ForAll("endings") String ending) {
        assertAnswered(bytes, "chance." + ending);
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of("csv", "json", "xlsx", "txt", "dat");
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void damaged_json_never_throws(@ForAll("changes") List<Change> changes) {
        assertAnswered(changed(json, changes), "damaged.json");
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void damaged_lines_never_throw(@ForAll("changes") List<Change> changes) {
        assertAnswered(changed(csv, changes), "damaged.csv");
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void damaged_packages_never_throw(@ForAll("changes") List<Change> changes) {
        assertAnswered(changed(workbook, changes), "damaged.xlsx");
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void damaged_parts_of_workbooks_never_throw(@ForAll("changes") List<Change> changes, @ForAll("parts") String part)
            throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? changed(content, changes) : content);
            }
        }
        assertAnswered(bytes.toByteArray(), "damaged.xlsx");
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet4.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "[Content_Types].xml");
    }

    private static byte[] changed(byte[] sound, List<Change> changes) {
        byte[] damaged = sound.clone();
        for (Change change : changes) {
            damaged[(int) (change.where() * damaged.length)] = change.what();
        }
        return damaged;
    }

    /** Lines are kept, or set aside and explained; none is lost without a word. */
    private static void assertAnswered(byte[] bytes, String name) {
        try {
            Received received = Given.read(Files.write(folder.resolve(name), bytes));
            boolean explained =
                    received.diagnostics().hasErrors() || received.submission().year() > 0;
            assertThat(explained)
                    .as(new String(bytes, StandardCharsets.ISO_8859_1))
                    .isTrue();
            assertThat(received.linesSetAside() == 0 || received.diagnostics().hasErrors())
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
