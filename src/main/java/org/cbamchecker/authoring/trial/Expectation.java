package org.cbamchecker.authoring.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cbamchecker.authoring.trial.Shortfall.Kind;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/**
 * What a case expects: the row or rows that answer, and what they say. {@code *} beside the ids of rows means that others
 * may answer too; what is expected to be said is then looked up in the rows that are named.
 */
public final class Expectation {
    private static final String OTHERS = Cell.ANY.canonical();

    private final Row expected;
    private final TableSchema table;
    private final Answering answering;

    Expectation(Row expected, TableSchema table) {
        this.expected = expected;
        this.table = table;
        this.answering = new Answering(table);
    }

    /** Ids of the rows that are to answer; none where no row is to, or where any row may. */
    List<String> rowIds() {
        return expectedRows().stream().filter(id -> !id.equals(OTHERS)).toList();
    }

    private List<String> expectedRows() {
        Cell rows = expected.cell(CompanionSheet.EXPECTED_ROW);
        return rows instanceof Cell.None ? List.of() : words(rows);
    }

    /** Whether these rows are what was expected. */
    public boolean isMetBy(List<Row> answers) {
        return shortfall(answers).isEmpty();
    }

    /** The first thing that is not as expected. */
    Optional<Shortfall> shortfall(List<Row> answers) {
        if (answering.isSingle() && answers.size() > 1) {
            return Optional.of(ofRows(Kind.SEVERAL_ROWS, answers));
        }
        Cell wanted = expected.cell(CompanionSheet.EXPECTED_ROW);
        if (wanted instanceof Cell.None) {
            return answers.isEmpty() ? Optional.empty() : Optional.of(ofRows(Kind.ROW_UNEXPECTED, answers));
        }
        List<String> came = answers.stream().map(row -> row.reference().id()).toList();
        boolean missed = answers.isEmpty() || !came.containsAll(rowIds());
        if (missed) {
            return Optional.of(ofRows(Kind.ROW_MISSED, answers));
        }
        if (!expectedRows().contains(OTHERS) && !rowIds().containsAll(came)) {
            return Optional.of(ofRows(Kind.MORE_ROWS, answers));
        }
        return outcomeShortfall(rowIds().isEmpty() ? answers : named(answers));
    }

    private List<Row> named(List<Row> answers) {
        return answers.stream()
                .filter(row -> rowIds().contains(row.reference().id()))
                .toList();
    }

    private Shortfall ofRows(Kind kind, List<Row> answers) {
        String heading = CompanionSheet.EXPECTED_ROW;
        List<String> ids = answers.stream().map(row -> row.reference().id()).toList();
        String came = ids.isEmpty() ? Cell.NONE.canonical() : String.join(";", ids);
        return new Shortfall(kind, heading, expected.cell(heading).canonical(), came, answers);
    }

    private Optional<Shortfall> outcomeShortfall(List<Row> answers) {
        for (Column column : CompanionSheet.outcomes(table)) {
            Cell wanted = expected.cell(CompanionSheet.expected(column));
            List<Cell> came =
                    answers.stream().map(row -> row.cell(column.heading())).toList();
            if (!(wanted instanceof Cell.Blank) && !isMet(wanted, came)) {
                String heading = CompanionSheet.expected(column);
                return Optional.of(
                        new Shortfall(Kind.OTHER_OUTCOME, heading, wanted.canonical(), together(came), answers));
            }
        }
        return Optional.empty();
    }

    private boolean isMet(Cell wanted, List<Cell> came) {
        if (wanted instanceof Cell.Number number) {
            return came.stream().allMatch(cell -> isWithin(number.value(), cell));
        }
        if (came.size() == 1) {
            return shown(came.get(0)).equals(wanted.canonical());
        }
        return new TreeSet<>(words(wanted)).equals(distinct(came));
    }

    private boolean isWithin(BigDecimal wanted, Cell came) {
        BigDecimal tolerance = expected.number(CompanionSheet.TOLERANCE).orElse(BigDecimal.ZERO);
        return came instanceof Cell.Number number
                && number.value().subtract(wanted).abs().compareTo(tolerance) <= 0;
    }

    private static String together(List<Cell> cells) {
        return String.join(";", distinct(cells));
    }

    private static TreeSet<String> distinct(List<Cell> cells) {
        List<String> shown = new ArrayList<>();
        cells.forEach(cell -> shown.add(shown(cell)));
        return new TreeSet<>(shown);
    }

    /** A figure that is left out is as absent as one that is declared to be. */
    private static String shown(Cell cell) {
        return cell instanceof Cell.Blank ? Cell.NONE.canonical() : cell.canonical();
    }

    private static List<String> words(Cell cell) {
        if (cell instanceof Cell.Texts several) {
            return several.values();
        }
        return cell instanceof Cell.Blank ? List.of() : List.of(cell.canonical());
    }
}
