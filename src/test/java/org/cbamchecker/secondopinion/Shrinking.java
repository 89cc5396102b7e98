package org.cbamchecker.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Submission;

/** Drops whatever can be dropped from a submission while it still has a property. */
final class Shrinking {
    private final Predicate<Submission> property;

    Shrinking(Predicate<Submission> property) {
        this.property = property;
    }

    Submission smallest(Submission start) {
        Submission smallest = start;
        boolean smaller = true;
        while (smaller) {
            Submission before = smallest;
            smallest = drop(
                    smallest,
                    Submission::lines,
                    (s, lines) -> new Submission(s.id(), s.year(), s.register(), lines, s.inputs()));
            smallest = drop(smallest, s -> s.register().payments(), Shrinking::withPayments);
            smallest = drop(smallest, s -> s.register().importers(), Shrinking::withImporters);
            smallest = drop(smallest, s -> s.register().reports(), Shrinking::withReports);
            smallest = dropPrecursors(smallest);
            smaller = !smallest.equals(before);
        }
        return smallest;
    }

    private <T> Submission drop(
            Submission from, Function<Submission, List<T>> part, BiFunction<Submission, List<T>, Submission> with) {
        Submission smallest = from;
        for (int i = part.apply(from).size() - 1; i >= 0; i--) {
            List<T> fewer = new ArrayList<>(part.apply(smallest));
            fewer.remove(i);
            Submission candidate = with.apply(smallest, fewer);
            if (!candidate.lines().isEmpty() && property.test(candidate)) {
                smallest = candidate;
            }
        }
        return smallest;
    }

    private Submission dropPrecursors(Submission from) {
        Submission smallest = from;
        for (int r = 0; r < smallest.register().reports().size(); r++) {
            for (int g = 0; g < smallest.register().reports().get(r).goods().size(); g++) {
                final int report = r;
                final int good = g;
                smallest = drop(
                        smallest,
                        s -> s.register()
                                .reports()
                                .get(report)
                                .goods()
                                .get(good)
                                .precursors(),
                        (s, precursors) -> withPrecursors(s, report, good, precursors));
            }
        }
        return smallest;
    }

    private static Submission withPrecursors(Submission s, int report, int good, List<Precursor> precursors) {
        List<EmissionsReport> reports = new ArrayList<>(s.register().reports());
        EmissionsReport old = reports.get(report);
        List<ReportedGood> goods = new ArrayList<>(old.goods());
        ReportedGood g = goods.get(good);
        goods.set(good, new ReportedGood(g.id(), g.cn(), g.route(), g.own(), g.content(), precursors));
        reports.set(
                report,
                new EmissionsReport(
                        old.id(),
                        old.installation(),
                        old.period(),
                        old.verification(),
                        old.electricity(),
                        goods,
                        old.source()));
        return withReports(s, reports);
    }

    private static Submission withPayments(Submission s, List<CarbonPricePayment> payments) {
        Register old = s.register();
        return with(
                s,
                new Register(
                        old.importers(),
                        old.representatives(),
                        old.installations(),
                        old.reports(),
                        payments,
                        old.filings()));
    }

    private static Submission withImporters(Submission s, List<Importer> importers) {
        Register old = s.register();
        return with(
                s,
                new Register(
                        importers,
                        old.representatives(),
                        old.installations(),
                        old.reports(),
                        old.payments(),
                        old.filings()));
    }

    private static Submission withReports(Submission s, List<EmissionsReport> reports) {
        Register old = s.register();
        return with(
                s,
                new Register(
                        old.importers(),
                        old.representatives(),
                        old.installations(),
                        reports,
                        old.payments(),
                        old.filings()));
    }

    private static Submission with(Submission s, Register register) {
        return new Submission(s.id(), s.year(), register, s.lines(), s.inputs());
    }
}
