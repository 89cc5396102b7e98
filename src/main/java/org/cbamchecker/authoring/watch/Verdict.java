package org.cbamchecker.authoring.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.authoring.trial.RowCoverage;
import org.cbamchecker.authoring.trial.Share;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;

/**
 * What is to be said about a table as it was saved.
 *
 * @param remarks of the examination, then of the cases
 * @param cases how the cases came out; empty where a fault left rows out, since cases would then fail for no other
 *     reason
 */
public record Verdict(List<Diagnostic> remarks, Optional<Cases> cases) {
    /** Nothing was ever said about the table. */
    public static final Verdict NONE = new Verdict(List.of(), Optional.empty());

    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /**
     * How the cases of a table came out.
     *
     * @param number of cases
     * @param failures how many of them do not come out as expected
     * @param reached rows that some case reaches
     */
    public record Cases(int number, long failures, Share reached) {
        static final Cases NONE = new Cases(0, 0, new Share(0, 0));

        /** The cases of another workbook of the table counted in. */
        Cases and(TableTrial trial) {
            RowCoverage coverage = trial.coverage();
            Share share = coverage.share();
            return new Cases(
                    number + trial.cases().size(),
                    failures + trial.failures(),
                    new Share(reached.part() + share.part(), reached.whole() + share.whole()));
        }
    }

    public long errors() {
        return remarks.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return remarks.size() - errors();
    }

    /** Number of cases that are known to fail. */
    public long failures() {
        return cases.map(Cases::failures).orElse(0L);
    }

    /** The remarks that were not made before. A remark that only moved with its row is the same. */
    public List<Diagnostic> since(Verdict before) {
        List<List<String>> known = new ArrayList<>();
        before.remarks.forEach(remark -> known.add(nature(remark)));
        return remarks.stream().filter(remark -> !known.remove(nature(remark))).toList();
    }

    /** What a remark says, wherever it stands: a row that is added moves all rows below it. */
    private static List<String> nature(Diagnostic remark) {
        var values = new TreeMap<>(remark.values());
        values.values().removeIf(value -> value.contains("!")); // addresses
        return List.of(
                remark.code(),
                remark.place().file(),
                remark.place().sheet(),
                remark.place().column(),
                values.toString());
    }
}
