package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.report.FindingsDigest.Fold;
import org.junit.jupiter.api.Test;

class FindingsDigestTest {
    private final FindingsDigest digest = new FindingsDigest(2);

    @Test
    void every_finding_is_counted_and_the_first_are_kept() {
        IntStream.rangeClosed(1, 5).forEach(i -> digest.add(SampleAssessment.missingBenchmark("L" + i)));

        Fold fold = digest.folds().get(0);
        assertThat(fold.count()).isEqualTo(5);
        assertThat(fold.more()).isEqualTo(3);
        assertThat(fold.examples())
                .extracting(finding -> (Object) finding.subject())
                .containsExactly(new Subject.Line("L1"), new Subject.Line("L2"));
    }

    @Test
    void heavier_findings_come_first_whatever_the_order_of_arrival() {
        digest.addAll(List.of(SampleAssessment.priceNotPublished(), SampleAssessment.missingBenchmark("L1")));

        assertThat(digest.folds()).extracting(Fold::code).containsExactly("BENCHMARK-MISSING", "PRICE-NOT-PUBLISHED");
        assertThat(digest.heaviest()).contains(Severity.WARNING);
        assertThat(digest.count(Severity.WARNING)).isEqualTo(1);
        assertThat(digest.count(Severity.VIOLATION)).isZero();
    }

    @Test
    void nothing_found_has_no_heaviest() {
        assertThat(digest.heaviest()).isEmpty();
    }
}
