package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.articles.DocumentPlaceQuestion;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.PersonQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties.Representation;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.tables.Row;

/** What is to be said once of everybody who answers for lines, rather than of each line (Articles 4, 5 and 25). */
final class Persons implements Inquiry {
    private static final String NO_MEMBER_STATE = "none";

    private final Session session;
    private final RegisterIndex register;
    private final FindingCatalogue catalogue;
    private final Dossiers dossiers;
    private final Map<Eori, Lines> lines = new HashMap<>();
    /** Member State by the letters in a reference number, of which there are few. */
    private final Map<String, String> memberStates = new HashMap<>();

    Persons(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.register = register;
        this.catalogue = catalogue;
        dossiers = new Dossiers(session, register);
    }

    /** The lines of one person, counted. */
    private static final class Lines {
        private int needing;
        private int open;
        private int withoutRepresentative;
        private int represented;
        private LocalDate firstNeeding;
        private LocalDate last;
        private final Map<String, Silent> silent = new TreeMap<>();

        void add(LineAssessment line) {
            LocalDate accepted = line.line().customs().accepted();
            last = last == null || accepted.isAfter(last) ? accepted : last;
            switch (line.release().duty()) {
                case NEEDED -> {
                    needing++;
                    firstNeeding = firstNeeding == null || accepted.isBefore(firstNeeding) ? accepted : firstNeeding;
                }
                case REPRESENTATIVE_NEEDED -> withoutRepresentative++;
                case CANNOT_BE_DETERMINED -> open++;
                case DEEMED, NOT_NEEDED -> {}
            }
            represented += line.line().parties().representation() == Representation.INDIRECT ? 1 : 0;
        }

        PersonQuestion.Tally tally() {
            return new PersonQuestion.Tally(needing, open, withoutRepresentative, represented, firstNeeding);
        }
    }

    /** Lines lodged in one Member State that give no document code. */
    private static final class Silent {
        private int lines;
        private int open;
        private final Map<String, Integer> codes = new TreeMap<>();

        void add(Release.Codes needed) {
            lines++;
            open += needed.open() ? 1 : 0;
            needed.oneOf().forEach(code -> codes.merge(code, 1, Integer::sum));
            needed.also().forEach(code -> codes.merge(code, 1, Integer::sum));
        }

        DocumentPlaceQuestion.Silent counted() {
            List<String> counted = new ArrayList<>();
            codes.forEach((code, number) -> counted.add(code + " × " + number));
            return new DocumentPlaceQuestion.Silent(lines, open, counted);
        }
    }

    @Override
    public void hear(LineAssessment line) {
        dossiers.hear(line);
        Release release = line.release();
        boolean silent = line.line().customs().documents().isEmpty() && needsCode(release.codes());
        if (!silent && !line.scoping().inScope()) {
            return;
        }
        Lines theirs = lines.computeIfAbsent(line.line().parties().liable(), person -> new Lines());
        theirs.add(line);
        if (silent) {
            theirs.silent
                    .computeIfAbsent(memberState(line.line()), state -> new Silent())
                    .add(release.codes());
        }
    }

    private static boolean needsCode(Release.Codes codes) {
        return !codes.oneOf().isEmpty() || !codes.also().isEmpty() || codes.open();
    }

    /** Where the declaration was lodged: the third and fourth character of its reference number name the country. */
    private String memberState(ImportLine line) {
        String mrn = line.customs().mrn();
        return memberStates.computeIfAbsent(mrn.length() < 4 ? "" : mrn.substring(2, 4), Persons::memberState);
    }

    private static String memberState(String letters) {
        boolean known = letters.matches("[A-Z]{2}") && new CountryCode(letters).isMemberState();
        return known ? letters : NO_MEMBER_STATE;
    }

    @Override
    public List<SubjectAssessment> conclude() {
        Map<Eori, List<LegalQuestion>> questions = dossiers.questions();
        lines.forEach((person, theirs) ->
                questions.computeIfAbsent(person, key -> new ArrayList<>()).addAll(0, questions(person, theirs)));
        List<SubjectAssessment> told = new ArrayList<>();
        questions.forEach((person, asked) -> {
            session.ask(asked);
            Journal journal = new Journal();
            asked.forEach(journal::take);
            if (!journal.found().isEmpty()) {
                told.add(told(person, journal));
            }
        });
        return told;
    }

    private SubjectAssessment told(Eori person, Journal journal) {
        var subject = new Subject.Person(person.value());
        return new SubjectAssessment(
                subject,
                register.nameOf(person.value()),
                journal.steps(),
                catalogue.findings(journal.found(), subject));
    }

    private List<LegalQuestion> questions(Eori person, Lines theirs) {
        List<LegalQuestion> questions = new ArrayList<>();
        questions.add(new PersonQuestion(
                session.days(theirs.last),
                person.value(),
                register.authorisations().of(person).orElse(null),
                theirs.tally()));
        theirs.silent.forEach((state, silent) -> questions.add(new DocumentPlaceQuestion(
                session.days(theirs.last), person.value(), state, silent.counted(), place(state, theirs.last))));
        return questions;
    }

    private Row place(String memberState, LocalDate day) {
        return memberState.equals(NO_MEMBER_STATE)
                ? null
                : session.tables()
                        .documentPlace(new CountryCode(memberState), day)
                        .orElse(null);
    }
}
