package org.cbamchecker.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {
    @TempDir
    private Path folder;

    @Test
    void the_manifest_says_what_each_column_means() throws IOException {
        Diagnostics sink = new Diagnostics();
        Manifest manifest = read(SampleRulebook.MANIFEST, sink).orElseThrow();
        assertThat(sink.list()).isEmpty();
        TableSchema table = manifest.tables().get(0);
        assertThat(table.kind()).isEqualTo(TableSchema.Kind.DECISION);
        assertThat(table.hitPolicy()).isEqualTo(TableSchema.HitPolicy.FIRST);
        assertThat(table.law()).isTrue();
        assertThat(table.columns().get(1))
                .isEqualTo(new Column(
                        "Sum",
                        Column.Type.DECIMAL,
                        Column.Role.CONDITION,
                        "cents",
                        Column.Operator.AT_MOST,
                        List.of(),
                        new Column.Marks(false, true, false, false),
                        2));
        assertThat(table.columns().get(2).allowed()).containsExactly("yes", "no");
    }

    @Test
    void the_manifest_that_is_delivered_can_be_read() {
        Diagnostics sink = new Diagnostics();
        Optional<Manifest> manifest = ManifestReader.read(Path.of("rules/eu-cbam/rulebook.yaml"), sink);
        assertThat(sink.list()).isEmpty();
        assertThat(manifest.orElseThrow().id()).isEqualTo("eu-cbam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hit-policy: first|hit-polcy: first|MANIFEST-UNKNOWN-PROPERTY|line 10",
                "required: true}|requird: true}|MANIFEST-UNKNOWN-PROPERTY|line 14",
                "hit-policy: first|hit-policy: frist|MANIFEST-VALUE|line 10",
                "type: cn-prefix|type: cn|MANIFEST-VALUE|line 14",
                "law: true|law: maybe|MANIFEST-VALUE|line 12",
                "scale: 2|scale: two|MANIFEST-VALUE|line 15",
                "field: cn,|operator: below, field: cn,|MANIFEST-VALUE|line 14",
                "field: cn,||MANIFEST-MISSING-PROPERTY|line 14",
                "id: sample|jurisdiction: EU|MANIFEST-TWICE|line 3",
                "title: A sample rulebook||MANIFEST-MISSING-PROPERTY|line 1",
                "workbook: sample.xlsx|workbook: ../sample.xlsx|MANIFEST-FILE-NAME|line 6",
                "workbook: sample.xlsx|workbook: sample.xls|MANIFEST-FILE-NAME|line 6",
                "[article-02.drl]|[../article-02.drl]|MANIFEST-FILE-NAME|line 1",
                "[article-02.drl]|article-02.drl|MANIFEST-NOT-A-LIST|line 4",
                "name: messages|name: sample|MANIFEST-TWICE|line 1",
                "workbook: messages.xlsx|workbook: sample.xlsx|MANIFEST-TWICE|line 1",
                "heading: Due|heading: Row id|MANIFEST-TWICE|line 6",
                "allowed: [a, b, c],||MANIFEST-MISSING-PROPERTY|line 18",
                "question: ScopeQuestion||MANIFEST-MISSING-PROPERTY|line 6",
                "role: key|role: outcome|MANIFEST-MISSING-PROPERTY|line 19",
            })
    void a_typing_error_is_a_fault_with_its_line(String sound, String wrong, String code, String line)
            throws IOException {
        Diagnostics sink = new Diagnostics();
        String replacement = Matcher.quoteReplacement(wrong == null ? "" : wrong);
        String text = SampleRulebook.MANIFEST.replaceFirst(Pattern.quote(sound), replacement);
        assertThat(text).isNotEqualTo(SampleRulebook.MANIFEST);
        assertThat(read(text, sink)).isEmpty();
        assertThat(sink.list().stream()
                        .map(fault -> fault.code() + " " + fault.place().cell()))
                .contains(code + " " + line);
    }

    @Test
    void the_property_that_was_meant_is_suggested() throws IOException {
        Diagnostics sink = new Diagnostics();
        read(SampleRulebook.MANIFEST.replace("hit-policy", "hit-polcy"), sink);
        Diagnostic fault = sink.list().get(0);
        assertThat(fault.values()).containsEntry("read", "hit-polcy").containsEntry("nearest", "hit-policy");
    }

    @Test
    void text_that_is_no_yaml_is_refused() throws IOException {
        Diagnostics sink = new Diagnostics();
        assertThat(read("id: [", sink)).isEmpty();
        assertThat(sink.list().stream().map(Diagnostic::code)).containsExactly("MANIFEST-UNREADABLE");
    }

    @Test
    void an_empty_manifest_is_refused() throws IOException {
        Diagnostics sink = new Diagnostics();
        assertThat(read("", sink)).isEmpty();
        assertThat(sink.list().get(0).code()).isEqualTo("MANIFEST-NOT-A-BLOCK");
    }

    private Optional<Manifest> read(String text, Diagnostics sink) throws IOException {
        return ManifestReader.read(Files.writeString(folder.resolve("rulebook.yaml"), text), sink);
    }
}
