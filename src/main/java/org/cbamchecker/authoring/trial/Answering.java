package org.cbamchecker.authoring.trial;

import java.util.Comparator;
import java.util.List;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.TableSchema.HitPolicy;
import org.cbamchecker.tables.TableSchema.Kind;

/** Which of the rows that hold give the answer, by the hit policy of their table. */
public final class Answering {
    private final TableSchema table;

    public Answering(TableSchema table) {
        this.table = table;
    }

    /** Whether the table may answer with one row only. */
    boolean isSingle() {
        return table.hitPolicy() != HitPolicy.COLLECT;
    }

    /**
     * The rows that answer. Where the table may answer with one row only and several stand equal, all of these.
     *
     * @param holding rows that hold, in the order of the table
     */
    public List<Row> among(List<Row> holding, NearestRow.Asked asked) {
        boolean byPrefix = table.hitPolicy() == HitPolicy.LONGEST_PREFIX || table.kind() == Kind.REFERENCE;
        if (holding.size() < 2) {
            return holding;
        }
        if (byPrefix) {
            return longest(holding, asked);
        }
        return table.hitPolicy() == HitPolicy.FIRST
                ? List.of(holding.stream()
                        .min(Comparator.comparing(Row::reference))
                        .orElseThrow())
                : holding;
    }

    private static List<Row> longest(List<Row> holding, NearestRow.Asked asked) {
        int longest = holding.stream().mapToInt(row -> prefix(row, asked)).max().orElse(0);
        return holding.stream().filter(row -> prefix(row, asked) == longest).toList();
    }

    private static int prefix(Row row, NearestRow.Asked asked) {
        int length = 0;
        for (Column column : row.schema().deciding()) {
            if (column.type() == Column.Type.CN_PREFIX) {
                String code = String.valueOf(asked.fields().apply(column.fact()));
                length += words(row.cell(column.heading())).stream()
                        .filter(code::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
            }
        }
        return length;
    }

    private static List<String> words(Cell cell) {
        if (cell instanceof Cell.Texts several) {
            return several.values();
        }
        return cell instanceof Cell.Text one ? List.of(one.value()) : List.of();
    }
}
