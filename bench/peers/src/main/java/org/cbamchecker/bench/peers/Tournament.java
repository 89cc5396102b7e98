package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;

/**
 * Lets all engines decide the same: builds them, checks that they answer alike, and times them in turn. An engine that
 * fails is left out and said to have failed; one that answers otherwise stops everything.
 */
public final class Tournament {
    private static final int QUESTIONS = 100_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 9;
    private static final long ROUND_MILLIS = 1000;
    private static final long CHECK_MILLIS = 60_000;
    /** Of the smaller table: countries whose own default values take part, beside those of all others. */
    private static final Set<String> FEW_COUNTRIES = Set.of("CN", "IN", "TR", "UA");

    private final Path work;
    private final List<Opponent> opponents = new ArrayList<>();

    private Tournament(Path work) {
        this.work = work;
    }

    /** {@code peers}, {@code few} or {@code neutral}, then names of entrants; all without. {@code cbam.home} is the checkout. */
    public static void main(String[] arguments) throws IOException {
        Task task = task(arguments[0], System.getProperty("cbam.home", "."));
        Set<Entrant> entrants = EnumSet.allOf(Entrant.class);
        entrants.remove(arguments[0].equals("neutral") ? Entrant.CHECKER : Entrant.OWN_TABLE);
        if (arguments.length > 1) {
            entrants.retainAll(List.of(arguments).subList(1, arguments.length).stream()
                    .map(Entrant::valueOf)
                    .toList());
        }
        var tournament = new Tournament(Files.createTempDirectory("peers"));
        try {
            tournament.run(task, entrants);
        } finally {
            tournament.opponents.forEach(Opponent::close);
        }
    }

    private static Task task(String name, String home) {
        if (name.equals("neutral")) {
            Model model = NeutralTable.model();
            return new Task(home, model, NeutralTable.questions(model, QUESTIONS));
        }
        Path folder = Path.of(home);
        var location = new RulebookLocation(folder.resolve("rules/eu-cbam"), folder.resolve("decision-tables/eu-cbam"));
        if (!(new RulebookLoader().load(location) instanceof Loaded.Ready ready)) {
            throw new IllegalStateException("The rulebook in " + home + " is refused");
        }
        Rulebook rulebook = ready.rulebook();
        Set<String> countries = name.equals("few") ? FEW_COUNTRIES : Set.of();
        return new Task(
                home, CbamDecision.of(rulebook, countries), new ImportLines(rulebook, countries).questions(QUESTIONS));
    }

    private void run(Task task, Set<Entrant> entrants) throws IOException {
        task.write(work.resolve("task"));
        List<String> right = rightAnswers(task);
        for (Entrant entrant : entrants) {
            progress("building " + entrant.shown());
            Opponent opponent = new Opponent(entrant, task, work);
            opponents.add(opponent);
            opponent.build();
        }
        for (Opponent opponent : opponents) {
            progress("checking " + opponent.entrant().shown());
            ifTakingPart(opponent, () -> opponent.check(task, right, CHECK_MILLIS));
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            progress("round " + round);
            for (Opponent opponent : opponents) {
                boolean counts = round >= 0;
                ifTakingPart(opponent, () -> opponent.round(ROUND_MILLIS, counts));
            }
        }
        System.out.print(Report.of(task, opponents));
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
