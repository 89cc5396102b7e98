package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cbamchecker.articles.DifferenceQuestion;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.FiledDeclaration.Figures;
import org.cbamchecker.facts.FiledDeclaration.Good;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.formulas.DeclaredFigure;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;

/** Where a declaration differs from the assessment: good by good, then total by total. */
final class DeclarationComparison {
    private static final String CERTIFICATES = "certificates";
    private static final String CO2 = "t CO2e";

    private final FiledDeclaration declaration;
    private final List<DeclaredLine> lines;
    private final Predicate<DeclaredLine> beforeCrossing;
    private final List<Compared> found = new ArrayList<>();

    /** A difference and the good it is about. */
    record Compared(DeclarationDifference difference, DifferenceQuestion.Good good) {}

    DeclarationComparison(
            FiledDeclaration declaration, List<DeclaredLine> lines, Predicate<DeclaredLine> beforeCrossing) {
        this.declaration = declaration;
        this.lines = lines;
        this.beforeCrossing = beforeCrossing;
    }

    /** In the order of the declaration; goods that are missing in it come next, totals last. */
    List<Compared> compared() {
        var positions = new DeclaredPositions(declaration.goods(), lines);
        positions.matches().forEach(this::good);
        // A declaration of totals alone has no goods that could be missing.
        if (!declaration.goods().isEmpty()) {
            positions.undeclared().forEach(this::missing);
        }
        new Totals().compare();
        return found;
    }

    /** One figure on both sides. */
    private record Item(String name, String unit, BigDecimal declared, Outcome<BigDecimal> assessed) {
        /** Which difference there is; empty where there is none. */
        String kind() {
            if (declared == null) {
                return "not-stated";
            }
            if (!assessed.isKnown()) {
                return "open";
            }
            int order = declared.compareTo(assessed.value());
            if (order == 0) {
                return "";
            }
            if (DeclaredFigure.isRounded(declared, assessed.value())) {
                return "rounded";
            }
            return order < 0 ? "too-low" : "too-high";
        }

        DeclarationDifference difference(String position, String kind) {
            return new DeclarationDifference(
                    position, name, kind, declared, assessed.isKnown() ? assessed.value() : null, unit);
        }
    }

    private void good(DeclaredPositions.Match match) {
        Good first = match.first();
        DifferenceQuestion.Good about = about(first.kind(), match.lines());
        Item quantity = quantity(match);
        if (match.lines().isEmpty()) {
            found.add(new Compared(quantity.difference(first.id(), "not-imported"), about));
            return;
        }
        if (!match.sameBasis()) {
            found.add(new Compared(quantity.difference(first.id(), "basis"), about));
        }
        DeclaredLine.Figures assessed = sum(match.lines());
        List<Figures> declared = match.positions().stream().map(Good::figures).toList();
        add(quantity, first.id(), about);
        items(field -> total(declared, field), assessed).forEach(item -> add(item, first.id(), about));
    }

    private static Item quantity(DeclaredPositions.Match match) {
        BigDecimal declared = BigDecimal.ZERO;
        for (Good position : match.positions()) {
            declared = declared == null || position.quantity() == null
                    ? null
                    : declared.add(position.quantity().inEmissionUnits());
        }
        String unit = match.lines().isEmpty()
                ? match.first().quantity() == null
                        ? "t"
                        : match.first().quantity().unit()
                : match.lines().get(0).quantity().unit();
        return new Item("quantity", unit, declared, Outcome.known(quantity(match.lines(), line -> true)));
    }

    private static BigDecimal quantity(List<DeclaredLine> lines, Predicate<DeclaredLine> which) {
        return lines.stream()
                .filter(which)
                .map(line -> line.quantity().inEmissionUnits())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static DeclaredLine.Figures sum(List<DeclaredLine> lines) {
        return lines.stream()
                .map(DeclaredLine::figures)
                .reduce(DeclaredLine.Figures.NOTHING, DeclaredLine.Figures::plus);
    }

    /** Null where a part does not state the figure. */
    private static BigDecimal total(List<Figures> parts, Function<Figures, BigDecimal> field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figures part : parts) {
            BigDecimal figure = field.apply(part);
            sum = sum == null || figure == null ? null : sum.add(figure);
        }
        return sum;
    }

    private static List<Item> items(
            Function<Function<Figures, BigDecimal>, BigDecimal> declared, DeclaredLine.Figures assessed) {
        return List.of(
                new Item("emissions", CO2, declared.apply(Figures::emissions), assessed.emissions()),
                new Item("freeAllocation", CO2, declared.apply(Figures::freeAllocation), assessed.freeAllocation()),
                new Item("carbonPrice", CERTIFICATES, declared.apply(Figures::carbonPrice), assessed.carbonPrice()),
                new Item(CERTIFICATES, CERTIFICATES, declared.apply(Figures::certificates), assessed.certificates()));
    }

    private void add(Item item, String position, DifferenceQuestion.Good about) {
        String kind = item.kind();
        if (!kind.isEmpty()) {
            found.add(new Compared(item.difference(position, kind), about));
        }
    }

    private void missing(DeclaredLine line) {
        var item = new Item(
                "quantity",
                line.quantity().unit(),
                null,
                Outcome.known(line.quantity().inEmissionUnits()));
        found.add(new Compared(item.difference("", "missing-good"), about(line.kind(), List.of(line))));
    }

    private DifferenceQuestion.Good about(FiledDeclaration.Kind kind, List<DeclaredLine> of) {
        return new DifferenceQuestion.Good(
                kind.cn().printed(),
                kind.origin().letters(),
                of.stream().map(DeclaredLine::id).toList(),
                !of.isEmpty() && of.stream().allMatch(beforeCrossing));
    }

    /** Totals against the assessment, and against the goods of the declaration itself. */
    private final class Totals {
        private static final FiledDeclaration.Totals NONE =
                new FiledDeclaration.Totals(null, null, new Figures(null, null, null, null, null));

        private final FiledDeclaration.Totals totals = declaration.totals() == null ? NONE : declaration.totals();

        void compare() {
            quantity("t", totals.netMass(), line -> line.quantity() instanceof Quantity.Mass);
            quantity("MWh", totals.electricity(), line -> !(line.quantity() instanceof Quantity.Mass));
            for (Item item : items(field -> field.apply(totals.figures()), sum(lines))) {
                if (item.declared() != null && !isWholeOf(item)) {
                    add(item, "", DifferenceQuestion.Good.TOTAL);
                }
            }
            List<Figures> goods =
                    declaration.goods().stream().map(Good::figures).toList();
            if (!goods.isEmpty()) {
                items(field -> total(goods, field), sum(lines)).forEach(this::againstGoods);
            }
        }

        private void quantity(String unit, BigDecimal declared, Predicate<DeclaredLine> which) {
            if (declared != null) {
                BigDecimal assessed = DeclarationComparison.quantity(lines, which);
                add(new Item("quantity", unit, declared, Outcome.known(assessed)), "", DifferenceQuestion.Good.TOTAL);
            }
        }

        /** Certificates may be declared exactly, or rounded up to the whole number to be surrendered. */
        private boolean isWholeOf(Item item) {
            return item.name().equals(CERTIFICATES)
                    && item.assessed().isKnown()
                    && new org.cbamchecker.law.Certificates(item.assessed().value())
                                    .roundedUp()
                                    .value()
                                    .compareTo(item.declared())
                            == 0;
        }

        private void againstGoods(Item sumOfGoods) {
            BigDecimal total = items(field -> field.apply(totals.figures()), sum(lines)).stream()
                    .filter(item -> item.name().equals(sumOfGoods.name()))
                    .findFirst()
                    .orElseThrow()
                    .declared();
            BigDecimal sum = sumOfGoods.declared();
            if (total != null && sum != null && !DeclaredFigure.isRounded(total, sum)) {
                found.add(new Compared(
                        new DeclarationDifference("", sumOfGoods.name(), "not-the-sum", total, sum, sumOfGoods.unit()),
                        DifferenceQuestion.Good.TOTAL));
            }
        }
    }
}
