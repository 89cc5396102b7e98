package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.util.Map;

/** A line of the shared decision as an object, for engines that fill in properties. */
public final class ImportCase {
    private final String cn8;
    private final String cn6;
    private final String cn5;
    private final String cn4;
    private final String cn2;
    private final String origin;
    private final int day;
    private final BigDecimal tonnes;
    private String listed;
    private String sector;
    private String ground;
    private BigDecimal value;
    private String route;
    private BigDecimal markUp;
    private BigDecimal benchmark;
    private BigDecimal cbamFactor;
    private BigDecimal crossSectoral;
    private BigDecimal embedded;
    private BigDecimal certificates;

    ImportCase(Map<String, Object> question) {
        cn8 = (String) question.get("cn8");
        cn6 = (String) question.get("cn6");
        cn5 = (String) question.get("cn5");
        cn4 = (String) question.get("cn4");
        cn2 = (String) question.get("cn2");
        origin = (String) question.get("origin");
        day = (int) question.get("day");
        tonnes = (BigDecimal) question.get("tonnes");
    }

    public String getCn8() {
        return cn8;
    }

    public String getCn6() {
        return cn6;
    }

    public String getCn5() {
        return cn5;
    }

    public String getCn4() {
        return cn4;
    }

    public String getCn2() {
        return cn2;
    }

    public String getOrigin() {
        return origin;
    }

    public int getDay() {
        return day;
    }

    public BigDecimal getTonnes() {
        return tonnes;
    }

    public String getListed() {
        return listed;
    }

    public void setListed(String listed) {
        this.listed = listed;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public BigDecimal getMarkUp() {
        return markUp;
    }

    public void setMarkUp(BigDecimal markUp) {
        this.markUp = markUp;
    }

    public BigDecimal getBenchmark() {
        return benchmark;
    }

    public void setBenchmark(BigDecimal benchmark) {
        this.benchmark = benchmark;
    }

    public BigDecimal getCbamFactor() {
        return cbamFactor;
    }

    public void setCbamFactor(BigDecimal cbamFactor) {
        this.cbamFactor = cbamFactor;
    }

    public BigDecimal getCrossSectoral() {
        return crossSectoral;
    }

    public void setCrossSectoral(BigDecimal crossSectoral) {
        this.crossSectoral = crossSectoral;
    }

    public BigDecimal getEmbedded() {
        return embedded;
    }

    public void setEmbedded(BigDecimal embedded) {
        this.embedded = embedded;
    }

    public BigDecimal getCertificates() {
        return certificates;
    }

    public void setCertificates(BigDecimal certificates) {
        this.certificates = certificates;
    }
}
