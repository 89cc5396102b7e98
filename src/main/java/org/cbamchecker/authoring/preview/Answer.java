package org.cbamchecker.authoring.preview;

import java.math.BigDecimal;
import java.util.List;

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

    /** What findings of one code say about one subject: weight and sentence of each, in order. */
    record Findings(List<String> sentences) implements Answer {
        public Findings {
            sentences = sentences.stream().sorted().toList();
        }
    }
}
