package org.cbamchecker.authoring.trial;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.articles.CarbonPriceQuestion;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.DocumentCodeQuestion;
import org.cbamchecker.articles.DutyQuestion;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.Measure;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.articles.PenaltyQuestion;
import org.cbamchecker.articles.PlausibilityQuestion;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/** The question that the checker would put to the rules if the facts of a case were those of a submission. */
final class CaseQuestions {
    private static final SourceAddress NOWHERE = new SourceAddress("case", "", 0);
    private static final int MEASURE_SCALE = 3;
    private static final int MILLIONTHS = 6;

    private final Map<String, Object> facts;
    private final Days days;

    private CaseQuestions(Map<String, Object> facts, Days days) {
        this.facts = facts;
        this.days = days;
    }

    /** @param facts all that the question always states; others may be absent */
    static LegalQuestion of(String question, Map<String, Object> facts, Days days) {
        var questions = new CaseQuestions(facts, days);
        return switch (question) {
            case "ScopeQuestion" -> questions.scope();
            case "CarbonPriceQuestion" -> questions.carbonPrice();
            case "DocumentCodeQuestion" -> questions.documentCode();
            case "DutyQuestion" -> questions.duty();
            case "PatternQuestion" -> questions.pattern();
            case "PenaltyQuestion" -> questions.penalty();
            case "PlausibilityQuestion" -> questions.plausibility();
            default -> throw new AssertionError("No case can be put as a " + question);
        };
    }

    private String text(String fact) {
        return (String) facts.get(fact);
    }

    private String textOr(String fact, String usual) {
        return facts.get(fact) == null ? usual : text(fact);
    }

    private boolean isYes(String fact) {
        return "yes".equals(facts.get(fact));
    }

    private Answer answer(String fact) {
        return Answer.valueOf(textOr(fact, "unknown").toUpperCase(Locale.ROOT));
    }

    private <E extends Enum<E>> E choice(Class<E> type, String fact) {
        return Enum.valueOf(type, text(fact).toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private ScopeQuestion scope() {
        var good = new Good(new CnCode(textOr("cn", "72083700")), "", "", answer("calcined"));
        var origin = new CountryCode(textOr("originOrUnion", "TW"));
        var provenance = new Provenance(origin, null, null, textOr("territory", ""));
        Long cents = (Long) facts.get("intrinsicValueCents");
        var circumstances = new Circumstances(
                answer("military"),
                Answer.NO,
                answer("shelfOrEez"),
                cents == null ? null : BigDecimal.valueOf(cents, 2),
                List.of());
        return new ScopeQuestion(days, good, provenance, circumstances);
    }

    private CarbonPriceQuestion carbonPrice() {
        var instrument = new CarbonPricePayment.Instrument(
                "", choice(CarbonPricePayment.InstrumentType.class, "instrument"), answer("mandatory"));
        var evidence = new CarbonPricePayment.Evidence(
                answer("coversEmbedded"), answer("proofOfPayment"), answer("certified"));
        var payment = new CarbonPricePayment(
                "P1",
                "",
                "",
                new CountryCode("TW"),
                instrument,
                choice(CarbonPricePayment.PriceBasis.class, "priceBasis"),
                evidence,
                amount(text("relief")),
                NOWHERE);
        var setting = new CarbonPriceQuestion.Setting(
                text("place"),
                isYes("paidInOrigin"),
                choice(EmissionsClaim.Basis.class, "emissionsBasis"),
                isYes("defaultPricePublished"));
        return new CarbonPriceQuestion(days, payment, setting);
    }

    private static CarbonPricePayment.Amount amount(String relief) {
        BigDecimal rebate =
                switch (relief) {
                    case "full" -> BigDecimal.TEN;
                    case "partial" -> BigDecimal.ONE;
                    default -> BigDecimal.ZERO;
                };
        return new CarbonPricePayment.Amount(BigDecimal.TEN, rebate, BigDecimal.ZERO, null, "TWD", BigDecimal.TEN);
    }

    private DocumentCodeQuestion documentCode() {
        return new DocumentCodeQuestion(
                days,
                new DocumentCodeQuestion.Situation(
                        text("scope"),
                        textOr("threshold", "not asked"),
                        textOr("standing", "open"),
                        textOr("previousProcedure", ""),
                        text("dispatchedFromEeaEfta")));
    }

    private DutyQuestion duty() {
        var subject = new Subject.DeclarantYear("DE1", days.event().getYear());
        var state = new DutyQuestion.State(
                textOr("owing", "unknown"),
                textOr("canSurrender", "yes"),
                isYes("imported"),
                isYes("actualValues"),
                isYes("carbonPrice"),
                isYes("filed"),
                textOr("holding", "open"));
        return new DutyQuestion(days, subject, textOr("span", "year"), state);
    }

    private PatternQuestion pattern() {
        Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Object stated = facts.get(measure.name().toLowerCase(Locale.ROOT));
            measures.put(measure, stated == null ? 0 : Math.toIntExact((Long) stated));
        }
        var evidence = new PatternQuestion.Evidence(measures, List.of());
        return new PatternQuestion(days, new Subject.Arrangement("A"), text("pattern"), evidence);
    }

    private PlausibilityQuestion plausibility() {
        BigDecimal value = BigDecimal.valueOf((Long) facts.get("value"), MEASURE_SCALE);
        var measured = new PlausibilityQuestion.Measured(text("check"), text("sector"), value);
        return new PlausibilityQuestion(days, measured, List.of());
    }

    private PenaltyQuestion penalty() {
        Long millionths = (Long) facts.get("excessMillionths");
        BigDecimal excess = millionths == null ? null : BigDecimal.valueOf(millionths, MILLIONTHS);
        return new PenaltyQuestion(days, text("ground"), text("causedBy"), excess);
    }
}
