package org.cbamchecker.secondopinion;

import java.util.List;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.Total;

/** What the checker says, under the same names as the second opinion. */
final class CheckersAnswers {
    private CheckersAnswers() {}

    static void write(LineAssessment line, Answers answers) {
        Answers.Of about = answers.of(line.line().id());
        about.put(
                "scope", line.scoping().status() + " because " + line.scoping().ground());
        about.put("sector", line.scoping().sector());
        about.put("liability", line.liability().toString());
        line.figures().ifPresent(figures -> {
            about.put("basis", figures.basis().toString());
            about.put("embedded per unit", figures.embedded().map(x -> x.value()));
            about.put("free allocation per unit", figures.freeAllocation().map(x -> x.value()));
        });
        line.owed().ifPresent(owed -> write(owed, about));
        about.put("findings", codes(line.findings()));
    }

    private static void write(LineObligation owed, Answers.Of about) {
        about.put("emissions", owed.emissions().map(x -> x.value()));
        about.put("free allocation", owed.freeAllocation().map(x -> x.value()));
        about.put("carbon price", owed.carbonPrice().map(x -> x.value()));
        about.put("certificates", owed.certificates().map(x -> x.value()));
        about.put("cost", owed.cost().map(x -> x.value()));
    }

    static void write(ImporterYearAssessment year, Answers answers) {
        Answers.Of about = answers.of(year.subject().label());
        about.put("mass", year.threshold().counted().kilograms());
        about.put("liability", year.threshold().liability().toString());
        about.put(
                "crossing",
                year.threshold()
                        .crossed()
                        .map(c -> c.date() + " with " + c.line())
                        .orElse("none"));
        write(year.totals(), about);
        about.put("can surrender", year.canSurrender().toString());
        for (QuarterObligation quarter : year.quarters()) {
            put(about, quarter.quarter() + " certificates", quarter.certificates());
            about.put(quarter.quarter() + " cost", quarter.cost().map(x -> x.value()));
        }
        for (Finding finding : year.findings()) {
            if (finding.code().equals("CERTIFICATES-OWED")) {
                about.put("due", figure(finding, "due"));
            }
        }
        about.put("findings", codes(year.findings()));
    }

    static void write(DeclarantYearAssessment year, Answers answers) {
        Answers.Of about = answers.of(year.subject().label());
        write(year.totals(), about);
        about.put("can surrender", year.canSurrender().toString());
        about.put(
                "deadlines",
                year.deadlines().stream()
                        .map(deadline -> deadline.on() + " " + deadline.key())
                        .toList());
        about.put(
                "penalties",
                year.penalties().stream()
                        .map(CheckersAnswers::text)
                        .sorted()
                        .toList()
                        .toString());
        about.put(
                "differences",
                year.differences().stream()
                        .map(each -> each.position() + " " + each.item() + " " + each.kind())
                        .sorted()
                        .toList()
                        .toString());
        for (Holding holding : year.holdings()) {
            String quarter = holding.quarter().number() + " ";
            about.put(quarter + "by default", holding.byDefaultValues().map(x -> x.value()));
            about.put(quarter + "by last declaration", holding.byLastYear().map(x -> x.value()));
            about.put(quarter + "required", holding.required().map(x -> x.value()));
            about.put(quarter + "held", holding.held().map(x -> x.value()));
        }
        StringBuilder left = new StringBuilder();
        year.account().years().forEach(each -> left.append(each.year())
                .append(": ")
                .append(Answers.text(each.left().value()))
                .append("; "));
        about.put("left", left.toString());
        about.put("findings", codes(year.findings()));
    }

    private static String text(PenaltyExposure penalty) {
        boolean counted = penalty.certificates().isKnown();
        return penalty.key() + " "
                + (counted ? Answers.text(penalty.certificates().value().value()) : "open") + " "
                + (penalty.lower().isKnown()
                        ? Answers.text(penalty.lower().value().value()) + " to "
                                + Answers.text(penalty.upper().value().value())
                        : "open");
    }

    static void write(SubjectAssessment subject, Answers answers) {
        if (!subject.findings().isEmpty()) {
            answers.of(subject.subject().label()).put("findings", codes(subject.findings()));
        }
    }

    private static void write(ImporterYearAssessment.Totals totals, Answers.Of about) {
        put(about, "emissions", totals.emissions());
        put(about, "free allocation", totals.freeAllocation());
        put(about, "carbon price", totals.carbonPrice());
        put(about, "certificates", totals.certificates());
        about.put("whole", totals.toSurrender().map(x -> x.value()));
    }

    private static void put(Answers.Of about, String name, Total total) {
        String open = total.isComplete() ? "" : " and " + total.undetermined() + " open";
        about.put(name, Answers.text(total.known()) + open);
    }

    private static String figure(Finding finding, String name) {
        for (Figure figure : finding.figures()) {
            if (figure.name().equals(name)) {
                return figure.value().toString();
            }
        }
        throw new AssertionError(finding.code() + " has no " + name);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
