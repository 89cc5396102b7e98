package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Articles 6, 7, 9, 19, 20 and 22 to 24: what is to be done by when, and kept until when. From the acts alone. */
final class Deadlines {
    private static final LocalDate METHODOLOGY_PUBLISHED = LocalDate.of(2025, 12, 25);
    private static final LocalDate TRANSITION_BEGAN = LocalDate.of(2023, 10, 1);

    private final LawBook law;
    private final Set<String> found = new TreeSet<>();

    Deadlines(LawBook law) {
        this.law = law;
    }

    /** What a declarant's year is about. */
    static final class Year {
        boolean owing;
        String canSurrender = "";
        boolean actual;
        boolean carbonPrice;
        final Set<Integer> quartersInScope = new TreeSet<>();
        /** Quarters at whose end certificates are, or may have to be, held. */
        final Set<Integer> holdings = new TreeSet<>();
        /** Calendar year in which the declaration was filed; 0 where none was. */
        int filedIn;
    }

    Set<String> of(int year, Year facts) {
        if (facts.owing && year >= 2026) {
            definitive(year, facts);
        }
        if (year < 2026) {
            facts.quartersInScope.forEach(quarter -> transitional(year, quarter));
        }
        return found;
    }

    private void definitive(int year, Year facts) {
        if (facts.actual && !law.date().isBefore(METHODOLOGY_PUBLISHED)) {
            add(year + 6, "12-31", "records.operator");
        }
        if (facts.canSurrender.equals("NO")) {
            return;
        }
        boolean amended = law.isAmended();
        String once = binds(facts.canSurrender) ? "" : "-once-authorised";
        add(year + 1, amended ? "09-30" : "05-31", "declaration" + once);
        add(year + 1, amended ? "09-30" : "05-31", "surrender" + once);
        if (amended && year <= 2027) {
            add(2027, "02-01", "sales-start");
        }
        if (binds(facts.canSurrender)) {
            declared(year, facts);
        }
        add(year + 5, "12-31", "records.calculation");
        if (facts.carbonPrice) {
            add(year + 5, "12-31", "records.carbon-price");
        }
        if (facts.actual) {
            add(year + 5, "12-31", "records.verification-reports");
        }
    }

    /** Whether whoever it is files and surrenders by the days of Articles 6 and 22, and not only once authorised. */
    static boolean binds(String canSurrender) {
        return !canSurrender.equals("NO") && !canSurrender.equals("ONCE_AUTHORISED");
    }

    /** What follows a declaration. */
    private void declared(int year, Year facts) {
        boolean amended = law.isAmended();
        boolean first = amended && year == 2026;
        add(year + 1, amended ? "10-31" : "06-30", first ? "repurchase-request-2026" : "repurchase-request");
        add(first ? 2027 : year + 2, amended ? "11-01" : "07-01", first ? "cancellation-2026" : "cancellation");
        if (facts.filedIn == 0) {
            add(year + 2, "12-31", "preliminary-calculation-unfiled");
        } else {
            add(facts.filedIn + 4, "12-31", "preliminary-calculation-filed");
        }
        add(year + 5, "12-31", "review-end");
        facts.holdings.forEach(quarter -> add(year, endOf(quarter), "holding"));
    }

    private void transitional(int year, int quarter) {
        LocalDate end = LocalDate.parse(year + "-" + endOf(quarter));
        if (end.isBefore(TRANSITION_BEGAN)) {
            return;
        }
        LocalDate report = end.plusDays(1).plusMonths(1).minusDays(1);
        LocalDate changes = end.plusDays(1).plusMonths(2).minusDays(1);
        LocalDate third = LocalDate.of(2024, 7, 31);
        found.add(report + " quarterly-report");
        found.add((changes.isBefore(third) ? third : changes) + " quarterly-report-changes");
    }

    private static String endOf(int quarter) {
        return switch (quarter) {
            case 1 -> "03-31";
            case 2 -> "06-30";
            case 3 -> "09-30";
            default -> "12-31";
        };
    }

    private void add(int year, String monthAndDay, String duty) {
        found.add(year + "-" + monthAndDay + " " + duty);
    }
}
