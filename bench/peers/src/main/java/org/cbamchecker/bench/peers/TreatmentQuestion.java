package org.cbamchecker.bench.peers;

import java.util.Map;
import org.cbamchecker.engine.Question;

/** What the checker's rules are asked about the neutral table. */
public final class TreatmentQuestion extends Question {
    private final Map<String, Object> question;

    TreatmentQuestion(Map<String, Object> question) {
        this.question = question;
    }

    public String getPlan() {
        return (String) question.get("plan");
    }

    public String getService() {
        return (String) question.get("service");
    }

    public String getPlace() {
        return (String) question.get("place");
    }

    public String getNetwork() {
        return (String) question.get("network");
    }

    public int getAge() {
        return (int) question.get("age");
    }

    /** Of the treatment, as 20261121. */
    public int getTreated() {
        return (int) question.get("day");
    }

    @Override
    public int getLawDay() {
        return 0;
    }

    @Override
    public int getDay() {
        return 0;
    }
}
