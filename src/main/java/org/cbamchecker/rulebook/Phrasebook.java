package org.cbamchecker.rulebook;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Table;

/** Every sentence the checker says, in every language there is: a language is a column of the table of messages. */
public final class Phrasebook {
    private final Optional<Table> table;

    private Phrasebook(Optional<Table> table) {
        this.table = table;
    }

    /** The phrasebook of a table of messages. */
    public static Phrasebook of(Table table) {
        return new Phrasebook(Optional.of(table));
    }

    /** The phrasebook of a rulebook. */
    public static Phrasebook of(Rulebook rulebook) {
        return new Phrasebook(Optional.ofNullable(rulebook.tables().get(Messages.TABLE)));
    }

    /** No sentences at all: every key speaks for itself. */
    public static Phrasebook none() {
        return new Phrasebook(Optional.empty());
    }

    /** The languages there are, as BCP 47 tags, in the order of the columns. */
    public List<String> languages() {
        return table.stream()
                .flatMap(sentences -> sentences.schema().columns().stream())
                .filter(column -> column.role() == Column.Role.OUTCOME)
                .map(Column::heading)
                .toList();
    }

    /** The sentences in a language, whose case does not matter; empty where there is no such language. */
    public Optional<Messages> in(String language) {
        return languages().stream()
                .filter(there -> there.equalsIgnoreCase(language))
                .findFirst()
                .map(there -> Messages.of(table.orElseThrow(), there));
    }

    /** The sentences in the language that every sentence has. */
    public Messages usual() {
        return table.map(Messages::of).orElseGet(Messages::none);
    }
}
