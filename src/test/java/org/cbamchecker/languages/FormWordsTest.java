package org.cbamchecker.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbamchecker.intake.Field;
import org.cbamchecker.intake.Form;
import org.cbamchecker.intake.FormSheet;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;

/** The published form is English; its words in the table of messages are the same, and no others. */
class FormWordsTest {
    @Test
    void the_table_holds_every_word_of_the_published_form() {
        Map<String, String> published = new TreeMap<>();
        for (FormSheet sheet : Form.published().sheets()) {
            published.put("form." + sheet.list(), sheet.name());
            for (Field field : sheet.fields()) {
                String key = "form." + sheet.list() + "." + field.name();
                published.put(key, field.heading());
                published.put(key + ".about", field.description());
                field.allowed().forEach(word -> published.put("choice." + word.replace(' ', '-'), word));
            }
        }
        for (String answer : new String[] {"yes", "no", "unknown"}) {
            published.put("choice." + answer, answer);
        }
        assertThat(TheMessages.rows().stream()
                        .filter(row -> TheMessages.key(row).matches("(form|choice)\\..*"))
                        .collect(Collectors.toMap(TheMessages::key, (Row row) -> row.text("en"))))
                .containsExactlyInAnyOrderEntriesOf(published);
    }

    @Test
    void no_two_columns_of_a_sheet_and_no_two_choices_of_a_column_are_called_alike() {
        Map<String, Row> rows = TheMessages.rows().stream().collect(Collectors.toMap(TheMessages::key, row -> row));
        for (String language : TheMessages.languages()) {
            for (FormSheet sheet : Form.published().sheets()) {
                assertThat(sheet.fields().stream().map(field -> rows.get("form." + sheet.list() + "." + field.name())
                                .text(language)))
                        .as(sheet.name())
                        .doesNotHaveDuplicates();
                sheet.fields().forEach(field -> assertThat(
                                field.allowed().stream().map(word -> rows.get("choice." + word.replace(' ', '-'))
                                        .text(language)))
                        .as(field.heading())
                        .doesNotHaveDuplicates());
            }
        }
    }
}
