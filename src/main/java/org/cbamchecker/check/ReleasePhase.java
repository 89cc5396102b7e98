package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.articles.AuthorisationDutyQuestion;
import org.cbamchecker.articles.AuthorisationQuestion;
import org.cbamchecker.articles.ReleaseState;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties.Representation;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Release.Duty;
import org.cbamchecker.findings.Standing;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** By whom, and under which document codes, may each line be released (Articles 4, 5, 17 and 25)? */
final class ReleasePhase {
    private final Session session;
    private final Authorisations authorisations;
    private final HeldAuthorisations authorisationsHeld;
    private final DocumentCodes documentCodes;

    /** Whether somebody must be authorised turns on few circumstances, which many lines share. */
    private final Map<Circumstance, AuthorisationDutyQuestion> duties = new HashMap<>();

    ReleasePhase(Session session, Authorisations authorisations) {
        this.session = session;
        this.authorisations = authorisations;
        authorisationsHeld = new HeldAuthorisations(session, authorisations);
        documentCodes = new DocumentCodes(session, authorisations);
    }

    private record Circumstance(ReleaseState state, int year) {}

    /** A line, what was decided of it so far, and where its importer stands. */
    record Settled(LineExamination.Examined line, ThresholdPosition position) {
        ImportLine imported() {
            return line.line();
        }

        /**
         * Article 2a(2): the day on which the threshold is exceeded is the first that needs an authorisation. For
         * electricity and hydrogen, to which the threshold does not apply, every day does.
         */
        boolean beforeCrossing() {
            return line.scoping().counts()
                    && position.crossed()
                            .filter(crossing -> imported().customs().accepted().isBefore(crossing.date()))
                            .isPresent();
        }
    }

    /** The answers in the order of the lines; steps and findings go to the journals of the lines. */
    List<Release> releases(List<Settled> lines) {
        List<AuthorisationQuestion> held = lines.stream().map(this::question).toList();
        session.ask(held);
        List<Release> releases = new ArrayList<>(lines.size());
        List<DocumentCodes.Needed> needs = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Answered answered = answered(lines.get(i), held.get(i));
            DocumentCodes.Needed needed = documentCodes.needed(lines.get(i), answered.held());
            needs.add(needed);
            releases.add(new Release(answered.duty(), answered.standing(), needed.codes()));
        }
        documentCodes.compare(lines, needs);
        return releases;
    }

    /**
     * What is answered of a line.
     *
     * @param standing as far as the duty asks for one
     * @param held the authorisation held, asked for or not
     */
    private record Answered(Duty duty, Standing standing, Standing held) {}

    private Answered answered(Settled line, AuthorisationQuestion question) {
        if (line.line().liability() == Liability.OUT_OF_SCOPE) {
            return new Answered(Duty.NOT_NEEDED, Standing.NOT_NEEDED, Standing.NOT_NEEDED);
        }
        AuthorisationDutyQuestion asked = duty(line);
        line.line().journal().take(asked);
        if (asked.duty() == Duty.NEEDED && isStated(line)) {
            line.line().journal().take(question);
        }
        Standing held = asked.duty() == Duty.DEEMED ? Standing.DEEMED : question.standing();
        return new Answered(asked.duty(), standing(asked.duty(), question), held);
    }

    private static Standing standing(Duty duty, AuthorisationQuestion held) {
        return switch (duty) {
            case NEEDED -> held.standing();
            case DEEMED -> Standing.DEEMED;
            case NOT_NEEDED -> Standing.NOT_NEEDED;
            case REPRESENTATIVE_NEEDED -> Standing.NOT_AUTHORISED;
            case CANNOT_BE_DETERMINED -> Standing.CANNOT_BE_DETERMINED;
        };
    }

    /** What nobody stated is told once for the person, not for each line; a decision of an authority is for each. */
    private boolean isStated(Settled line) {
        Eori person = line.imported().parties().liable();
        return authorisations.of(person).isPresent()
                || authorisations.day(person, AuthorityDecision.Kind.THRESHOLD_EXCEEDED) != null;
    }

    private AuthorisationDutyQuestion duty(Settled line) {
        var circumstance = new Circumstance(state(line), line.imported().year());
        return duties.computeIfAbsent(circumstance, key -> {
            var question = new AuthorisationDutyQuestion(
                    session.days(line.imported().customs().accepted()), key.state());
            session.ask(question);
            return question;
        });
    }

    private ReleaseState state(Settled line) {
        ImportLine imported = line.imported();
        return new ReleaseState(
                actingAs(imported),
                authorisations
                        .establishment(imported.parties().importer())
                        .map(ReleasePhase::kind)
                        .orElse("not stated"),
                line.line().liability(),
                line.beforeCrossing(),
                isCapacityAllotted(imported));
    }

    private static String kind(CountryCode establishment) {
        return establishment.isUnion() ? "union" : "third country";
    }

    static boolean isCapacityAllotted(ImportLine line) {
        return line.good().cn().isElectricity()
                && line.circumstances().capacity().allotted() == Answer.YES;
    }

    private static String actingAs(ImportLine line) {
        return isRepresented(line) ? "indirect representative" : "importer";
    }

    private static boolean isRepresented(ImportLine line) {
        return line.parties().representation() == Representation.INDIRECT;
    }

    private AuthorisationQuestion question(Settled line) {
        ImportLine imported = line.imported();
        var who = new HeldAuthorisations.Importing(imported.parties().liable(), isRepresented(imported), imported.id());
        return authorisationsHeld.question(who, imported.customs().accepted());
    }
}
