package org.cbamchecker.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.check.Checker;
import org.cbamchecker.check.Progress;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.CompiledRulebookCache;
import org.cbamchecker.facts.Submission;

/**
 * The ratio to the hand-written evaluator in about a minute, for a look after a change. Both are measured in turn and
 * in processor time, so that a machine that others keep busy disturbs neither much and both alike; the least of several rounds is disturbed the least.
 */
public final class Ratio {
    private static final int LINES = 20_000;
    /** Processor time is counted in hundredths of a second, too coarse for a single check. */
    private static final int CHECKS_A_ROUND = 5;
    /** How many times as many checks the evaluator makes in a round. */
    private static final int FASTER = 3;

    /**
     * How long it is measured: rounds to warm up, then those that count. The checker is many times as much code as the
     * evaluator, and is compiled for longer: after 15 checks it still takes half as long again as in the end.
     */
    private record Length(int warmUp, int rounds) {
        private static final Length USUAL = new Length(15, 9);
        private static final Length QUICK = new Length(10, 3);

        static Length of(String[] arguments) {
            return List.of(arguments).contains("--quick") ? QUICK : USUAL;
        }
    }

    private Ratio() {}

    /** {@code --quick} for a coarser measurement; property {@code cbam.home} names the checkout. */
    public static void main(String[] arguments) {
        Length length = Length.of(arguments);
        Path home = Path.of(System.getProperty("cbam.home", "."));
        CompiledRulebook compiled =
                Laboratory.rulebook(home, CompiledRulebookCache.in(home.resolve("bench/target/rules")));
        Laboratory.requireAgreement(compiled, compiled.rulebook());
        Submission submission = new Lines(compiled.rulebook(), 42).submission(LINES);
        Checker checker = new Checker(compiled, Laboratory.LAW_DATE);
        HandWritten handWritten = new HandWritten(compiled.rulebook(), Laboratory.LAW_DATE);
        var ours = new Measured("checker", length);
        var limit = new Measured("hand-written", length);
        for (int round = -length.warmUp(); round < length.rounds(); round++) {
            ours.take(round, CHECKS_A_ROUND, () -> checker.check(submission, new Laboratory.Counting(), Progress.SILENT));
            limit.take(round, FASTER * CHECKS_A_ROUND, () -> handWritten.check(submission));
        }
        System.out.printf(
                "processor time a line in us, least and median of %d, after %d checks:%n",
                length.rounds(), length.warmUp() * CHECKS_A_ROUND);
        List.of(ours, limit).forEach(each -> System.out.println("  " + each.against(limit)));
    }

    /** What one contestant took, round by round. */
    private record Measured(String contestant, double[] rounds) {
        Measured(String contestant, Length length) {
            this(contestant, new double[length.rounds()]);
        }

        /** @param round below 0 while warming up */
        void take(int round, int times, Runnable check) {
            double taken = microsecondsALine(times, check);
            if (round >= 0) {
                rounds[round] = taken;
            }
        }

        String against(Measured limit) {
            return String.format(
                    Locale.ROOT,
                    "%-12s %5.2f %5.2f   1/%.1f by the least, 1/%.1f by the median",
                    contestant, least(), median(), least() / limit.least(), median() / limit.median());
        }

        private double least() {
            return sorted()[0];
        }

        private double median() {
            return sorted()[rounds.length / 2];
        }

        private double[] sorted() {
            double[] sorted = rounds.clone();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private static double microsecondsALine(int times, Runnable check) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            check.run();
        }
        return (system.getProcessCpuTime() - before) / 1e3 / times / LINES;
    }
}
