package org.cbamchecker.authoring.preview;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.Finding;

/** What is told of something. */
public sealed interface Answer {
    /** Nothing is told. */
    Answer NOTHING = new Nothing();

    /** Nothing is told: the subject has no such figure, or the finding is not made. */
    record Nothing() implements Answer {}

    /** An exact number; equal numbers are equal answers, however many zeros they end on. */
    record Number(BigDecimal exact) implements Answer {
        public Number {
            exact = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        }
    }

    /** @param because code of the finding that names what is missing */
    record CannotBeDetermined(String because) implements Answer {}

    /** A word of a closed list. */
    record Word(String word) implements Answer {}

    /** Findings of one code about one subject. */
    record Findings(List<Finding> findings) implements Answer {
        public Findings {
            findings = List.copyOf(findings);
        }

        /** Two findings say the same where weight, figures and clauses do; a row may have moved meanwhile. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Findings findings && said().equals(findings.said());
        }

        @Override
        public int hashCode() {
            return said().hashCode();
        }

        private List<String> said() {
            return findings.stream()
                    .map(one -> one.severity() + " " + one.certainty() + " " + one.figures() + " " + one.clauses())
                    .sorted()
                    .toList();
        }
    }
}
