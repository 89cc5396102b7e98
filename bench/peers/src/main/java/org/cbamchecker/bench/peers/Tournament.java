package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Rulebook;

/**
 * Lets all engines decide the same: builds them, checks that they answer alike, and times each in turn with the first
 * one, which stays while the others come and go, so that no more than two take memory at a time. An engine that fails is
 * left out and said to have failed; one that answers otherwise stops everything.
 */
public final class Tournament {
    private static final int QUESTIONS = 100_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final long ROUND_MILLIS = 500;
    private static final long CHECK_MILLIS = 10_000;
    /** Of the smaller table: countries whose own default values take part, beside those of all others. */
    private static final Set<String> FEW_COUNTRIES = Set.of("CN", "IN", "TR", "UA");

    private final Task task;
    private final Path work;
    private final List<String> right;
    private final List<Standing> standings = new ArrayList<>();

    private Tournament(Task task, Path work) throws IOException {
        this.task = task;
        this.work = work;
        task.write(work.resolve("task"));
        right = rightAnswers(task);
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
            new Tournament(task(arguments[0], System.getProperty("cbam.home", ".")), work).run(entrants);
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

    private void run(Set<Entrant> entrants) throws IOException {
        Iterator<Entrant> entering = entrants.iterator();
        try (Opponent first = enter(entering.next())) {
            time(first, first);
            while (entering.hasNext()) {
                try (Opponent next = enter(entering.next())) {
                    time(next, first);
                }
            }
        }
        System.out.print(Report.of(task, standings));
    }

    /** Builds an opponent and checks what it answers. */
    private Opponent enter(Entrant entrant) throws IOException {
        progress("building " + entrant.shown());
        Opponent opponent = new Opponent(entrant, task, work);
        opponent.build();
        if (opponent.takesPart()) {
            progress("checking " + entrant.shown());
            opponent.check(task, right, CHECK_MILLIS);
        }
        return opponent;
    }

    private void time(Opponent opponent, Opponent first) {
        progress("timing " + opponent.entrant().shown());
        var own = new Rounds();
        Rounds firsts = opponent == first ? own : new Rounds();
        for (int round = -WARM_UP; round < ROUNDS && opponent.takesPart(); round++) {
            time(opponent, own, round >= 0);
            if (opponent != first) {
                time(first, firsts, round >= 0);
            }
        }
        standings.add(new Standing(opponent, own, firsts));
    }

    /** @param counts false to warm up */
    private static void time(Opponent opponent, Rounds rounds, boolean counts) {
        if (opponent.takesPart()) {
            OptionalDouble round = opponent.round(ROUND_MILLIS);
            if (counts) {
                round.ifPresent(rounds::add);
            }
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

    private static void progress(String what) {
        System.err.println(what);
    }
}
