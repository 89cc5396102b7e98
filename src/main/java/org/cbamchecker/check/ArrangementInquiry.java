package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/** Looks for arrangements that the law calls circumvention, or that somebody should at least be able to explain. */
final class ArrangementInquiry implements Inquiry {
    private final Session session;
    private final FindingCatalogue catalogue;
    private final List<Pattern> patterns;

    ArrangementInquiry(Session session, FindingCatalogue catalogue, List<Pattern> patterns) {
        this.session = session;
        this.catalogue = catalogue;
        this.patterns = List.copyOf(patterns);
    }

    /** All patterns that are known. */
    static ArrangementInquiry of(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        ImporterMasses masses = new ImporterMasses(session);
        return new ArrangementInquiry(
                session,
                catalogue,
                List.of(
                        masses,
                        new SharedGround(session, register, masses),
                        new SharedSupplier(session, masses),
                        new NeighbourTrade(session),
                        new SmallConsignments(session),
                        new ForeignDispatch(session),
                        new ExemptionCodes(session),
                        new PriorExports(session)));
    }

    @Override
    public void hear(LineAssessment line) {
        patterns.forEach(pattern -> pattern.hear(line));
    }

    @Override
    public List<SubjectAssessment> conclude() {
        List<PatternQuestion> questions = new ArrayList<>();
        patterns.forEach(pattern -> questions.addAll(pattern.measured()));
        session.ask(questions);
        TreeMap<String, SubjectAssessment> told = new TreeMap<>();
        for (PatternQuestion question : questions) {
            if (!question.leads().isEmpty()) {
                told.put(question.subject().name(), assessment(question));
            }
        }
        return List.copyOf(told.values());
    }

    private SubjectAssessment assessment(PatternQuestion question) {
        return new SubjectAssessment(
                question.subject(), "", question.measured(), catalogue.findings(question.leads(), question.subject()));
    }
}
