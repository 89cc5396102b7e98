package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void put_back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_same_rows_are_read_in_every_language(String tag) throws IOException {
        SampleTable.Read usual = SampleTable.read(SampleTable.write(folder));
        byte[] bytes = Files.readAllBytes(folder.resolve(SampleTable.FILE));

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        SampleTable.Read read = SampleTable.read(SampleTable.write(folder));
        assertThat(read).isEqualTo(usual);
        assertThat(folder.resolve(SampleTable.FILE)).hasBinaryContent(bytes);
    }

    @Test
    void a_turkish_reader_is_suggested_the_same_word() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(NearestWord.of("ISTANBUL", List.of("istanbul", "ankara"))).contains("istanbul");
    }
}
