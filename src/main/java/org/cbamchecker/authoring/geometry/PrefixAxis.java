package org.cbamchecker.authoring.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;

/**
 * Goods codes by the prefixes that rows name. A part holds the codes that begin with a prefix and with no longer one;
 * the first part holds the codes that begin with none. Where the nomenclature is known below a prefix, the part is
 * left out as soon as longer prefixes hold all its codes.
 */
public final class PrefixAxis implements Axis {
    private static final int CODE = 8;
    private static final int DIGITS = 10;
    /** Sorts behind every digit. */
    private static final String BEYOND = ":";

    private final String name;
    private final List<String> prefixes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<String>> goods = new HashMap<>();
    private final NavigableSet<String> nomenclature;
    private final NavigableSet<String> named = new TreeSet<>();
    private final Side whole;

    PrefixAxis(String name, List<AskedCell> cells, NavigableSet<String> nomenclature) {
        this.name = name;
        this.nomenclature = nomenclature;
        cells.forEach(cell -> named.addAll(cell.words()));
        named.add("");
        prefixes = List.copyOf(named);
        for (int i = 0; i < prefixes.size(); i++) {
            numbers.put(prefixes.get(i), i);
        }
        nomenclature.forEach(code ->
                goods.computeIfAbsent(partOf(code), none -> new ArrayList<>()).add(code));
        int[] real = numbers.values().stream()
                .mapToInt(Integer::intValue)
                .filter(this::isReal)
                .toArray();
        whole = Side.of(real);
    }

    private int partOf(String code) {
        for (int length = code.length(); length > 0; length--) {
            Integer part = numbers.get(code.substring(0, length));
            if (part != null) {
                return part;
            }
        }
        return numbers.get("");
    }

    private boolean isReal(int part) {
        String prefix = prefixes.get(part);
        boolean known = !prefix.isEmpty() && !below(nomenclature, prefix).isEmpty();
        return known ? goods.containsKey(part) : hasFreeDigit(prefix);
    }

    /** Whether a code can begin with a prefix without beginning with a longer one. */
    private boolean hasFreeDigit(String prefix) {
        for (int digit = 0; digit < DIGITS; digit++) {
            String longer = prefix + digit;
            if (!numbers.containsKey(longer) && (below(named, longer).isEmpty() || hasFreeDigit(longer))) {
                return true;
            }
        }
        return prefix.length() >= CODE;
    }

    private static NavigableSet<String> below(NavigableSet<String> codes, String prefix) {
        return codes.subSet(prefix, true, prefix + BEYOND, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Side whole() {
        return whole;
    }

    /** The parts in which there are codes of the nomenclature. */
    @Override
    public Side named() {
        return Side.of(goods.keySet().stream().mapToInt(Integer::intValue).toArray());
    }

    /** The codes of the nomenclature in a part. */
    public List<String> goods(int part) {
        return List.copyOf(goods.getOrDefault(part, List.of()));
    }

    @Override
    public Side side(Column column, Cell cell) {
        if (cell instanceof Cell.Any) {
            return whole;
        }
        Side side = Side.none();
        for (String word : new AskedCell(column, cell).words()) {
            // Parts are numbered in the order of their prefixes, so that longer ones follow the shorter.
            int longer = below(named, word).size();
            side = longer == 0 ? side : side.join(Side.range(numbers.get(word), numbers.get(word) + longer - 1));
        }
        return side.meet(whole);
    }

    @Override
    public String example(int part) {
        List<String> codes = goods(part);
        return codes.isEmpty() ? unlisted(prefixes.get(part)) : codes.get(0);
    }

    /** Eight digits that begin with a prefix and with no longer one. */
    private String unlisted(String prefix) {
        if (prefix.length() >= CODE) {
            return prefix;
        }
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            String longer = prefix + digit;
            if (!numbers.containsKey(longer)) {
                return unlisted(longer);
            }
        }
        return prefix;
    }
}
