package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.InstallationQuestion;
import org.cbamchecker.articles.TimeLimit;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;

/** The installations of a submission as the registry holds them (Article 10). */
final class Installations implements Inquiry {
    private final Session session;
    private final RegisterIndex register;
    private final FindingCatalogue catalogue;
    private final Map<String, LocalDate> lastUsed = new HashMap<>();

    Installations(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.register = register;
        this.catalogue = catalogue;
    }

    @Override
    public void hear(LineAssessment line) {
        register.report(line.line().claim().report())
                .map(EmissionsReport::installation)
                .ifPresent(installation -> lastUsed.merge(
                        installation,
                        line.line().customs().accepted(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public List<SubjectAssessment> conclude() {
        Map<String, SubjectAssessment> told = new TreeMap<>();
        for (Installation installation : register.register().installations()) {
            LocalDate used = lastUsed.get(installation.id());
            if (used != null) {
                tell(installation, used, told);
            }
        }
        return List.copyOf(told.values());
    }

    private void tell(Installation installation, LocalDate used, Map<String, SubjectAssessment> told) {
        TimeLimit validity =
                session.timeLimit("registration-of-installation", used).orElse(null);
        if (validity == null) {
            return;
        }
        var question = new InstallationQuestion(session.days(used), installation, used, validity);
        session.ask(question);
        if (!question.found().isEmpty()) {
            var subject = new Subject.Installation(installation.id());
            told.put(
                    installation.id(),
                    new SubjectAssessment(
                            subject,
                            installation.name(),
                            question.steps(),
                            catalogue.findings(question.found(), subject)));
        }
    }
}
