package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The form in which a submission is made: its sheets and their fields. Workbook reader, template, JSON reader and JSON
 * Schema all go by this one description, which stands in {@code form.csv}.
 */
public final class Form {
    private static final String LINES = "lines";
    private static final String SUBMISSION = "submission";

    private final List<FormSheet> sheets;

    private Form(List<FormSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** The published form. */
    public static Form published() {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Map<String, String> lists = new LinkedHashMap<>();
        for (Map<String, String> row : ResourceTable.rows("form.csv")) {
            lists.put(row.get("Sheet"), row.get("List"));
            fields.computeIfAbsent(row.get("Sheet"), sheet -> new ArrayList<>()).add(field(row));
        }
        return new Form(lists.entrySet().stream()
                .map(entry -> new FormSheet(entry.getKey(), entry.getValue(), fields.get(entry.getKey())))
                .toList());
    }

    private static Field field(Map<String, String> row) {
        String allowed = row.get("Allowed");
        return new Field(
                row.get("Field"),
                row.get("Heading"),
                Field.Kind.valueOf(row.get("Kind").toUpperCase(Locale.ROOT)),
                row.get("Required").equals("yes"),
                Bounds.parse(row.get("Bounds")),
                row.get("Unit"),
                allowed.isEmpty() ? List.of() : List.of(allowed.split(";")),
                row.get("Description"),
                row.get("Example"));
    }

    public List<FormSheet> sheets() {
        return sheets;
    }

    /** The sheet that says what the submission as a whole is. */
    public FormSheet submission() {
        return list(SUBMISSION).orElseThrow();
    }

    /** The sheet of the import lines. */
    public FormSheet lines() {
        return list(LINES).orElseThrow();
    }

    /** The sheet whose JSON list has this name. */
    public Optional<FormSheet> list(String name) {
        return sheets.stream().filter(sheet -> sheet.list().equals(name)).findFirst();
    }
}
