package org.cbamchecker.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbamchecker.articles.PlausibilityQuestion;
import org.cbamchecker.articles.PlausibilityQuestion.Measured;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;

/** Looks at emissions reports beside each other: shares of electricity, gaps between periods, figures that recur. */
final class ReportedFigures implements Inquiry {
    private final Session session;
    private final FindingCatalogue catalogue;
    private final List<EmissionsReport> reports;

    ReportedFigures(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        reports = register.register().reports().stream()
                .sorted(Comparator.comparing(EmissionsReport::id))
                .toList();
    }

    /** Reports are looked at whether or not a line rests on them. */
    @Override
    public void hear(LineAssessment line) {
        // Nothing of a line is needed.
    }

    private record Asked(Subject subject, PlausibilityQuestion question) {}

    @Override
    public List<SubjectAssessment> conclude() {
        List<Asked> asked = new ArrayList<>();
        reports.forEach(report -> report.goods().forEach(good -> electricity(report, good, asked)));
        periods(asked);
        recurring(asked);
        session.ask(asked.stream().map(Asked::question).toList());
        return asked.stream()
                .filter(each -> !each.question().leads().isEmpty())
                .map(each -> new SubjectAssessment(
                        each.subject(),
                        "",
                        each.question().measured(),
                        catalogue.findings(each.question().leads(), each.subject())))
                .toList();
    }

    private void electricity(EmissionsReport report, ReportedGood good, List<Asked> asked) {
        BigDecimal direct = direct(good.own());
        BigDecimal indirect = indirect(good.own());
        if (direct.signum() > 0 && indirect.signum() > 0) {
            List<Figure> evidence = List.of(
                    Figure.of("report", report.id()),
                    Figure.of("good", good.id()),
                    Figure.of("cn", good.cn().printed()),
                    new Figure("direct", direct, "t CO2e"),
                    new Figure("indirect", indirect, "t CO2e"));
            BigDecimal share = indirect.divide(direct.add(indirect), MathContext.DECIMAL64);
            LocalDate day = report.period().to();
            var measured = new Measured("electricity share", session.tables().sector(good.cn(), day), share);
            asked.add(new Asked(
                    new Subject.Report(report.id()), new PlausibilityQuestion(session.days(day), measured, evidence)));
        }
    }

    private static BigDecimal direct(OwnEmissions own) {
        return own instanceof OwnEmissions.Specific specific
                ? specific.direct()
                : ((OwnEmissions.Attributed) own).balance().direct();
    }

    private static BigDecimal indirect(OwnEmissions own) {
        return own instanceof OwnEmissions.Specific specific
                ? specific.indirect()
                : ((OwnEmissions.Attributed) own).indirect();
    }

    /** Days between the end of one report of an installation and the beginning of the next. */
    private void periods(List<Asked> asked) {
        Map<String, List<EmissionsReport>> byInstallation = reports.stream()
                .collect(Collectors.groupingBy(EmissionsReport::installation, TreeMap::new, Collectors.toList()));
        byInstallation.forEach((installation, theirs) -> {
            List<EmissionsReport> inOrder = theirs.stream()
                    .sorted(Comparator.comparing(report -> report.period().from()))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                gap(inOrder.get(i - 1), inOrder.get(i), asked);
            }
        });
    }

    private void gap(EmissionsReport earlier, EmissionsReport later, List<Asked> asked) {
        long days =
                ChronoUnit.DAYS.between(earlier.period().to(), later.period().from()) - 1;
        if (days > 0) {
            List<Figure> evidence = List.of(
                    Figure.of("installation", later.installation()),
                    Figure.of("report", later.id()),
                    Figure.of("earlier", earlier.id()),
                    Figure.of("until", earlier.period().to()),
                    Figure.of("from", later.period().from()),
                    Figure.of("days", days));
            asked.add(new Asked(
                    new Subject.Report(later.id()),
                    new PlausibilityQuestion(
                            session.days(later.period().from()),
                            new Measured("days between reports", "", BigDecimal.valueOf(days)),
                            evidence)));
        }
    }

    /** Goods of one code with the very same emissions at several installations. */
    private void recurring(List<Asked> asked) {
        Map<String, Map<String, EmissionsReport>> installations = new TreeMap<>();
        for (EmissionsReport report : reports) {
            for (ReportedGood good : report.goods()) {
                if (direct(good.own()).signum() > 0) {
                    installations
                            .computeIfAbsent(figuresOf(good), key -> new TreeMap<>())
                            .putIfAbsent(report.installation(), report);
                }
            }
        }
        installations.forEach((figures, at) -> {
            if (at.size() > 1) {
                asked.add(recurring(figures, at));
            }
        });
    }

    private static String figuresOf(ReportedGood good) {
        return good.cn().printed() + ": " + plain(direct(good.own())) + " + " + plain(indirect(good.own()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Asked recurring(String figures, Map<String, EmissionsReport> at) {
        List<Figure> evidence = List.of(
                Figure.of("figures", figures),
                Figure.of("installations", String.join(", ", at.keySet())),
                Figure.of("count", at.size()));
        LocalDate day = at.values().iterator().next().period().to();
        return new Asked(
                new Subject.Arrangement("identical figures:" + figures),
                new PlausibilityQuestion(
                        session.days(day),
                        new Measured("identical figures", "", BigDecimal.valueOf(at.size())),
                        evidence));
    }
}
