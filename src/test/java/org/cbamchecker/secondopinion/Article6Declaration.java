package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.EmissionsClaim.Basis;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.FiledDeclaration.Good;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.secondopinion.DeclaringYears.Line;

/** Article 6(2): a declaration read position by position beside the lines of the year. */
final class Article6Declaration {
    private static final int QUANTITY = 0;
    private static final int CERTIFICATES = 4;
    private static final String[] NAMES = {"quantity", "emissions", "freeAllocation", "carbonPrice", "certificates"};
    private static final String[] DIFFERS = {
        "DECLARED-QUANTITY-DIFFERS",
        "DECLARED-EMISSIONS-DIFFER",
        "DECLARED-ALLOCATION-DIFFERS",
        "DECLARED-CARBON-PRICE-DIFFERS",
        "DECLARED-CERTIFICATES-DIFFER"
    };

    private final LawBook law;
    private final FiledDeclaration declaration;
    private final Set<Line> lines = new LinkedHashSet<>();
    private final List<String> differences = new ArrayList<>();
    private final Set<String> findings;

    Article6Declaration(LawBook law, FiledDeclaration declaration, List<Line> all, Set<String> findings) {
        this.law = law;
        this.declaration = declaration;
        this.findings = findings;
        for (Line line : all) {
            if (line.counts()) {
                lines.add(line);
            }
        }
    }

    /** Every difference as text. */
    List<String> compare() {
        copies();
        Set<Line> rest = new LinkedHashSet<>(lines);
        for (Good good : declaration.goods()) {
            if (!good.line().isEmpty()) {
                compare(List.of(good), taken(rest, good, "line"));
            }
        }
        Map<String, List<Good>> kinds = new LinkedHashMap<>();
        for (Good good : declaration.goods()) {
            if (good.line().isEmpty()) {
                kinds.computeIfAbsent(good.kind().toString(), key -> new ArrayList<>())
                        .add(good);
            }
        }
        List<List<Good>> later = new ArrayList<>();
        for (List<Good> goods : kinds.values()) {
            List<Line> same = taken(rest, goods.get(0), "kind");
            if (same.isEmpty()) {
                later.add(goods);
            } else {
                compare(goods, same);
            }
        }
        for (List<Good> goods : later) {
            compare(goods, taken(rest, goods.get(0), "good"));
        }
        if (!declaration.goods().isEmpty()) {
            rest.forEach(this::missing);
        }
        totals();
        findings.remove("");
        return differences.stream().sorted().toList();
    }

    private void copies() {
        for (Good good : declaration.goods()) {
            if (good.kind().basis() == Basis.ACTUAL || !law.isAmended()) {
                if (good.reportAttached() == Answer.NO) {
                    findings.add("REPORT-COPY-MISSING");
                } else if (good.reportAttached() == Answer.UNKNOWN) {
                    findings.add("REPORT-COPY-NOT-STATED");
                }
            }
        }
    }

    private static List<Line> taken(Set<Line> rest, Good good, String by) {
        List<Line> taken = new ArrayList<>();
        for (Line line : rest) {
            boolean sameGood = line.line().good().cn().equals(good.kind().cn())
                    && line.line().provenance().origin().equals(good.kind().origin());
            boolean fits =
                    switch (by) {
                        case "line" -> line.line().id().equals(good.line());
                        case "kind" -> sameGood && basis(line) == good.kind().basis();
                        default -> sameGood;
                    };
            if (fits) {
                taken.add(line);
            }
        }
        taken.forEach(rest::remove);
        return taken;
    }

    private static Basis basis(Line line) {
        if (line.owed() == null) {
            return line.line().claim().basis();
        }
        return line.owed().actual() ? Basis.ACTUAL : Basis.DEFAULT;
    }

    private void compare(List<Good> goods, List<Line> with) {
        String position = goods.get(0).id();
        if (with.isEmpty()) {
            findings.add("DECLARED-GOOD-NOT-IMPORTED");
            differences.add(position + " quantity not-imported");
            return;
        }
        boolean otherBasis = false;
        for (Line line : with) {
            otherBasis = otherBasis || basis(line) != goods.get(0).kind().basis();
        }
        if (otherBasis) {
            findings.add("DECLARED-BASIS-DIFFERS");
            differences.add(position + " quantity basis");
        }
        for (int item = 0; item < NAMES.length; item++) {
            figure(position, item, declared(goods, item), assessed(with, item));
        }
    }

    private static BigDecimal declared(List<Good> goods, int item) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Good good : goods) {
            BigDecimal part = item == QUANTITY
                    ? good.quantity() == null ? null : good.quantity().inEmissionUnits()
                    : figure(good.figures(), item);
            sum = Article6Certificates.plus(sum, part);
        }
        return sum;
    }

    private static BigDecimal figure(FiledDeclaration.Figures figures, int item) {
        return switch (item) {
            case 1 -> figures.emissions();
            case 2 -> figures.freeAllocation();
            case 3 -> figures.carbonPrice();
            default -> figures.certificates();
        };
    }

    private static BigDecimal assessed(Iterable<Line> of, int item) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : of) {
            Article6Certificates.Owed owed = line.owed();
            BigDecimal part =
                    switch (item) {
                        case 0 -> line.line().quantity().inEmissionUnits();
                        case 1 -> owed == null ? null : owed.emissions();
                        case 2 -> owed == null ? null : owed.allocation();
                        case 3 -> owed == null ? null : owed.carbonPrice();
                        default -> owed == null ? null : owed.certificates();
                    };
            sum = Article6Certificates.plus(sum, part);
        }
        return sum;
    }

    private void figure(String position, int item, BigDecimal declared, BigDecimal assessed) {
        String kind;
        if (declared == null) {
            kind = "not-stated";
            if (item == QUANTITY || item == 1 || item == CERTIFICATES) {
                findings.add("DECLARED-FIGURE-MISSING");
            }
        } else if (assessed == null) {
            kind = "open";
            findings.add(position.isEmpty() ? "" : "DECLARED-NOT-COMPARABLE");
        } else if (declared.compareTo(assessed) == 0) {
            return;
        } else if (isRounded(declared, assessed)) {
            kind = "rounded";
            findings.add(position.isEmpty() ? "" : "DECLARED-FIGURE-ROUNDED");
        } else {
            kind = declared.compareTo(assessed) < 0 ? "too-low" : "too-high";
            findings.add(position.isEmpty() ? "DECLARED-TOTAL-DIFFERS" : DIFFERS[item]);
        }
        differences.add(position + " " + NAMES[item] + " " + kind);
    }

    private static boolean isRounded(BigDecimal declared, BigDecimal assessed) {
        BigDecimal step = new BigDecimal("1").scaleByPowerOfTen(-Math.max(declared.scale(), 0));
        return declared.subtract(assessed).abs().compareTo(step) < 0;
    }

    private void missing(Line line) {
        Article2aThreshold.Position importer = line.importer();
        boolean early = law.isAmended()
                && line.scoping().counts()
                && importer.crossing() != null
                && line.line()
                        .customs()
                        .accepted()
                        .isBefore(importer.crossing().customs().accepted());
        findings.add(early ? "DECLARED-BEFORE-CROSSING-MISSING" : "DECLARED-GOOD-MISSING");
        differences.add(" quantity missing-good");
    }

    private void totals() {
        FiledDeclaration.Totals totals = declaration.totals();
        if (totals == null) {
            return;
        }
        BigDecimal tonnes = BigDecimal.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        for (Line line : lines) {
            BigDecimal quantity = line.line().quantity().inEmissionUnits();
            boolean mass = line.line().quantity() instanceof Quantity.Mass;
            tonnes = mass ? tonnes.add(quantity) : tonnes;
            hours = mass ? hours : hours.add(quantity);
        }
        if (totals.netMass() != null) {
            figure("", QUANTITY, totals.netMass(), tonnes);
        }
        if (totals.electricity() != null) {
            figure("", QUANTITY, totals.electricity(), hours);
        }
        for (int item = 1; item <= CERTIFICATES; item++) {
            BigDecimal total = figure(totals.figures(), item);
            BigDecimal assessed = assessed(lines, item);
            boolean whole = item == CERTIFICATES
                    && total != null
                    && assessed != null
                    && total.compareTo(assessed.setScale(0, RoundingMode.CEILING)) == 0;
            if (total != null && !whole) {
                figure("", item, total, assessed);
            }
            BigDecimal sum = declared(declaration.goods(), item);
            if (total != null && sum != null && !declaration.goods().isEmpty() && !isRounded(total, sum)) {
                findings.add("DECLARED-TOTAL-NOT-THE-SUM");
                differences.add(" " + NAMES[item] + " not-the-sum");
            }
        }
    }
}
