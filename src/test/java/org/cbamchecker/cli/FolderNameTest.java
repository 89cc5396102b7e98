package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {
    @ParameterizedTest
    @CsvSource({
        "Autumn 2026, Autumn-2026",
        "imports.XLSX, imports",
        "Größe Übersee, Größe-Übersee",
        "../../etc/passwd, etc-passwd",
        "a/b\\c:d, a-b-c-d",
        "con, submission-con",
        "NUL.txt.csv, submission-NUL.txt",
        "'..', submission",
        "'', submission"
    })
    void what_a_folder_cannot_be_called_is_replaced(String submission, String name) {
        assertThat(FolderName.of(submission)).isEqualTo(name);
    }

    @Test
    void a_very_long_name_is_cut() {
        assertThat(FolderName.of("a".repeat(500))).hasSize(80);
    }
}
