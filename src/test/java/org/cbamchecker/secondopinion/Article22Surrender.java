package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.tables.Row;

/** Articles 21 and 22(1): the year's certificates, their cost by quarter, and the day of surrender. */
final class Article22Surrender {
    private final LawBook law;
    private final Article6Certificates certificates;
    private final Map<CalendarQuarter, Sum> quarters = new TreeMap<>();
    private final Sum emissions = new Sum();
    private final Sum allocation = new Sum();
    private final Sum carbonPrice = new Sum();
    private final Sum number = new Sum();
    private BigDecimal withoutStatus = BigDecimal.ZERO;
    private int liableLines;

    Article22Surrender(LawBook law, Article6Certificates certificates) {
        this.law = law;
        this.certificates = certificates;
    }

    /** A sum with the number of parts that are not determined. */
    static final class Sum {
        private BigDecimal known = BigDecimal.ZERO;
        private int open;

        void add(BigDecimal part) {
            if (part == null) {
                open++;
            } else {
                known = known.add(part);
            }
        }

        BigDecimal known() {
            return known;
        }

        int open() {
            return open;
        }
    }

    /** @param owed null where it is open whether the line is liable */
    void add(LocalDate imported, Article6Certificates.Owed owed) {
        liableLines += owed == null ? 0 : 1;
        emissions.add(owed == null ? null : owed.emissions());
        allocation.add(owed == null ? null : owed.allocation());
        carbonPrice.add(owed == null ? null : owed.carbonPrice());
        number.add(owed == null ? null : owed.certificates());
        quarters.computeIfAbsent(CalendarQuarter.of(imported), quarter -> new Sum())
                .add(owed == null ? null : owed.certificates());
    }

    /** Counts a line for which nobody with the status answers. */
    void addWithoutStatus(Article6Certificates.Owed owed) {
        if (owed.certificates() != null) {
            withoutStatus = withoutStatus.add(owed.certificates());
        }
    }

    /** Whole certificates of the year; null is not determined. */
    BigDecimal whole() {
        return number.open() > 0 ? null : number.known().setScale(0, RoundingMode.UP);
    }

    /** The sums alone. */
    void writeTotals(Answers.Of answers) {
        answers.put("emissions", emissions);
        answers.put("free allocation", allocation);
        answers.put("carbon price", carbonPrice);
        answers.put("certificates", number);
        answers.put("whole", whole());
    }

    void write(int year, Answers.Of answers, Set<String> findings) {
        writeTotals(answers);
        boolean secondary = isSecondary(law.rows("cbam-factor", LocalDate.of(year, 12, 31)))
                || isSecondary(law.rows("cross-sectoral-factor", LocalDate.of(year, 12, 31)));
        for (Map.Entry<CalendarQuarter, Sum> quarter : quarters.entrySet()) {
            BigDecimal price = certificates.price(quarter.getKey());
            LocalDate firstDay = day(quarter.getKey());
            boolean owed = quarter.getValue().known().signum() > 0;
            secondary = secondary || owed && price != null && isSecondary(law.rows("certificate-prices", firstDay));
            boolean cost = quarter.getValue().open() == 0 && price != null;
            answers.put(quarter.getKey() + " certificates", quarter.getValue());
            answers.put(
                    quarter.getKey() + " cost",
                    cost ? price.multiply(quarter.getValue().known()) : null);
            if (year > 2026 || !law.isAmended()) {
                findings.add("PRICE-BY-WEEK-OF-PURCHASE");
            } else if (price == null) {
                findings.add("PRICE-NOT-PUBLISHED");
            }
        }
        if (liableLines > 0) {
            surrender(year, secondary, answers, findings);
        }
    }

    private void surrender(int year, boolean secondary, Answers.Of answers, Set<String> findings) {
        boolean owed = number.known().signum() > 0;
        if (owed && secondary) {
            findings.add("FIGURES-FROM-SECONDARY-SOURCES");
        }
        if (number.open() > 0) {
            findings.add("CERTIFICATES-NOT-DETERMINED");
        } else if (owed) {
            if (withoutStatus.signum() > 0) {
                findings.add("CERTIFICATES-WITHOUT-STATUS");
            }
            if (withoutStatus.compareTo(number.known()) < 0) {
                findings.add("CERTIFICATES-OWED");
                boolean amended = law.isAmended();
                answers.put(
                        "due",
                        LocalDate.of(year + 1, amended ? 9 : 5, amended ? 30 : 31)
                                .toString());
            }
            if (number.known().remainder(BigDecimal.ONE).signum() != 0) {
                findings.add("ROUNDING-NOT-LAID-DOWN");
            }
        }
    }

    private static LocalDate day(CalendarQuarter quarter) {
        return LocalDate.of(quarter.year(), 3 * quarter.number() - 2, 1);
    }

    private static boolean isSecondary(java.util.List<Row> rows) {
        for (Row row : rows) {
            if (row.text("Evidence").toLowerCase(Locale.ROOT).contains("secondary")) {
                return true;
            }
        }
        return false;
    }
}
