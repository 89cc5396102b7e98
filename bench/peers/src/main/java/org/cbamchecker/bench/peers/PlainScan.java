package org.cbamchecker.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Plain Java that looks through every table from the top: slow, and so simple that it judges all others. */
final class PlainScan implements Contestant {
    private Task task;
    private Slots slots;
    private List<List<Slots.Row>> tables;

    @Override
    public void write(Task given, Path folder) {
        task = given;
    }

    @Override
    public void build(Path folder) {
        slots = new Slots(task.model());
        tables = task.model().tables().stream().map(slots::rows).toList();
    }

    @Override
    public void take(Task given) {}

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<?> decide(int from, int to) {
        List<Object[]> decided = new ArrayList<>(to - from);
        for (List<Object> question : task.questions().subList(from, to)) {
            Object[] values = slots.of(question);
            for (List<Slots.Row> table : tables) {
                first(table, values).apply(values);
            }
            Obligation.addTo(slots, values);
            decided.add(values);
        }
        return decided;
    }

    private static Slots.Row first(List<Slots.Row> table, Object[] values) {
        for (Slots.Row row : table) {
            if (row.holds(values)) {
                return row;
            }
        }
        throw new IllegalStateException("No row holds for " + Arrays.toString(values));
    }

    @Override
    public Map<String, ?> read(Object result) {
        return slots.answers((Object[]) result);
    }
}
