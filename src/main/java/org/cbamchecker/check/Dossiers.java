package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cbamchecker.articles.ApplicationQuestion;
import org.cbamchecker.articles.GuaranteeQuestion;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.RevocationQuestion;
import org.cbamchecker.articles.TimeLimit;
import org.cbamchecker.facts.Application;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.DocumentContent.Kind;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.law.Eori;

/** Applications, guarantees, revocations and records of persons (Articles 5, 9 and 17, Annex V). */
final class Dossiers {
    private final Session session;
    private final RegisterIndex register;
    private final RequiredContents contents;
    private final Map<Eori, Owed> owed = new HashMap<>();
    private final Map<String, Eori> payers = new TreeMap<>();
    private final Map<String, Boolean> actualValues = new HashMap<>();
    /** Whose lines matter here: most persons have no papers at all. */
    private final Set<Eori> applicants = new HashSet<>();

    private final Set<Eori> declarants = new HashSet<>();

    Dossiers(Session session, RegisterIndex register) {
        this.session = session;
        this.register = register;
        Filings filings = register.register().filings();
        contents = new RequiredContents(session, filings.contents());
        filings.applications().forEach(application -> applicants.add(application.applicant()));
        filings.declarations().forEach(declaration -> declarants.add(declaration.declarant()));
    }

    /** What a person owes, in euro; null from the first line on whose figures cannot be determined. */
    private record Owed(BigDecimal net, BigDecimal full) {
        static final Owed NOTHING = new Owed(BigDecimal.ZERO, BigDecimal.ZERO);

        Owed plus(BigDecimal moreNet, BigDecimal moreFull) {
            return new Owed(sum(net, moreNet), sum(full, moreFull));
        }

        private static BigDecimal sum(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? null : one.add(other);
        }
    }

    void hear(LineAssessment assessed) {
        ImportLine line = assessed.line();
        Eori person = line.parties().liable();
        if (applicants.contains(person)) {
            assessed.owed().ifPresent(due -> add(person, due));
        }
        if (declarants.contains(person)) {
            boolean actual = line.claim().basis() == EmissionsClaim.Basis.ACTUAL;
            actualValues.merge(records(person, line.year()), actual, Boolean::logicalOr);
        }
        for (CarbonPricePayment payment :
                register.payments(line.id(), line.claim().report())) {
            payers.putIfAbsent(payment.id(), person);
        }
    }

    private void add(Eori person, LineObligation due) {
        BigDecimal net = due.cost().isKnown() ? due.cost().value().value() : null;
        BigDecimal full = due.emissions().isKnown() && due.price().isKnown()
                ? due.emissions().value().value().multiply(due.price().value().value())
                : null;
        owed.merge(person, Owed.NOTHING.plus(net, full), (before, more) -> before.plus(more.net(), more.full()));
    }

    private static String records(Eori person, int year) {
        return person.value() + "/" + year;
    }

    /** What there is to ask, by person. */
    Map<Eori, List<LegalQuestion>> questions() {
        Map<Eori, List<LegalQuestion>> questions = new TreeMap<>();
        register.register()
                .filings()
                .applications()
                .forEach(application -> add(questions, application.applicant(), ofApplication(application)));
        register.register()
                .filings()
                .declarations()
                .forEach(declaration -> add(questions, declaration.declarant(), ofDeclaration(declaration)));
        register.register().payments().stream()
                .filter(payment -> payers.containsKey(payment.id()))
                .forEach(payment -> add(questions, payers.get(payment.id()), ofPayment(payment)));
        register.authorisations().persons().forEach(person -> revocation(person)
                .ifPresent(question -> add(questions, person, List.of(question))));
        return questions;
    }

    private static void add(Map<Eori, List<LegalQuestion>> questions, Eori person, List<LegalQuestion> more) {
        questions.computeIfAbsent(person, key -> new ArrayList<>()).addAll(more);
    }

    private List<LegalQuestion> ofApplication(Application application) {
        LocalDate lodged = application.dates().lodgedOn();
        LocalDate day = lodged == null ? session.tables().lawDate() : lodged;
        List<LegalQuestion> questions = new ArrayList<>(contents.questions(
                new RequiredContents.Document(
                        Kind.APPLICATION, application.applicant().value()),
                day,
                RequiredContents.Circumstances.NONE));
        var limits = new ApplicationQuestion.Limits(
                limit("decision-on-application", day), limit("further-information", day));
        questions.add(new ApplicationQuestion(
                session.days(day),
                application,
                register.authorisations().establishment(application.applicant()).orElse(null),
                limits));
        Owed due = owed.getOrDefault(application.applicant(), Owed.NOTHING);
        questions.add(new GuaranteeQuestion(
                session.days(day),
                application,
                new GuaranteeQuestion.Obligation(due.net(), due.full()),
                limit("guarantee-adjustment", day)));
        return questions;
    }

    private TimeLimit limit(String matter, LocalDate day) {
        return session.timeLimit(matter, day)
                .orElseThrow(() -> new IllegalStateException("No time limit " + matter + " on " + day));
    }

    private List<LegalQuestion> ofDeclaration(FiledDeclaration declaration) {
        LocalDate day = LocalDate.of(declaration.year(), 12, 31);
        String document = records(declaration.declarant(), declaration.year());
        boolean actual = actualValues.getOrDefault(document, false);
        var circumstances = new RequiredContents.Circumstances(actual ? Set.of("actual values") : Set.of(), Map.of());
        return contents.questions(
                new RequiredContents.Document(Kind.DECLARATION_RECORDS, document), day, circumstances);
    }

    private List<LegalQuestion> ofPayment(CarbonPricePayment payment) {
        return contents.questions(
                new RequiredContents.Document(Kind.CARBON_PRICE_EVIDENCE, payment.id()),
                session.tables().lawDate(),
                RequiredContents.Circumstances.NONE);
    }

    /** Stated as revoked, or by a decision that was notified. */
    private Optional<LegalQuestion> revocation(Eori person) {
        Authorisation stated = register.authorisations().of(person).orElseThrow();
        LocalDate notified = register.authorisations().day(person, AuthorityDecision.Kind.REVOCATION);
        if (stated.status() != Authorisation.Status.REVOKED && notified == null) {
            return Optional.empty();
        }
        LocalDate ended = stated.to();
        if (ended == null) {
            LocalDate day = notified == null ? session.tables().lawDate() : notified;
            return Optional.of(new RevocationQuestion(session.days(day), person.value(), null, null, null));
        }
        return session.timeLimit("final-declaration", ended)
                .map(declaration -> new RevocationQuestion(
                        session.days(ended),
                        person.value(),
                        ended,
                        declaration,
                        session.timeLimit("surrender-after-revocation", ended).orElse(null)));
    }
}
