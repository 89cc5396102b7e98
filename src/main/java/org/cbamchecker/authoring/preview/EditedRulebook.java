package org.cbamchecker.authoring.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.difference.CellEdit;
import org.cbamchecker.authoring.difference.RowEdit;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.rulebook.RuleSource;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/** The earlier rulebook with one edit of the later one made in it. */
record EditedRulebook(Rulebook before, Rulebook after) {
    Rulebook with(Edit edit) {
        if (edit instanceof Edit.Article article) {
            return before.withRules(rules(article.file()));
        }
        Map<String, Table> tables = new LinkedHashMap<>(before.tables());
        Table edited = table(edit);
        tables.put(edited.name(), edited);
        return before.withTables(tables);
    }

    private List<RuleSource> rules(String file) {
        List<RuleSource> rules = new ArrayList<>();
        before.rules().stream().filter(rule -> !rule.file().equals(file)).forEach(rules::add);
        after.rules().stream().filter(rule -> rule.file().equals(file)).forEach(rules::add);
        return rules;
    }

    private Table table(Edit edit) {
        if (edit instanceof Edit.WholeTable whole) {
            Table gone = new Table(whole.schema(), List.of());
            return after.tables().getOrDefault(whole.schema().name(), gone);
        }
        if (edit instanceof Edit.Cells cells) {
            return replaced(before.table(cells.before().schema().name()), cells.before(), edited(cells));
        }
        RowEdit row = ((Edit.WholeRow) edit).row();
        Table was = before.table(row.row().schema().name());
        if (row instanceof RowEdit.Removed) {
            return without(was, row.row().reference().id());
        }
        return inserted(without(was, row.row().reference().id()), row.row());
    }

    private static Table replaced(Table table, Row old, Row next) {
        List<Row> rows = table.rows().stream()
                .map(row -> row.reference().id().equals(old.reference().id()) ? next : row)
                .toList();
        return new Table(table.schema(), rows);
    }

    private static Table without(Table table, String id) {
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.reference().id().equals(id))
                .toList();
        return new Table(table.schema(), rows);
    }

    /** Directly behind the nearest row above it that is there, at the top where there is none. */
    private Table inserted(Table table, Row row) {
        Set<String> present =
                table.rows().stream().map(one -> one.reference().id()).collect(Collectors.toSet());
        String above = "";
        for (Row other : after.table(table.name()).rows()) {
            if (other.reference().id().equals(row.reference().id())) {
                break;
            }
            above = present.contains(other.reference().id()) ? other.reference().id() : above;
        }
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(behind(rows, above), row);
        return new Table(table.schema(), rows);
    }

    private static int behind(List<Row> rows, String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).reference().id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Row edited(Edit.Cells edit) {
        Row before = edit.before();
        Row after = edit.after();
        Set<String> headings = edit.cells().stream().map(CellEdit::heading).collect(Collectors.toSet());
        List<Cell> cells = new ArrayList<>(before.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (headings.contains(before.schema().columns().get(i).heading())) {
                cells.set(i, after.cells().get(i));
            }
        }
        return new Row(before.schema(), reference(before, after, headings), validity(before, after, headings), cells);
    }

    private static RowReference reference(Row before, Row after, Set<String> headings) {
        return headings.contains(LawColumns.LEGAL_BASIS) ? after.reference() : before.reference();
    }

    private static Row.Validity validity(Row before, Row after, Set<String> headings) {
        Row.Validity was = before.validity();
        Row.Validity is = after.validity();
        boolean textEdited =
                headings.contains(LawColumns.TEXT_VALID_FROM) || headings.contains(LawColumns.TEXT_VALID_TO);
        boolean appliesEdited = headings.contains(LawColumns.APPLIES_FROM) || headings.contains(LawColumns.APPLIES_TO);
        Period text = textEdited ? is.text() : was.text();
        Period applies = appliesEdited ? is.applies() : was.applies();
        return new Row.Validity(text, applies, was.source(), was.checkedOn());
    }
}
