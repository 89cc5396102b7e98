package org.cbamchecker.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What became of each matter when Regulation (EU) 2025/2083 amended the regulation. The catalogue asks a question and
 * gives the answer of both wordings; the case of the same name hands a submission in and reads the assessment.
 */
class BothWordingsTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/wordings/differences.csv");

    private static final Map<String, Function<Wording, String>> CASES = new Matters()
            .add(ScopeMatters.all())
            .add(EmissionsMatters.all())
            .add(PersonMatters.all())
            .add(CertificateMatters.all())
            .add(PenaltyMatters.all())
            .cases();

    /** A line of the catalogue. */
    record Difference(String matter, String question, String of2023, String of2025) {
        @Override
        public String toString() {
            return question;
        }
    }

    static List<Difference> differences() throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (String line : Files.readAllLines(CATALOGUE).stream().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            differences.add(new Difference(cells[0], cells[1], cells[2], cells[3]));
        }
        return differences;
    }

    @Test
    void every_difference_has_a_case_and_every_case_is_in_the_catalogue() throws IOException {
        assertThat(differences().stream().map(Difference::matter))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(CASES.keySet());
    }

    @ParameterizedTest
    @MethodSource("differences")
    void as_adopted_in_2023(Difference difference) {
        assertThat(CASES.get(difference.matter()).apply(Wording.OF_2023)).isEqualTo(difference.of2023());
    }

    @ParameterizedTest
    @MethodSource("differences")
    void as_amended_in_2025(Difference difference) {
        assertThat(CASES.get(difference.matter()).apply(Wording.OF_2025)).isEqualTo(difference.of2025());
    }
}
