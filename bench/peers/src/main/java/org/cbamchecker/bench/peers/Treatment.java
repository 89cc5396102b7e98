package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.util.Map;

/** A question of the neutral table as an object, for engines that fill in properties. */
public final class Treatment {
    private final String plan;
    private final String service;
    private final String place;
    private final String network;
    private final int age;
    private final int day;
    private String covered;
    private BigDecimal copay;
    private BigDecimal coinsurance;

    Treatment(Map<String, Object> question) {
        plan = (String) question.get("plan");
        service = (String) question.get("service");
        place = (String) question.get("place");
        network = (String) question.get("network");
        age = (int) question.get("age");
        day = (int) question.get("day");
    }

    public String getPlan() {
        return plan;
    }

    public String getService() {
        return service;
    }

    public String getPlace() {
        return place;
    }

    public String getNetwork() {
        return network;
    }

    public int getAge() {
        return age;
    }

    public int getDay() {
        return day;
    }

    public String getCovered() {
        return covered;
    }

    public void setCovered(String covered) {
        this.covered = covered;
    }

    public BigDecimal getCopay() {
        return copay;
    }

    public void setCopay(BigDecimal copay) {
        this.copay = copay;
    }

    public BigDecimal getCoinsurance() {
        return coinsurance;
    }

    public void setCoinsurance(BigDecimal coinsurance) {
        this.coinsurance = coinsurance;
    }
}
