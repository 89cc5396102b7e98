package org.cbamchecker.bench.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The outcome as a Markdown table, quickest first. */
final class Report {
    private Report() {}

    static String of(Task task, List<Opponent> opponents) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %d rows in %d tables, %,d questions; microseconds of the processor for a question%n%n"
                .formatted(
                        task.model().name(),
                        task.model().rows(),
                        task.model().tables().size(),
                        task.questions().size()));
        text.append("| contestant | version | licence | µs, least | median | first time | against the first |"
                + " build, s of processor (wall) | MB | answers checked |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|\n");
        Opponent first = opponents.get(0);
        opponents.stream()
                .filter(Opponent::takesPart)
                .sorted(Comparator.comparing(Opponent::least))
                .forEach(each -> text.append(line(each, first)));
        opponents.stream()
                .filter(each -> !each.takesPart())
                .forEach(each -> text.append("| %s | | %s | %s | | | | | | |%n"
                        .formatted(each.entrant().shown(), each.entrant().licence(), each.failure())));
        return text.toString();
    }

    private static String line(Opponent each, Opponent first) {
        String ratio = first.takesPart()
                ? "%.1f, %.1f".formatted(each.least() / first.least(), each.median() / first.median())
                : "–";
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f | %.2f | %s | %.1f (%.1f) | %s | %,d |%n",
                each.entrant().shown(),
                each.version(),
                each.entrant().licence(),
                each.least(),
                each.median(),
                each.firstTime(),
                ratio,
                each.buildProcessorSeconds(),
                each.buildSeconds(),
                each.megabytes() < 0 ? "–" : Long.toString(each.megabytes()),
                each.checked());
    }
}
