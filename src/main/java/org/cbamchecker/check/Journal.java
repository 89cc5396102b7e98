package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cbamchecker.articles.Found;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowReference;

/** Collects, in the order of the law, the steps and findings behind one figure. */
final class Journal {
    private static final int USUAL_STEPS = 16;

    private final List<TraceStep> steps = new ArrayList<>(USUAL_STEPS);
    private final List<Found> found = new ArrayList<>(2);

    void take(LegalQuestion question) {
        steps.addAll(question.steps());
        found.addAll(question.found());
    }

    void take(List<TraceStep> moreSteps, List<Found> moreFound) {
        steps.addAll(moreSteps);
        found.addAll(moreFound);
    }

    /** A step of pure arithmetic; the last figure is the result. */
    void compute(String key, String clause, List<RowReference> rows, List<Figure> figures) {
        steps.add(new TraceStep(key, clause, "", rows, figures));
    }

    /** To be asked for when nothing more is to be written. */
    List<TraceStep> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** To be asked for when nothing more is to be written. */
    List<Found> found() {
        return Collections.unmodifiableList(found);
    }
}
