package org.cbamchecker.findings;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.facts.ImportLine;

/**
 * Everything said of one import line.
 *
 * @param category aggregated goods category (Implementing Regulation (EU) 2025/2547, Annex I), or empty where the good
 *     is not in scope
 * @param intensities null where the line is not liable
 * @param obligation null where the line is not liable
 * @param byDefault null where nobody asks for it: the line is not liable, or no rule of its year needs it
 * @param release by whom and under which document codes it may be released
 * @param trace steps in the order of the law
 * @param findings in {@link Finding#ORDER}
 */
public record LineAssessment(
        ImportLine line,
        Scoping scoping,
        String category,
        Liability liability,
        Intensities intensities,
        LineObligation obligation,
        ByDefault byDefault,
        Release release,
        List<TraceStep> trace,
        List<Finding> findings) {

    /** A line of which nobody asks for default values beside those it rests on, nor how it may be released. */
    public LineAssessment(
            ImportLine line,
            Scoping scoping,
            String category,
            Liability liability,
            Intensities intensities,
            LineObligation obligation,
            List<TraceStep> trace,
            List<Finding> findings) {
        this(line, scoping, category, liability, intensities, obligation, null, Release.OUTSIDE, trace, findings);
    }

    public Optional<Intensities> figures() {
        return Optional.ofNullable(intensities);
    }

    public Optional<LineObligation> owed() {
        return Optional.ofNullable(obligation);
    }

    public Optional<ByDefault> figuresByDefault() {
        return Optional.ofNullable(byDefault);
    }
}
