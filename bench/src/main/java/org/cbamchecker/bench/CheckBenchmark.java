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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lines a second of the full check, with trace and findings, and of the hand-written evaluator of the same figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
public class CheckBenchmark {
    private static final int LINES = 20_000;

    private Submission submission;
    private Checker checker;
    private HandWritten handWritten;

    @Setup
    public void prepare() {
        CompiledRulebook compiled = Laboratory.rulebook(Path.of(System.getProperty("cbam.home", ".")));
        Laboratory.requireAgreement(compiled, compiled.rulebook());
        submission = new Lines(compiled.rulebook(), 42).submission(LINES);
        checker = new Checker(compiled, Laboratory.LAW_DATE);
        handWritten = new HandWritten(compiled.rulebook(), Laboratory.LAW_DATE);
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    @Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC", "-XX:ActiveProcessorCount=1"})
    public Object handWrittenOneCore() {
        return handWritten.check(submission);
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    @Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
    public long checkerOneCore() {
        return check();
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public long checkerAllCores() {
        return check();
    }

    private long check() {
        Laboratory.Counting counting = new Laboratory.Counting();
        checker.check(submission, counting, Progress.SILENT);
        return counting.steps();
    }
}
