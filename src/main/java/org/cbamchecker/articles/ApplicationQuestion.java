package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.Application;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.RowReference;

/** Article 5 with Implementing Regulation (EU) 2025/486: was an application lodged where and handled when it should? */
public final class ApplicationQuestion extends LegalQuestion {
    private final Application application;
    private final CountryCode establishment;
    private final Limits limits;

    /**
     * @param decision time for the decision
     * @param information time for further information
     */
    public record Limits(TimeLimit decision, TimeLimit information) {}

    /** @param establishment where the applicant is established, or null */
    public ApplicationQuestion(Days days, Application application, CountryCode establishment, Limits limits) {
        super(days);
        this.application = application;
        this.establishment = establishment;
        this.limits = limits;
    }

    /** Whether it was lodged where the applicant is established: {@code there}, {@code elsewhere}, {@code not stated}. */
    public String getLodged() {
        if (establishment == null) {
            return "not stated";
        }
        return establishment.equals(application.memberState()) ? "there" : "elsewhere";
    }

    /** Further information: {@code not asked for}, {@code in time}, {@code late} or {@code not given}. */
    public String getInformation() {
        if (application.dates().informationAskedOn() == null) {
            return "not asked for";
        }
        return standing(application.dates().informationGivenOn(), informationDue(), "not given");
    }

    /** The decision: {@code in time}, {@code late}, {@code not taken}, or {@code not stated} without a day of lodging. */
    public String getDecision() {
        if (application.dates().lodgedOn() == null) {
            return "not stated";
        }
        return standing(application.dates().decidedOn(), decisionDue(), "not taken");
    }

    private static String standing(LocalDate done, LocalDate due, String otherwise) {
        return done == null ? otherwise : done.isAfter(due) ? "late" : "in time";
    }

    private LocalDate informationDue() {
        return limits.information().lastDay(application.dates().informationAskedOn());
    }

    private LocalDate decisionDue() {
        return limits.decision().lastDay(application.dates().lodgedOn());
    }

    @Override
    protected List<RowReference> rows() {
        return List.of(limits.decision().reference(), limits.information().reference());
    }

    @Override
    protected List<Figure> figures() {
        Application.Dates dates = application.dates();
        return List.of(
                Figure.of("person", application.applicant().value()),
                Figure.of("memberState", application.memberState().letters()),
                Figure.of("establishment", establishment == null ? "" : establishment.letters()),
                Figure.of("lodged", shown(dates.lodgedOn())),
                Figure.of("decided", shown(dates.decidedOn())),
                Figure.of("given", shown(dates.informationGivenOn())),
                Figure.of("informationDue", dates.informationAskedOn() == null ? "" : informationDue()),
                Figure.of("decisionDue", dates.lodgedOn() == null ? "" : decisionDue()));
    }

    private static Object shown(LocalDate day) {
        return day == null ? "" : day;
    }
}
