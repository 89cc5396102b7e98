package org.cbamchecker.bench.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The outcome as a Markdown table, quickest first. */
final class Report {
    private Report() {}

    static String of(Task task, List<Standing> standings) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %d rows in %d tables, %,d questions; microseconds of the processor for a question%n%n"
                .formatted(
                        task.model().name(),
                        task.model().rows(),
                        task.model().tables().size(),
                        task.questions().size()));
        text.append("| contestant | version | licence | µs, least | median | first time | the first beside it |"
                + " against it | build, s of processor (wall) | MB | answers checked |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        standings.stream()
                .filter(each -> each.opponent().takesPart())
                .sorted(Comparator.comparing(each -> each.own().least()))
                .forEach(each -> text.append(line(each)));
        standings.stream()
                .map(Standing::opponent)
                .filter(each -> !each.takesPart())
                .forEach(each -> text.append("| %s | | %s | %s | | | | | | | |%n"
                        .formatted(each.entrant().shown(), each.entrant().licence(), each.failure())));
        return text.toString();
    }

    private static String line(Standing standing) {
        Opponent each = standing.opponent();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f | %.2f | %s | %.1f (%.1f) | %s | %,d |%n",
                each.entrant().shown(),
                each.version(),
                each.entrant().licence(),
                standing.own().least(),
                standing.own().median(),
                each.firstTime(),
                comparison(standing.own(), standing.firsts()),
                each.buildProcessorSeconds(),
                each.buildSeconds(),
                each.megabytes() < 0 ? "–" : Long.toString(each.megabytes()),
                each.checked());
    }

    /** Least and median of the first one, and how many times as long it takes by either. */
    private static String comparison(Rounds own, Rounds firsts) {
        return firsts.isEmpty()
                ? "– | –"
                : String.format(
                        Locale.ROOT,
                        "%.2f, %.2f | %.1f, %.1f",
                        firsts.least(),
                        firsts.median(),
                        own.least() / firsts.least(),
                        own.median() / firsts.median());
    }
}
