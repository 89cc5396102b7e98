package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;

/**
 * Looks for semi-finished steel whose default value is above that of a product rolled or drawn from it: a lead that one
 * of the two figures is wrong, since a product carries the emissions of what it is made of. Which heading is made of
 * which follows from the order of chapter 72 of the Combined Nomenclature.
 */
final class SemiFinished {
    private static final Map<String, List<String>> PRODUCTS = products();

    private final Map<String, List<Case>> cases = new LinkedHashMap<>();
    private final Map<String, Integer> compared = new LinkedHashMap<>();

    /** One country in which it is so. */
    private record Case(String country, DefaultValue semiFinished, DefaultValue product) {}

    private static Map<String, List<String>> products() {
        Map<String, List<String>> products = new LinkedHashMap<>();
        products.put("7207", List.of("7208", "7209", "7210", "7211", "7212", "7213", "7214", "7215", "7216", "7217"));
        products.put("7218", List.of("7219", "7220", "7221", "7222", "7223"));
        products.put("7224", List.of("7225", "7226", "7227", "7228", "7229"));
        return products;
    }

    void examine(String country, List<DefaultValue> values) {
        PRODUCTS.forEach((semiFinished, products) ->
                products.forEach(product -> compare(country, values, semiFinished, product)));
    }

    private void compare(String country, List<DefaultValue> values, String semiFinished, String product) {
        Comparator<DefaultValue> byTotal =
                Comparator.comparing(value -> value.emissions().total().orElseThrow());
        Optional<DefaultValue> highest = below(values, semiFinished).stream().max(byTotal);
        Optional<DefaultValue> lowest = below(values, product).stream().min(byTotal);
        if (highest.isPresent() && lowest.isPresent()) {
            String pair = semiFinished + " " + product;
            compared.merge(pair, 1, Integer::sum);
            if (byTotal.compare(highest.get(), lowest.get()) > 0) {
                cases.computeIfAbsent(pair, none -> new ArrayList<>())
                        .add(new Case(country, highest.get(), lowest.get()));
            }
        }
    }

    private static List<DefaultValue> below(List<DefaultValue> values, String heading) {
        return values.stream()
                .filter(value -> value.emissions().total().isPresent())
                .filter(value -> value.goods().code().startsWith(heading))
                .toList();
    }

    /** Tells each pair of headings once, with the first country as the example. */
    void tell(Diagnostics remarks) {
        cases.forEach((pair, its) -> {
            Case first = its.get(0);
            Map<String, String> values = new LinkedHashMap<>();
            values.put("read", shown(first.semiFinished()));
            values.put("semiFinished", first.semiFinished().goods().code());
            values.put("product", first.product().goods().code());
            values.put("productValue", shown(first.product()));
            values.put("country", first.country());
            values.put("count", Integer.toString(its.size()));
            values.put("of", Integer.toString(compared.get(pair)));
            remarks.add(Diagnostic.warning(
                    "OFFICIAL-SEMI-FINISHED-ABOVE-PRODUCT", first.semiFinished().place(), values));
        });
    }

    private static String shown(DefaultValue value) {
        return value.emissions().total().orElseThrow().toPlainString();
    }
}
