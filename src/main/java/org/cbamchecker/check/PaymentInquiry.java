package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.articles.InstrumentQuestion;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;

/** Compares the instruments named with carbon price payments with what the table knows of them. */
final class PaymentInquiry implements Inquiry {
    private final Session session;
    private final FindingCatalogue catalogue;
    private final List<CarbonPricePayment> payments;
    private final Set<String> claimedFor = new HashSet<>();
    private final Map<String, LocalDate> latest = new HashMap<>();

    PaymentInquiry(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        payments = register.register().payments().stream()
                .filter(payment -> !payment.instrument().id().isEmpty())
                .toList();
        payments.forEach(payment -> claimedFor.add(claimedFor(payment)));
    }

    private static String claimedFor(CarbonPricePayment payment) {
        return payment.line().isEmpty() ? "report " + payment.report() : "line " + payment.line();
    }

    /** Of the lines a payment is claimed for, the latest day of import decides which rows hold. */
    @Override
    public void hear(LineAssessment line) {
        if (!claimedFor.isEmpty()) {
            LocalDate day = line.line().customs().accepted();
            note("line " + line.line().id(), day);
            note("report " + line.line().claim().report(), day);
        }
    }

    private void note(String what, LocalDate day) {
        if (claimedFor.contains(what)) {
            latest.merge(what, day, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    @Override
    public List<SubjectAssessment> conclude() {
        List<CarbonPricePayment> used = payments.stream()
                .filter(payment -> latest.containsKey(claimedFor(payment)))
                .toList();
        List<InstrumentQuestion> questions = used.stream().map(this::question).toList();
        session.ask(questions);
        List<SubjectAssessment> told = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            InstrumentQuestion question = questions.get(i);
            if (!question.found().isEmpty()) {
                Subject subject = new Subject.Payment(used.get(i).id());
                told.add(new SubjectAssessment(
                        subject, "", question.steps(), catalogue.findings(question.found(), subject)));
            }
        }
        return told;
    }

    private InstrumentQuestion question(CarbonPricePayment payment) {
        LocalDate day = latest.get(claimedFor(payment));
        return new InstrumentQuestion(
                session.days(day),
                payment,
                session.tables().instrument(payment.instrument().id(), day).orElse(null));
    }
}
