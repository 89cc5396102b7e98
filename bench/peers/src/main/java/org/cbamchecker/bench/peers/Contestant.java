package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An engine that takes part. Called in the order of the methods; from {@link #build} on, time is taken. */
sealed interface Contestant
        permits CamundaDmn,
                DroolsSheet,
                EasyRules,
                FullCheck,
                KieDmn,
                OpenLTablets,
                OwnReferenceTable,
                OwnTable,
                PlainScan,
                SharedDecision {

    /** Writes the tables in the engine's own form. */
    void write(Task task, Path folder) throws IOException;

    /** Brings the questions into the form the engine takes. */
    void take(Task task);

    /** Makes the engine ready from what was written. Some do the greater part with the first question. */
    void build(Path folder) throws Exception;

    /** How many questions are put at a time. */
    int batch();

    /** Decides some of the questions taken; results in the engine's own form. */
    List<?> decide(int from, int to) throws Exception;

    /** The values of a result by the names of the model's answers; what is not there is nothing. */
    Map<String, ?> read(Object result);
}
