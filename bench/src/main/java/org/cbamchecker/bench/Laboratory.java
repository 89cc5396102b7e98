package org.cbamchecker.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.findings.AssessmentSink;
import org.cbamchecker.check.Checker;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.CompiledRulebookCache;
import org.cbamchecker.engine.QuestionClasses;
import org.cbamchecker.engine.RulebookCompiler;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;

/** What the contestants share, and the proof that they say the same. */
final class Laboratory {
    static final LocalDate LAW_DATE = LocalDate.of(2026, 11, 21);

    private Laboratory() {}

    /** @throws IllegalStateException where the rulebook beside the benchmarks is refused */
    static CompiledRulebook rulebook(Path home) {
        return rulebook(home, CompiledRulebookCache.none());
    }

    /** The same, whose rules are compiled only where the cache does not have them. */
    static CompiledRulebook rulebook(Path home, CompiledRulebookCache cache) {
        var location = new RulebookLocation(home.resolve("rules/eu-cbam"), home.resolve("decision-tables/eu-cbam"));
        if (!(new RulebookLoader().load(location) instanceof Loaded.Ready ready)) {
            throw new IllegalStateException("The rulebook in " + home + " is refused");
        }
        var questions = new QuestionClasses("org.cbamchecker.articles", List.of(), Laboratory.class.getClassLoader());
        return new RulebookCompiler(questions, cache)
                .compile(ready.rulebook(), new Diagnostics())
                .orElseThrow();
    }

    /** Refuses to measure contestants that do not give the same figures. */
    static void requireAgreement(CompiledRulebook compiled, Rulebook rulebook) {
        Submission submission = new Lines(rulebook, 7).submission(20_000);
        Assessment ours = new Checker(compiled, LAW_DATE).check(submission);
        HandWritten.Checked theirs = new HandWritten(rulebook, LAW_DATE).check(submission);
        for (int i = 0; i < theirs.lines().length; i++) {
            Agreement.ofLine(ours.lines().get(i), theirs.lines()[i]);
        }
        for (ImporterYearAssessment year : ours.importerYears()) {
            Agreement.ofYear(year, theirs.years().get(year.subject().importer()));
        }
        for (SubjectAssessment subject : ours.subjects()) {
            Agreement.ofPerson(subject, theirs.years());
        }
    }

    /** Takes every line and keeps none. Looks into every step of the trace, so that a check cannot leave it undone. */
    static final class Counting implements AssessmentSink {
        private long steps;

        @Override
        public void begin(AssessmentHeader header) {}

        @Override
        public void line(LineAssessment line) {
            count(line.trace());
        }

        @Override
        public void importerYear(ImporterYearAssessment importerYear) {
            count(importerYear.trace());
        }

        @Override
        public void declarantYear(DeclarantYearAssessment declarantYear) {
            count(declarantYear.trace());
        }

        @Override
        public void subject(SubjectAssessment subject) {
            count(subject.trace());
        }

        private void count(List<TraceStep> trace) {
            trace.forEach(step -> steps += 1 + step.rows().size() + step.figures().size());
        }

        /** Steps, with the rows and figures of each. */
        long steps() {
            return steps;
        }
    }
}
