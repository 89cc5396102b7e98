package org.cbamchecker.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCacheTest {
    @TempDir
    private Path folder;

    private SampleRulebook sample;
    private RulebookLoader loader;

    @BeforeEach
    void a_sound_rulebook() {
        sample = new SampleRulebook(folder);
        loader = new RulebookLoader(new RulebookCache(folder.resolve("cache")));
    }

    @Test
    void what_comes_from_the_cache_equals_what_was_read() throws IOException {
        Files.writeString(sample.location.rulesFolder().resolve("article-99.drl"), "");
        Loaded.Ready read = sample.ready(loader);
        assertThat(cached()).hasSize(1);
        assertThat(sample.ready(loader)).isEqualTo(read);
        assertThat(sample.ready(loader)).isEqualTo(sample.ready());
    }

    @Test
    void the_cache_is_what_answers() throws IOException {
        sample.ready(loader);
        Path file = cached().get(0);
        sample.article("rule \"b\"\nend\n");
        sample.ready(loader);
        Path other =
                cached().stream().filter(one -> !one.equals(file)).findFirst().orElseThrow();
        Files.copy(file, other, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(sample.ready(loader).rulebook().rules().get(0).text()).contains("\"a\"");
    }

    @Test
    void a_changed_cell_is_seen_even_if_size_and_time_stay() throws IOException {
        FileTime time = Files.getLastModifiedTime(sample.workbook("sample"));
        sample.ready(loader);
        sample.table("sample", SampleRulebook.rowsWith(0, "7203"));
        Files.setLastModifiedTime(sample.workbook("sample"), time);
        assertThat(sample.ready(loader).rulebook().table("sample").rows().get(0).text("CN code"))
                .isEqualTo("7203");
    }

    @Test
    void a_damaged_cache_is_made_anew_wherever_the_damage_is() throws IOException {
        Loaded.Ready read = sample.ready(loader);
        byte[] sound = Files.readAllBytes(cached().get(0));
        for (int at = 0; at < sound.length; at += 7) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x55;
            Files.write(cached().get(0), damaged);
            assertThat(sample.ready(loader)).isEqualTo(read);
            assertThat(Files.readAllBytes(cached().get(0))).isEqualTo(sound);
        }
    }

    @Test
    void a_cache_cut_short_is_made_anew() throws IOException {
        Loaded.Ready read = sample.ready(loader);
        byte[] sound = Files.readAllBytes(cached().get(0));
        for (int length : new int[] {0, 1, 8, 9, sound.length / 2, sound.length - 1}) {
            Files.write(cached().get(0), java.util.Arrays.copyOf(sound, length));
            assertThat(sample.ready(loader)).isEqualTo(read);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_stops_nothing() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        RulebookLoader without = new RulebookLoader(new RulebookCache(blocked));
        assertThat(sample.ready(without)).isEqualTo(sample.ready());
    }

    @Test
    void a_refused_rulebook_is_not_cached() throws IOException {
        Files.delete(sample.workbook("sample"));
        assertThat(loader.load(sample.location)).isInstanceOf(Loaded.Refused.class);
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    private List<Path> cached() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }
}
