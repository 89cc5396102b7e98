package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Rulebook;

/**
 * Lets all engines decide the same: builds them, checks that they answer alike, and times them in turn. An engine that
 * fails is left out and said to have failed; one that answers otherwise stops everything.
 */
public final class Tournament {
    private static final int QUESTIONS = 100_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final long ROUND_MILLIS = 500;
    private static final long CHECK_MILLIS = 10_000;
    /** Of the smaller table: countries whose own default values take part, beside those of all others. */
    private static final Set<String> FEW_COUNTRIES = Set.of("CN", "IN", "TR", "UA");

    private final Path work;
    private final List<Opponent> opponents = new ArrayList<>();

    private Tournament(Path work) {
        this.work = work;
    }

    /** {@code peers}, {@code few} or {@code neutral}, then names of entrants; all without. {@code cbam.home} is the checkout. */
    public static void main(String[] arguments) throws IOException {
        boolean neutral = arguments[0].equals("neutral");
        Set<Entrant> entrants = Entrant.fit(neutral);
        if (arguments.length > 1) {
            entrants.retainAll(List.of(arguments).subList(1, arguments.length).stream()
                    .map(Entrant::valueOf)
                    .toList());
        }
        Path work = Files.createTempDirectory("peers");
        try {
            new Tournament(work).run(task(arguments[0], System.getProperty("cbam.home", ".")), entrants);
        } finally {
            remove(work);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static Task task(String name, String home) {
        if (name.equals("neutral")) {
            Model model = NeutralTable.model();
            return new Task(home, model, NeutralTable.questions(model, QUESTIONS));
        }
        Rulebook rulebook = OwnRulebook.read(OwnRulebook.shipped(Path.of(home)));
        Set<String> countries = name.equals("few") ? FEW_COUNTRIES : Set.of();
        return new Task(
                home, CbamDecision.of(rulebook, countries), new ImportLines(rulebook, countries).questions(QUESTIONS));
    }

    private void run(Task task, Set<Entrant> entrants) throws IOException {
        task.write(work.resolve("task"));
        List<String> right = rightAnswers(task);
        try {
            build(task, entrants);
            for (Opponent opponent : opponents) {
                progress("checking " + opponent.entrant().shown());
                ifTakingPart(opponent, () -> opponent.check(task, right, CHECK_MILLIS));
            }
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                time(round);
            }
        } finally {
            opponents.forEach(Opponent::close);
        }
        System.out.print(Report.of(task, opponents));
    }

    private void build(Task task, Set<Entrant> entrants) throws IOException {
        for (Entrant entrant : entrants) {
            progress("building " + entrant.shown());
            Opponent opponent = new Opponent(entrant, task, work);
            opponents.add(opponent);
            opponent.build();
        }
    }

    private void time(int round) throws IOException {
        progress("round " + round);
        for (Opponent opponent : opponents) {
            ifTakingPart(opponent, () -> opponent.round(ROUND_MILLIS, round >= 0));
        }
    }

    private static List<String> rightAnswers(Task task) {
        progress("looking up the right answers");
        var judge = new PlainScan();
        judge.write(task, null);
        judge.build(null);
        return judge.decide(0, task.questions().size()).stream()
                .map(result -> Agreement.written(task.model(), judge.read(result)))
                .toList();
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void ifTakingPart(Opponent opponent, Step step) throws IOException {
        if (opponent.takesPart()) {
            step.take();
        }
    }

    private static void progress(String what) {
        System.err.println(what);
    }
}
