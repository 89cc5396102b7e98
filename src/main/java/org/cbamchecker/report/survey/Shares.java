package org.cbamchecker.report.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Outcome;

/** A figure by what it falls on, for example emissions by origin. Not safe for use by several threads. */
public final class Shares {
    private static final Comparator<Share> GREATEST_FIRST = Comparator.comparing(
                    (Share share) -> share.total().known())
            .reversed()
            .thenComparing(Share::name);

    private final Map<String, Total> totals = new TreeMap<>();

    /** What falls on one name. */
    public record Share(String name, Total total) {}

    void add(String name, Outcome<BigDecimal> part) {
        totals.put(name, totals.getOrDefault(name, Total.NOTHING).plus(part));
    }

    /** Greatest first. */
    public List<Share> all() {
        return totals.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(GREATEST_FIRST)
                .toList();
    }

    /**
     * The greatest shares, and the others put together in one.
     *
     * @param most how many there may be, the last one included
     * @param others name of the last one where there are more
     */
    public List<Share> greatest(int most, String others) {
        List<Share> all = all();
        if (all.size() <= most) {
            return all;
        }
        List<Share> greatest = new ArrayList<>(all.subList(0, most - 1));
        greatest.add(new Share(others, sum(all.subList(most - 1, all.size()))));
        return greatest;
    }

    private static Total sum(List<Share> shares) {
        return shares.stream().map(Share::total).reduce(Total.NOTHING, Total::plus);
    }
}
