package org.cbamchecker.intake;

import java.util.List;
import java.util.Map;
import org.cbamchecker.rulebook.Messages;

/**
 * The words of the form in one language, from the messages {@code form.LIST}, {@code form.LIST.FIELD},
 * {@code form.LIST.FIELD.about} and {@code choice.WORD}. A word without a message stays as the published form has it.
 */
public final class FormWords {
    private final Messages messages;

    public FormWords(Messages messages) {
        this.messages = messages;
    }

    /** Name of a sheet. */
    public String sheet(FormSheet sheet) {
        return text(key(sheet), sheet.name());
    }

    /** Heading of a column, unit included. */
    public String heading(FormSheet sheet, Field field) {
        return text(key(sheet, field), field.heading());
    }

    /** What a column is for. */
    public String description(FormSheet sheet, Field field) {
        return text(aboutKey(sheet, field), field.description());
    }

    /** A word of a closed list. */
    public String choice(String word) {
        return text(choiceKey(word), word);
    }

    /** Name of the sheet that explains the form. */
    String notes() {
        return text("template.notes", "Notes");
    }

    /** Words in a row. */
    String list(List<String> choices) {
        return choices.stream()
                .reduce((first, next) -> messages.text("list.and-next", Map.of("list", first, "next", next)))
                .orElse("");
    }

    /** Any other sentence. */
    String text(String key) {
        return messages.text(key);
    }

    private String text(String key, String published) {
        return messages.has(key) ? messages.text(key) : published;
    }

    static String key(FormSheet sheet) {
        return "form." + sheet.list();
    }

    static String key(FormSheet sheet, Field field) {
        return key(sheet) + "." + field.name();
    }

    static String aboutKey(FormSheet sheet, Field field) {
        return key(sheet, field) + ".about";
    }

    static String choiceKey(String word) {
        return "choice." + word.replace(' ', '-');
    }
}
