package org.cbamchecker.report;

import java.util.List;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;

/** Passes everything on to several sinks. */
final class AllSinks implements AssessmentSink {
    private final List<AssessmentSink> sinks;

    AllSinks(List<? extends AssessmentSink> sinks) {
        this.sinks = List.copyOf(sinks);
    }

    @Override
    public void begin(AssessmentHeader header) {
        sinks.forEach(sink -> sink.begin(header));
    }

    @Override
    public void line(LineAssessment line) {
        sinks.forEach(sink -> sink.line(line));
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        sinks.forEach(sink -> sink.importerYear(year));
    }

    @Override
    public void end() {
        sinks.forEach(AssessmentSink::end);
    }

    /** Closes every sink even where one of them fails, and then says so. */
    @Override
    public void close() {
        RuntimeException failure = null;
        for (AssessmentSink sink : sinks) {
            try {
                sink.close();
            } catch (RuntimeException e) {
                failure = failure == null ? e : withSuppressed(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException withSuppressed(RuntimeException first, RuntimeException next) {
        first.addSuppressed(next);
        return first;
    }
}
