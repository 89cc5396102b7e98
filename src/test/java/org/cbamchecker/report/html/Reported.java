package org.cbamchecker.report.html;

import org.cbamchecker.findings.Assessment;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.RulebookCitations;
import org.cbamchecker.report.Sentences;
import org.cbamchecker.report.SpokenKeys;
import org.cbamchecker.report.survey.AssessmentSurvey;
import org.cbamchecker.report.survey.Extent;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.testing.TheRulebook;

/** Reports of assessments that are in memory. */
public final class Reported {
    private Reported() {}

    /** A survey of the usual extent. */
    public static AssessmentSurvey survey(Assessment assessment) {
        var survey = new AssessmentSurvey(Extent.USUAL);
        survey.accept(assessment);
        return survey;
    }

    /** Keys and values instead of sentences. */
    static ReportWords keys() {
        return words(new SpokenKeys(), "en");
    }

    /** The language of the shipped rulebook. */
    public static ReportWords in(String language) {
        Messages messages = Phrasebook.of(TheRulebook.shipped()).in(language).orElseThrow();
        return words(messages::text, language);
    }

    static ReportWords words(Sentences sentences, String language) {
        return new ReportWords(
                new Presentation(sentences, Clauses.of(TheRulebook.shipped(), language)::cite),
                new RulebookCitations(TheRulebook.shipped(), language),
                language);
    }
}
