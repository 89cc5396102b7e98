package org.cbamchecker.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.explain.WhyNot;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.NearestWord;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/** Answers why a decision table did not say something else about a line. */
final class Doubts {
    private final CbamChecker checker;
    private final WhyNot whyNot;

    Doubts(CbamChecker checker, int width) {
        this.checker = checker;
        this.whyNot = new WhyNot(checker.words(), width);
    }

    /**
     * What is doubted.
     *
     * @param row id of the row that was expected, or null
     * @param answer what the row that was expected says in one of its outcome columns, or null
     */
    record Request(String table, String row, String answer) {}

    /**
     * The nearest rows for every question of the line that the table was asked.
     *
     * @throws RefusedException where there is no such table or row, or the table was not asked
     */
    String text(List<LegalQuestion> asked, LineAssessment line, Request request) {
        Table table = table(request.table());
        Predicate<Row> sought = sought(table, request);
        List<LegalQuestion> questions = asked.stream()
                .filter(question -> question.getClass()
                        .getSimpleName()
                        .equals(table.schema().question()))
                .toList();
        if (questions.isEmpty()) {
            throw RefusedException.of(
                    "EXPLAIN-TABLE-NOT-ASKED",
                    "",
                    Map.of("read", table.name(), "line", line.line().id()));
        }
        return questions.stream()
                .map(question -> whyNot.text(table, asked(question, line), sought))
                .collect(Collectors.joining("\n"));
    }

    private NearestRow.Asked asked(LegalQuestion question, LineAssessment line) {
        return new NearestRow.Asked(checker.lawDate(), line.line().customs().accepted(), question.fields()::get);
    }

    private Table table(String name) {
        Map<String, Table> tables = checker.rulebook().tables();
        List<String> decisions = tables.values().stream()
                .filter(table -> table.schema().kind() == TableSchema.Kind.DECISION)
                .map(Table::name)
                .toList();
        if (!decisions.contains(name)) {
            throw unknown("EXPLAIN-TABLE-UNKNOWN", name, decisions, name);
        }
        return tables.get(name);
    }

    private static Predicate<Row> sought(Table table, Request request) {
        if (request.row() != null) {
            List<String> ids =
                    table.rows().stream().map(row -> row.reference().id()).toList();
            if (!ids.contains(request.row())) {
                throw unknown("EXPLAIN-ROW-UNKNOWN", request.row(), ids, table.name());
            }
            return row -> row.reference().id().equals(request.row());
        }
        return request.answer() == null ? row -> true : row -> answers(row, request.answer());
    }

    private static boolean answers(Row row, String answer) {
        return row.schema().columns().stream()
                .filter(column -> column.role() == Column.Role.OUTCOME)
                .anyMatch(column -> row.cell(column.heading()).canonical().equals(answer));
    }

    private static RefusedException unknown(String code, String read, List<String> words, String table) {
        Map<String, String> values = NearestWord.values(read, words);
        values.put("table", table);
        return RefusedException.of(code, "", values);
    }
}
