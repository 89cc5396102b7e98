package org.cbamchecker.authoring.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.difference.CellEdit;
import org.cbamchecker.authoring.difference.RowEdit;
import org.cbamchecker.authoring.difference.RuleEdit;
import org.cbamchecker.authoring.difference.RulebookDifference;
import org.cbamchecker.authoring.difference.TableDifference;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/** Takes the difference of two rulebooks apart into edits that can be made one by one. */
final class Edits {
    /** Law columns that say where a row comes from, not what it does. */
    private static final Set<String> PROVENANCE =
            Set.of(LawColumns.LEGAL_BASIS, LawColumns.SOURCE, LawColumns.CHECKED_ON);

    private static final Map<String, String> OTHER_END = Map.of(
            LawColumns.TEXT_VALID_TO, LawColumns.TEXT_VALID_FROM, LawColumns.APPLIES_TO, LawColumns.APPLIES_FROM);

    private Edits() {}

    static List<Edit> of(Rulebook before, Rulebook after) {
        RulebookDifference difference = RulebookDifference.between(before, after);
        List<Edit> edits = new ArrayList<>();
        for (TableDifference table : difference.tables()) {
            Table was = before.tables().get(table.schema().name());
            if (was != null && was.schema().columns().equals(table.schema().columns())) {
                table.rows().forEach(row -> addAll(row, edits));
            } else {
                edits.add(new Edit.WholeTable(table.schema()));
            }
        }
        Map<String, List<String>> byFile = difference.rules().stream()
                .map(RuleEdit::rule)
                .collect(Collectors.groupingBy(
                        rule -> rule.file(),
                        LinkedHashMap::new,
                        Collectors.mapping(rule -> rule.name(), Collectors.toList())));
        byFile.forEach((file, rules) -> edits.add(new Edit.Article(file, rules)));
        return edits;
    }

    private static void addAll(RowEdit row, List<Edit> edits) {
        if (!(row instanceof RowEdit.Changed changed)) {
            edits.add(new Edit.WholeRow(row));
            return;
        }
        Map<String, List<CellEdit>> together = new LinkedHashMap<>();
        for (CellEdit cell : changed.cells()) {
            String first = OTHER_END.getOrDefault(cell.heading(), cell.heading());
            together.computeIfAbsent(first, none -> new ArrayList<>()).add(cell);
        }
        together.values().forEach(cells -> edits.add(new Edit.Cells(changed.before(), changed.row(), cells)));
    }

    /** Whether an edit can change a result at all: words for people cannot. */
    static boolean canMatter(Edit edit) {
        if (!(edit instanceof Edit.Cells cells)) {
            return true;
        }
        TableSchema schema = cells.after().schema();
        return cells.cells().stream().anyMatch(cell -> canMatter(schema, cell.heading()));
    }

    private static boolean canMatter(TableSchema schema, String heading) {
        boolean note = schema.column(heading)
                .map(column -> column.role() == Column.Role.NOTE)
                .orElse(false);
        return !note && !PROVENANCE.contains(heading);
    }
}
