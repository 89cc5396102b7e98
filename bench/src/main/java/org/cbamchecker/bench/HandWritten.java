package org.cbamchecker.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/**
 * The limit: the same check of default-value lines, written by hand for speed, with the rows it used: scope, threshold,
 * default value, benchmark, certificates and cost, who must be authorised, the document code, and the importers' years.
 * It knows nothing of rules, cannot be edited by anybody but a programmer, and explains nothing beyond its rows.
 */
final class HandWritten {
    private static final int[] LENGTHS = {8, 6, 5, 4, 2};

    private final LocalDate lawDate;
    private final Map<String, Row> scope = new HashMap<>();
    private final Map<String, Row> origins = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> defaults = new HashMap<>();
    private final Map<String, List<Row>> benchmarks = new HashMap<>();
    private final Map<String, String> listedUnder = new HashMap<>();
    private final Map<String, Row> markUps = new HashMap<>();
    private final Row[] prices = new Row[HandWrittenYear.QUARTERS];
    private final Map<String, Row> documentCodes = new HashMap<>();
    private final Row factor;
    private final Row crossSectoral;
    private final BigDecimal thresholdKg;

    HandWritten(Rulebook rulebook, LocalDate lawDate) {
        this.lawDate = lawDate;
        for (Row row : current(rulebook, "scope")) {
            if (!row.text("Listed").equals("ask") && !row.text("Calcined").equals("no")) {
                scope.put(row.text("CN code"), row);
            }
        }
        for (Row row : current(rulebook, "exempt-origins")) {
            if (row.text("Ground").equals("annex-iii-1") && !row.text("Origin").isEmpty()) {
                origins.put(row.text("Origin"), row);
            }
        }
        for (Row row : current(rulebook, "default-values")) {
            defaults.computeIfAbsent(row.text("Country"), key -> new HashMap<>())
                    .computeIfAbsent(defaultKey(row.text("CN code")), key -> new ArrayList<>(1))
                    .add(row);
        }
        for (Row row : current(rulebook, "benchmarks")) {
            boolean of2026 = row.number("Produced from (year)").orElseThrow().intValueExact() == 2026;
            if (row.text("Column").equals("B") && of2026) {
                benchmarks.computeIfAbsent(row.text("CN code"), key -> new ArrayList<>(4)).add(row);
            }
        }
        current(rulebook, "cn-codes").forEach(row -> listedUnder.put(row.text("CN code"), row.text("Benchmark listed under")));
        for (Row row : current(rulebook, "mark-ups")) {
            if (row.validity().applies().contains(LocalDate.of(2026, 7, 1))) {
                markUps.put(row.text("Sector"), row);
            }
        }
        for (Row row : current(rulebook, "certificate-prices")) {
            if (row.text("Period").startsWith("2026Q")) {
                prices[row.text("Period").charAt(5) - '1'] = row;
            }
        }
        current(rulebook, "customs-document-codes").forEach(row -> documentCodes.put(row.reference().id(), row));
        factor = ofYear(rulebook, "cbam-factor");
        crossSectoral = ofYear(rulebook, "cross-sectoral-factor");
        thresholdKg = current(rulebook, "threshold").get(0).number("Net mass not exceeding (t)").orElseThrow().movePointRight(3);
    }

    /** What is said of a line; null figures cannot be determined. Embedded emissions and allocation are those of a tonne. */
    record Result(
            Row[] rows,
            String liability,
            String duty,
            String documentCode,
            BigDecimal embedded,
            BigDecimal allocation,
            BigDecimal emissions,
            BigDecimal freeAllocation,
            BigDecimal certificates,
            BigDecimal cost) {
        static Result withoutFigures(String liability, String duty, String documentCode, Row... rows) {
            return new Result(rows, liability, duty, documentCode, null, null, null, null, null, null);
        }
    }

    /** Everything said of a submission: the lines in its order, and years by importer. */
    record Checked(Result[] lines, Map<String, HandWrittenYear> years) {}

    Checked check(Submission submission) {
        List<ImportLine> lines = submission.lines();
        Row[] listed = new Row[lines.size()];
        Map<String, HandWrittenYear> years = new HashMap<>();
        for (int i = 0; i < listed.length; i++) {
            ImportLine line = lines.get(i);
            HandWrittenYear year =
                    years.computeIfAbsent(line.parties().importer().value(), each -> new HandWrittenYear(thresholdKg));
            listed[i] = inScope(line);
            if (listed[i] != null && counts(listed[i])) {
                year.count(line);
            }
        }
        years.values().forEach(HandWrittenYear::findCrossing);
        Result[] results = new Result[listed.length];
        for (int i = 0; i < listed.length; i++) {
            ImportLine line = lines.get(i);
            HandWrittenYear year = years.get(line.parties().importer().value());
            results[i] = result(line, listed[i], year);
            year.add(line, results[i], quarter(line));
        }
        return new Checked(results, years);
    }

    private static boolean counts(Row listed) {
        return listed.isYes("Counts towards threshold");
    }

    /** From 0. */
    private static int quarter(ImportLine line) {
        return (line.customs().accepted().getMonthValue() - 1) / 3;
    }

    private Row inScope(ImportLine line) {
        for (int length : LENGTHS) {
            Row row = scope.get(line.good().cn().prefix(length));
            if (row != null) {
                boolean out = row.text("Listed").equals("exclude") || origins.containsKey(line.provenance().origin().letters());
                return out ? null : row;
            }
        }
        return null;
    }

    private Result result(ImportLine line, Row listed, HandWrittenYear year) {
        if (listed == null) {
            return Result.withoutFigures("out", "NOT_NEEDED", "");
        }
        boolean exempt = counts(listed) && !year.isAboveThreshold();
        boolean early = counts(listed) && year.isBeforeCrossing(line);
        // Where the importers are established is not stated, nor whether they are authorised.
        String duty = exempt || early ? "CANNOT_BE_DETERMINED" : "NEEDED";
        Row code = documentCodes.get(exempt || early ? "dc-y137" : "dc-standing-open");
        return exempt
                ? Result.withoutFigures("exempt", duty, code.text("Code"), listed, code)
                : owed(line, listed, duty, code);
    }

    private Result owed(ImportLine line, Row listed, String duty, Row code) {
        Row value = value(line);
        if (value == null) {
            return Result.withoutFigures("liable", duty, code.text("Code"), listed, code);
        }
        Row markUp = markUps.get(listed.text("Sector"));
        Row benchmark = benchmark(line.good().cn().digits(), value.text("Production route"));
        Row price = prices[quarter(line)];
        BigDecimal embedded = number(value, "Total (t CO2e/t)").multiply(BigDecimal.ONE.add(number(markUp, "Mark-up (share)")));
        BigDecimal allocation = number(benchmark, "Benchmark (t CO2e/t)")
                .multiply(number(factor, "Factor"))
                .multiply(number(crossSectoral, "Factor"));
        BigDecimal tonnes = line.quantity().inEmissionUnits();
        BigDecimal emissions = embedded.multiply(tonnes);
        BigDecimal free = allocation.multiply(tonnes);
        BigDecimal certificates = emissions.subtract(free).max(BigDecimal.ZERO);
        BigDecimal cost = certificates.multiply(number(price, "Price (EUR)"));
        Row[] rows = {listed, value, markUp, benchmark, factor, crossSectoral, price, code};
        return new Result(
                rows, "liable", duty, code.text("Code"), embedded, allocation, emissions, free, certificates, cost);
    }

    private Row value(ImportLine line) {
        Row own = lookUp(defaults.get(line.provenance().origin().letters()), line.good().cn().digits());
        return own != null ? own : lookUp(defaults.get("ZZ"), line.good().cn().digits());
    }

    private static Row lookUp(Map<String, List<Row>> table, String code) {
        if (table == null) {
            return null;
        }
        List<Row> tenDigits = table.get("10:" + code);
        if (tenDigits != null) {
            return tenDigits.size() == 1 ? usable(tenDigits.get(0)) : null;
        }
        for (int length = 8; length >= 4; length--) {
            List<Row> rows = table.get(code.substring(0, length));
            if (rows != null) {
                return rows.size() == 1 ? usable(rows.get(0)) : null;
            }
        }
        return null;
    }

    private static Row usable(Row row) {
        return row.text("Kind of row").equals("value") ? row : null;
    }

    private Row benchmark(String code, String route) {
        List<Row> rows = benchmarks.get(code);
        if (rows == null) {
            rows = benchmarks.get(listedUnder.get(code));
        }
        for (String letter : route.split("/")) {
            for (Row row : rows) {
                if (row.text("Production route").equals(letter)) {
                    return row;
                }
            }
        }
        for (Row row : rows) {
            if (row.text("Production route").isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private List<Row> current(Rulebook rulebook, String table) {
        return rulebook.table(table).rows().stream()
                .filter(row -> row.validity().text().contains(lawDate))
                .toList();
    }

    private Row ofYear(Rulebook rulebook, String table) {
        return current(rulebook, table).stream()
                .filter(row -> number(row, "Year").intValueExact() == 2026)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(Row row, String heading) {
        return row.number(heading).orElseThrow();
    }

    private static String defaultKey(String code) {
        return code.length() == 10 ? "10:" + code.substring(0, 8) : code;
    }
}
