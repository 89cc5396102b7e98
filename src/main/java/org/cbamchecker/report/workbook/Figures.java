package org.cbamchecker.report.workbook;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Tone;

/** Figures and words of an assessment as cells. */
final class Figures {
    private Figures() {}

    /** Codes of the findings that say why some of these figures cannot be determined. */
    static Cell reasons(Outcome<?>... figures) {
        return lines(Arrays.stream(figures)
                .filter(figure -> !figure.isKnown())
                .map(figure -> ((Outcome.CannotBeDetermined<?>) figure).because()));
    }

    /** Different texts, one below the other. */
    static Cell lines(Stream<String> texts) {
        return Cell.text(texts.distinct().collect(Collectors.joining("\n")));
    }

    /** A number that is only worth showing where it is not zero. */
    static Cell unlessZero(long count) {
        return count == 0 ? Cell.BLANK : Cell.number(count);
    }

    /** Text that came with a submission, on one line. */
    static Cell submitted(String text) {
        return Cell.text(Notation.plain(text));
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Tone.GRAVE;
            case OBLIGATION -> Tone.DUE;
            case WARNING -> Tone.OPEN;
            case LEAD, INFORMATION -> Tone.PLAIN;
        };
    }
}
