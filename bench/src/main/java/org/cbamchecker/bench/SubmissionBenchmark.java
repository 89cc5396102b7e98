package org.cbamchecker.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cbamchecker.check.Checker;
import org.cbamchecker.check.Progress;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.facts.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of a whole submission on one core, with its trace. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class SubmissionBenchmark {
    /** A single line, the year of one importer, a batch of five importers. */
    @Param({"1", "200", "1000"})
    private int lines;

    private Submission submission;
    private Checker checker;

    @Setup
    public void prepare() {
        CompiledRulebook compiled = Laboratory.rulebook(Path.of(System.getProperty("cbam.home", ".")));
        submission = new Lines(compiled.rulebook(), 42).submission(lines);
        checker = new Checker(compiled, Laboratory.LAW_DATE);
    }

    @Benchmark
    public long check() {
        Laboratory.Counting counting = new Laboratory.Counting();
        checker.check(submission, counting, Progress.SILENT);
        return counting.steps();
    }
}
